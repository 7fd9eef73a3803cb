import { subjects } from '../../src/templates/parts/subjects';
import { allTemplates } from '../../src/templates/all';
import { planned, stepsOf } from '../writer/template';

const templates = allTemplates();

test('every template stands under one of the subjects, in their order', () => {
  const order = Object.values(subjects).map(({ en }) => en);
  const places = templates.map(({ subject }) => order.indexOf(subject.en));
  expect(templates.filter((_, index) => places[index] === -1).map(({ id }) => id)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every template has an id of its own, in kebab-case', () => {
  const ids = templates.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

// Other tests look at the formulas of each template, which may be few; together they are many.
test('the templates hold formulas to be checked', () => {
  const cells = templates
    .map((template) => planned({}, template))
    .flatMap((plan) => plan.sheets.flatMap(({ name }) => stepsOf(plan, name, 'values')))
    .flatMap(({ values }) => values.flat());
  const formulas = cells.filter((cell) => typeof cell === 'string' && cell.startsWith('='));
  expect(formulas.length).toBeGreaterThan(1000);
});
