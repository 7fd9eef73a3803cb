import { linesIn } from '../../src/writer/row-heights';

// 96 pixels hold 13 bold letters of 7 pixels: "Entered the" / "process," / "people" do not break inside a word.
test.each([
  ['', 96, 1],
  ['Answered', 96, 1],
  ['Contacted, people', 96, 2],
  ['Entered the process, people', 96, 3],
  ['Responsibilities', 96, 1],
  ['One\nTwo words', 96, 2],
])('%j takes in %i pixels %i lines', (text, pixels, lines) => {
  expect(linesIn(text, pixels, 7)).toBe(lines);
});
