import type { Desk } from './desk';
import { h } from './element';
import { helpTopics } from './words';

/** The page of help: short answers. */
export function helpPage({ catalog }: Desk): readonly HTMLElement[] {
  return helpTopics.map(({ title, text }) =>
    h(
      'section',
      { class: 'topic' },
      h('h2', {}, title[catalog.language]),
      h('p', {}, text[catalog.language]),
    ),
  );
}
