import type { Template } from '../templates/define';
import { jsonScript, scriptValue } from './json-script';

/*
 * Code.js is loaded at every call of a custom function, which has no use for templates. They travel in a page of
 * their own, Library.html, which is read when a template is inserted or undone.
 */

/** The page of all templates, one script element each. */
export function libraryPage(templates: readonly Template[]): string {
  const scripts = templates.map((template) => jsonScript(elementOf(template.id), template));
  return `${scripts.join('\n')}\n`;
}

/** The template of that id, if the library has it; the others stay unread. */
export function storedTemplate(id: string): Template | null {
  return scriptValue(library(), elementOf(id)) as Template | null;
}

function elementOf(id: string): string {
  return `template-${id}`;
}

function library(): string {
  return HtmlService.createHtmlOutputFromFile('Library').getContent();
}
