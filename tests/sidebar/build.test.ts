import { builtSidebar } from './open';

const html = builtSidebar();

test('The page names its first tab exactly once, so that the server can replace it.', () => {
  expect(html.split('data-page="templates"')).toHaveLength(2);
});

test('The page loads nothing: it has no address, no import and one script.', () => {
  expect(html).not.toMatch(/https?:|\bsrc=|@import|\burl\(/);
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html.match(/<\/style/gi)).toHaveLength(1);
});

test('Links of the page open outside Google’s frame.', () => {
  expect(html).toContain('<base target="_top" />');
});
