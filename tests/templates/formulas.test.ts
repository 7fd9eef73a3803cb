import { allFunctions } from '../../src/functions/registry';
import { allTemplates } from '../../src/templates/all';
import { templateMistakes } from '../../src/writer/check';
import { planned } from '../writer/template';
import { cellFormulas, numbers } from './planned-formulas';

// What may be wrong with a template is told in src/writer/check, and tried there mistake by mistake.
test('no template has a mistake', () => {
  expect(templateMistakes(allTemplates(), allFunctions())).toEqual([]);
});

/** What words are made with: powers of ten, places after the point, columns that are sorted by. */
const OF_WORDS = ['2', '3', '6', '10', '100', '1000'];

test('the P&L spells out no number in a formula but 0, 1 and what words are made with', () => {
  const pnl = allTemplates().filter(({ id }) => id === 'pnl');
  const formulas = pnl.flatMap((template) => cellFormulas(planned({}, template)));
  const others = formulas.filter((formula) =>
    numbers(formula).some((number) => !['0', '1', ...OF_WORDS].includes(number)),
  );
  expect(others).toEqual([]);
  expect(formulas.length).toBeGreaterThan(0);
});

test('the check of numbers sees what a formula spells out', () => {
  expect(numbers('=IF($B$12>=20%;A3*1.5;"7")+\'Plan 5\'!C4*12')).toEqual(['20%', '1.5', '12']);
});
