import type { Template } from '../templates/define';
import { jsonScript, scriptValue } from './json-script';
import type { Question } from './self-check-answers';

/** What Code.js needs only occasionally, kept in a page of its own, Library.html. */
export interface Library {
  readonly templates: readonly Template[];
  readonly questions: readonly Question[];
}

/** The page of a library: one script element for each template and one for the questions. */
export function libraryPage({ templates, questions }: Library): string {
  const scripts = [
    ...templates.map((template) => jsonScript(elementOf(template.id), template)),
    jsonScript('questions', questions),
  ];
  return `${scripts.join('\n')}\n`;
}

/** The template of that id, if the library has it; the others stay unread. */
export function storedTemplate(id: string): Template | null {
  return scriptValue(page(), elementOf(id)) as Template | null;
}

/** What the self-check asks. */
export function storedQuestions(): Library['questions'] {
  return scriptValue(page(), 'questions') as Library['questions'];
}

/** How many characters the library has. */
export function libraryLength(): number {
  return page().length;
}

function elementOf(id: string): string {
  return `template-${id}`;
}

function page(): string {
  return HtmlService.createHtmlOutputFromFile('Library').getContent();
}
