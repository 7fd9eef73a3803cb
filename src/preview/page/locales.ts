import { words, type Place } from './words';

/** Countries, as Google names the locales of a spreadsheet: the language of the add-on is another matter. */
const locales = [
  { locale: 'ru_RU', title: { en: 'Russia', ru: 'Россия' } },
  { locale: 'en_US', title: { en: 'United States', ru: 'США' } },
];

/** Links that open an empty spreadsheet with another locale; where there is something to lose they ask. */
export function drawLocales(
  parent: HTMLElement,
  { locale: current, language }: Place,
  isUsed: () => boolean,
): void {
  const links = locales.map(({ locale, title }) => {
    const link = document.createElement('a');
    link.href = `?locale=${locale}`;
    link.textContent = title[language];
    if (locale === current) link.ariaCurrent = 'page';
    link.addEventListener('click', (event) => {
      if (isUsed() && !confirm(words.newWorkbook[language])) event.preventDefault();
    });
    return link;
  });
  parent.replaceChildren(`${words.localeOf[language]}: `, ...links);
}
