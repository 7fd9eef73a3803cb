// The installation page of a release: the steps in words, with the built files ready to copy.
import { readFileSync } from 'node:fs';
import { words } from './words.mjs';

const frame = readFileSync(new URL('page.html', import.meta.url), 'utf8');

/** The page in one language; `files` holds the text of each built file by its name. */
export function installPage(language, version, files) {
  const say = (text) => escaped(text[language]);
  const { title, about, steps, questionsTitle, questions, copied, copyByHand } = words;
  return filled(frame, {
    language,
    version,
    title: say(title),
    about: say(about),
    steps: steps.map((step) => stepItem(step, say, files)).join('\n        '),
    questionsTitle: say(questionsTitle),
    questions: questions
      .map(({ question, answer }) => `<dt>${say(question)}</dt><dd>${say(answer)}</dd>`)
      .join('\n        '),
    copied: say(copied),
    copyByHand: say(copyByHand),
  });
}

function stepItem({ text, file }, say, files) {
  const sentence = say(text).replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
  if (!file) return `<li>${sentence}</li>`;
  return [
    `<li>${sentence}`,
    `<div class="copy"><button type="button">${say(words.copy(file))}</button><span role="status"></span></div>`,
    `<details><summary>${say(words.show)}</summary>`,
    // A line break right after the tag is not part of the text.
    `<textarea readonly spellcheck="false" aria-label="${file}">\n${escaped(files[file])}</textarea>`,
    '</details></li>',
  ].join('');
}

/** Inserted values are not scanned again: a built file may itself contain words in braces. */
function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function escaped(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign]);
}
