// The installation page of a release: the steps in words, with the built files ready to copy.
import { readFileSync } from 'node:fs';
import { words } from './words.mjs';

const frame = readFileSync(new URL('page.html', import.meta.url), 'utf8');

/** The page in one language; `files` holds the text of each built file by its name. */
export function installPage(language, version, files) {
  const said = words[language];
  return filled(frame, {
    language,
    version,
    title: escaped(said.title),
    about: escaped(said.about),
    steps: said.steps.map((step) => stepItem(step, said, files)).join('\n        '),
    questionsTitle: escaped(said.questionsTitle),
    questions: said.questions
      .map(([question, answer]) => `<dt>${escaped(question)}</dt><dd>${escaped(answer)}</dd>`)
      .join('\n        '),
    copied: escaped(said.copied),
    copyByHand: escaped(said.copyByHand),
  });
}

function stepItem({ text, file }, said, files) {
  const sentence = escaped(text).replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  if (!file) return `<li>${sentence}</li>`;
  return [
    `<li>${sentence}`,
    `<div class="copy"><button type="button">${said.copy(file)}</button><span role="status"></span></div>`,
    `<details><summary>${said.show}</summary>`,
    // A line break right after the tag is not part of the text.
    `<textarea readonly spellcheck="false" aria-label="${file}">\n${escaped(files[file])}</textarea>`,
    '</details></li>',
  ].join('');
}

/** Values go in unread: a built file may itself hold words in braces. */
function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function escaped(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign]);
}
