import fc from 'fast-check';
import type { Language } from '../../src/language';
import { typeset } from '../../src/writer/typeset';

const S = '\u00a0';

test.each<[string, Language, string, string]>([
  ['a figure and its unit', 'ru', 'за 5 минут', `за 5${S}минут`],
  ['a figure and its money', 'ru', '100 ₽', `100${S}₽`],
  ['a percentage in Russian', 'ru', '20% и 30 %', `20${S}% и 30${S}%`],
  ['a percentage in English', 'en', '20% and 30 %', '20% and 30%'],
  ['a number sign', 'ru', 'лист № 2', `лист №${S}2`],
  ['a dash', 'ru', 'это — срок', `это${S}— срок`],
  ['a range', 'en', 'Ease, 1–10', 'Ease, 1–\u206010'],
  ['a dash between words', 'en', 'on–off', 'on–off'],
  ['a minus', 'ru', '-5 и (-3)', `−5${S}и (−3)`],
  ['a hyphen', 'en', '2026-01-05, A-5, low-key', '2026-01-05, A-5, low-key'],
  ['two figures', 'en', '1 000 000', '1 000 000'],
])('%s is set as the language %s has it', (_, language, words, set) => {
  expect(typeset(words, language)).toBe(set);
});

const parts = fc.constantFrom('5', ' ', '%', '–', '-', '—', '№', 'a', 'ж', '(', '₽', S);

test('what is set stays as it is when it is set again', () => {
  fc.assert(
    fc.property(fc.array(parts), fc.constantFrom<Language>('en', 'ru'), (words, language) => {
      const once = typeset(words.join(''), language);
      expect(typeset(once, language)).toBe(once);
    }),
  );
});
