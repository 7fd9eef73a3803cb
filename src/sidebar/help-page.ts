import type { PageContext } from './page-context';
import { h } from './element';
import { helpTopics } from './help-topics';

/** The page of help: short answers. */
export function helpPage({ language }: PageContext): readonly HTMLElement[] {
  return helpTopics.map(({ title, text }) =>
    h('section', { class: 'topic' }, h('h2', {}, title[language]), h('p', {}, text[language])),
  );
}
