import { languageOf } from '../../google-sheets/locale';
import type { Language, Text } from '../../language';

/** What the page itself says. */
export const words = {
  extensions: { en: 'Extensions', ru: 'Расширения' },
  close: { en: 'Close', ru: 'Закрыть' },
  error: { en: 'Error', ru: 'Ошибка' },
  notBuilt: {
    en: 'The add-on is not built yet: run npm start.',
    ru: 'Дополнение ещё не собрано: выполните npm start.',
  },
  protectedCell: {
    en: 'This cell is protected. Edit it anyway?',
    ru: 'Ячейка защищена. Всё равно изменить?',
  },
  localeOf: { en: 'New spreadsheet, locale', ru: 'Новая таблица, регион' },
  newWorkbook: {
    en: 'A new empty spreadsheet opens, and everything in this one is lost. Open it?',
    ru: 'Откроется новая пустая таблица, а всё, что есть в этой, пропадёт. Открыть?',
  },
  failed: {
    en: 'The command did not finish.',
    ru: 'Команда не выполнилась.',
  },
} satisfies Record<string, Text>;

/** Where the preview pretends to be. */
export interface Place {
  /** Locale of the spreadsheet, e.g. `ru_RU`. */
  readonly locale: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** `?locale=ru_RU&timezone=Asia/Tokyo` of the address; by default the browser's language and zone. */
export function placeOf(search: string, browserLanguage: string): Place {
  const query = new URLSearchParams(search);
  const wanted = query.get('locale') ?? browserLanguage;
  const language = languageOf(wanted);
  const timeZone = query.get('timezone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { locale: language === 'ru' ? 'ru_RU' : 'en_US', language, timeZone };
}
