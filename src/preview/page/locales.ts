const locales = [
  { locale: 'ru_RU', label: 'Русский' },
  { locale: 'en_US', label: 'English' },
];

/** Links that open the preview anew in another language. */
export function drawLocales(parent: HTMLElement, current: string): void {
  parent.replaceChildren(
    ...locales.map(({ locale, label }) => {
      const link = document.createElement('a');
      link.href = `?locale=${locale}`;
      link.textContent = label;
      link.lang = locale.slice(0, 2);
      if (locale === current) link.ariaCurrent = 'page';
      return link;
    }),
  );
}
