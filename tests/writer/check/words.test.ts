import { both } from '../small';
import type { Template } from '../../../src/templates/define';
import { checkTemplate } from '../../../src/writer/check';
import { column, fine, functions, t, withDeals, withHowTo } from './fine-template';

test.each<[string, Template, string]>([
  [
    'a header of a figure without unit',
    withDeals({
      columns: [{ ...column('score'), header: t('Impact', 'Влияние'), format: 'count' }],
    }),
    ' › main › deals › score: the header “Impact” says no unit; write “Impact, people” or whatever is counted',
  ],
  ['no how-to', withHowTo(), ': has no how-to: say in a few steps how it is used'],
  [
    'a how-to that no sheet shows',
    {
      ...fine,
      sheets: fine.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.filter(({ kind }) => kind !== 'how-to'),
      })),
    },
    ': shows its how-to on no sheet: add a block of kind how-to',
  ],
  [
    'a how-to that names a sheet wrongly',
    withHowTo(t('Open the “Deal” sheet.', 'Откройте лист «Сделки».')),
    ' › howTo: names the sheet “Deal”: there is no Deal (did you mean Deals?); there is Deals and Reps',
  ],
  [
    'a how-to that names a sheet wrongly in Russian',
    withHowTo(t('Open it.', 'Откройте лист «Сделка».')),
    ' › howTo: names the sheet “Сделка”: there is no Сделка (did you mean Сделки?); there is Сделки and Менеджеры',
  ],
  [
    'a list that nothing uses',
    { ...fine, lists: { ...fine.lists, spare: { one: t('One', 'Один') } } },
    ' › list spare: is used nowhere',
  ],
  [
    'English for Russian',
    withHowTo(both('Type.')),
    ' › howTo: says “Type.” in Russian, which is English',
  ],
  [
    'Russian for English',
    withHowTo(t('Введите.', 'Введите.')),
    ' › howTo: says “Введите.” in English, which is Russian',
  ],
  [
    'Latin letters in a Russian word',
    withHowTo(t('Type.', 'Bвeдите.')),
    ' › howTo: “Bвeдите” mixes Latin letters with Russian ones; type it anew',
  ],
  [
    'a Russian letter in an English word',
    withHowTo(t('Tуpe.', 'Введите.')),
    ' › howTo: “Tуpe” mixes Latin letters with Russian ones; type it anew',
  ],
  [
    'a Russian word in Latin letters that look like it',
    withHowTo(t('Type in the house.', 'Введите и жмите BBOX.')),
    ' › howTo: “BBOX” mixes Latin letters with Russian ones; type it anew',
  ],
  ['nothing in one language', withHowTo(t('Type.', ' ')), ' › howTo: says nothing in Russian'],
])('a template with %s is refused', (_, template, sentence) => {
  expect(checkTemplate(template, functions)).toContain(`small${sentence}`);
});
