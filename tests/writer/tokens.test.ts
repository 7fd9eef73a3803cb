import { tokensOf } from '../../src/writer/tokens';

const read = (formula: string): string =>
  tokensOf(formula)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(' · ');

test.each([
  [
    'IF({a}<>"";\n  1.5;"a ""b"" ; c")',
    'name IF · open ( · reference {a} · sign <> · text "" · separator ; · number 1.5 · separator ; · text "a ""b"" ; c" · close )',
  ],
  ["'Plan 5'!$B$4:$B", "name 'Plan 5'! · name $B$4 · sign : · name $B"],
  ['-x_/20%', 'sign - · name x_ · sign / · number 20 · sign %'],
  ['{sheet!block.a..b@c:all}', 'reference {sheet!block.a..b@c:all}'],
  ['a,b', 'name a · sign , · name b'],
  ['"open', 'sign " · name open'],
  ['', ''],
])('%j is read token by token', (formula, tokens) => {
  expect(read(formula)).toBe(tokens);
});
