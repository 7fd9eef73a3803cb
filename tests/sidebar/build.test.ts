import { builtSidebar } from './open';

const html = builtSidebar();

test('the page names its first tab and its language exactly once, so that the server can replace them', () => {
  expect(html.split('data-page="templates"')).toHaveLength(2);
  expect(html.split('data-language="en"')).toHaveLength(2);
});

test('the page loads nothing: it has no address, no import, one script and the catalog', () => {
  expect(html).not.toMatch(/https?:|\bsrc=|@import|\burl\(/);
  expect(html.match(/<script/gi)).toHaveLength(2);
  expect(html.match(/<\/script/gi)).toHaveLength(2);
  expect(html.match(/<\/style/gi)).toHaveLength(1);
});

test('no string of the page is taken for a comment when Google serves it', () => {
  const code = html.slice(html.lastIndexOf('<script>'));
  expect(code.split('\n').filter((line) => /['"`].*\/\/.*['"`]/.test(line))).toEqual([]);
});

test('links of the page open outside Google’s frame', () => {
  expect(html).toContain('<base target="_top" />');
});
