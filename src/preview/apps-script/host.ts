/** A menu of the add-on. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' };

/** A page made by HtmlService. */
export interface HtmlPage {
  readonly title: string;
  readonly html: string;
}

/** What the add-on can show around the sheet. */
export interface Host {
  showMenu(menu: Menu): void;
  showSidebar(page: HtmlPage): void;
  showMessage(title: string, text: string): void;
}
