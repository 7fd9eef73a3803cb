import type { Text } from '../language';

/** Why a change is not made. */
export const changeWords = {
  lost: (what: string, sheet: string): Text => ({
    en: `Nothing was changed: “${what}” was not found on the sheet “${sheet}”. If you renamed or moved it, put it back as it was and try again.`,
    ru: `Ничего не изменено: на листе «${sheet}» не нашлось «${what}». Если вы переименовали или перенесли эту строку или столбец, верните как было и повторите.`,
  }),
  goneSheet: (title: string): Text => ({
    en: `Nothing was changed: the sheet “${title}” is no longer in the spreadsheet.`,
    ru: `Ничего не изменено: листа «${title}» в таблице больше нет.`,
  }),
  noSample: {
    en: 'There is no sample left to clear: every cell holds something else by now.',
    ru: 'Очищать нечего: во всех ячейках примера уже стоит другое.',
  },
  errorIn: (what: string, sheet: string, error: string): Text => ({
    en: `Nothing was changed: “${what}” on the sheet “${sheet}” shows ${error}. Put it right first.`,
    ru: `Ничего не изменено: «${what}» на листе «${sheet}» показывает ${error}. Сначала исправьте это.`,
  }),
  nothingComputed: (sheet: string): Text => ({
    en: `Nothing was changed: the sheet “${sheet}” has computed nothing yet. Fill in what it needs first.`,
    ru: `Ничего не изменено: на листе «${sheet}» ещё ничего не посчитано. Сначала заполните исходные данные.`,
  }),
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
