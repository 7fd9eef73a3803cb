import fc from 'fast-check';
import {
  type Stage,
  closeRate,
  dropOff,
  stepConversion,
  totalConversion,
} from '../../src/domain/funnel';
import { expectCells, frozen } from '../harness/cells';

const shares = { stepConversion, totalConversion, dropOff, closeRate };
type Share = keyof typeof shares;

// By hand: each stage divided by the one before (step), by the first (total), the last by each (close).
test.each<[string, Share, Stage[], Stage[]]>([
  ['contract: step', 'stepConversion', [20, 15, 5], [null, 3 / 4, 1 / 3]],
  ['contract: total', 'totalConversion', [20, 15, 5], [1, 0.75, 0.25]],
  ['contract: close', 'closeRate', [20, 15, 5], [0.25, 1 / 3, 1]],
  ['contract: drop', 'dropOff', [20, 15, 5], [null, 0.25, 2 / 3]],
  ['contract: long total', 'totalConversion', [200, 50, 15, 3, 1], [1, 0.25, 0.075, 0.015, 0.005]],
  ['a blank stage is skipped by step', 'stepConversion', [100, null, 20], [null, null, 0.2]],
  ['a blank stage is skipped by drop', 'dropOff', [100, null, 20], [null, null, 0.8]],
  ['total starts at the first filled stage', 'totalConversion', [null, 50, 10], [null, 1, 0.2]],
  ['close ends at the last filled stage', 'closeRate', [50, 10, null], [0.2, 1, null]],
  ['nobody before gives no step', 'stepConversion', [10, 0, 0, 5], [null, 0, null, null]],
  ['nobody at the top gives no total', 'totalConversion', [0, 0], [null, null]],
  ['nobody in a stage gives no close', 'closeRate', [0, 4], [null, 1]],
  ['nobody at the end closes nothing', 'closeRate', [4, 0], [0, null]],
  ['counts may grow', 'stepConversion', [10, 25], [null, 2.5]],
  ['growing counts drop below nothing', 'dropOff', [10, 25], [null, -1.5]],
  ['one stage', 'totalConversion', [7], [1]],
  ['no stages', 'stepConversion', [], []],
])('%s', (_, share, counts, expected) => {
  expectCells(shares[share](counts), expected);
});

const names = Object.keys(shares) as Share[];
const count = fc.integer({ min: 0, max: 100_000 });
const stages = fc.array(fc.option(count, { freq: 5 }), { maxLength: 12 }).map(frozen);
const crowds = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 12 });

describe('in every funnel', () => {
  test.each(names)('%s does not depend on the scale of the counts', (name) => {
    fc.assert(
      fc.property(stages, fc.constantFrom(3, 1024, 1 / 8, 1.1), (counts, scale) => {
        const scaled = counts.map((stage) => stage && stage * scale);
        expectCells(shares[name](scaled), shares[name](counts));
      }),
    );
  });

  test.each(names)('%s answers every stage and leaves the counts as they were', (name) => {
    fc.assert(
      fc.property(stages, (counts) => {
        const before = JSON.stringify(counts);
        expect(shares[name](counts)).toHaveLength(counts.length);
        expect(JSON.stringify(counts)).toBe(before);
      }),
    );
  });

  test.each(names)('a blank stage put in changes no other stage of %s', (name) => {
    fc.assert(
      fc.property(stages, fc.nat(12), (counts, at) => {
        const widened = [...counts.slice(0, at), null, ...counts.slice(at)];
        const shown = shares[name](widened);
        shown.splice(Math.min(at, counts.length), 1);
        expect(shown).toEqual(shares[name](counts));
      }),
    );
  });

  test('the product of the steps is the last total', () => {
    fc.assert(
      fc.property(crowds, (counts) => {
        const product = stepConversion(counts).reduce<number>((all, step) => all * (step ?? 1), 1);
        expect(product / (totalConversion(counts).pop() ?? NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('what stayed and what dropped off make the whole', () => {
    fc.assert(
      fc.property(stages, (counts) => {
        const dropped = dropOff(counts);
        stepConversion(counts).forEach((step, index) => {
          if (step === null) expect(dropped[index]).toBeNull();
          else expect(step + (dropped[index] ?? NaN)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test('the close rate at the top is the total at the bottom', () => {
    fc.assert(
      fc.property(crowds, (counts) => {
        expect(closeRate(counts)[0]).toBe(totalConversion(counts).pop());
      }),
    );
  });
});
