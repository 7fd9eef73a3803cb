/**
 * A value as a script element of a page. Google is known to take `//` for a comment when it serves a page, inside
 * strings too, and `<` could end the element; JSON may spell both in another way.
 */
export function jsonScript(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/</g, '\\u003c').replace(/\//g, '\\u002f');
  return `${opening(id)}${json}</script>`;
}

/** The value of the script element of that id; null where the page has none. */
export function scriptValue(page: string, id: string): unknown {
  const start = page.indexOf(opening(id));
  if (start < 0) return null;
  const from = start + opening(id).length;
  return JSON.parse(page.slice(from, page.indexOf('</script>', from)));
}

function opening(id: string): string {
  return `<script type="application/json" id="${id}">`;
}
