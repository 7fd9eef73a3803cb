import { words, type Place } from './words';

const locales = [
  { locale: 'ru_RU', title: 'Русский' },
  { locale: 'en_US', title: 'English' },
];

/** Links that open an empty spreadsheet in another language; where there is something to lose they ask. */
export function drawLocales(
  parent: HTMLElement,
  { locale: current, language }: Place,
  isUsed: () => boolean,
): void {
  const links = locales.map(({ locale, title }) => {
    const link = document.createElement('a');
    link.href = `?locale=${locale}`;
    link.textContent = title;
    link.lang = locale.slice(0, 2);
    if (locale === current) link.ariaCurrent = 'page';
    link.addEventListener('click', (event) => {
      if (isUsed() && !confirm(words.newWorkbook[language])) event.preventDefault();
    });
    return link;
  });
  parent.replaceChildren(`${words.localeOf[language]}: `, ...links);
}
