import type { Language, Text } from '../language';
import { languageOf } from '../google-sheets/locale';

const CHOICE = 'language';

/** The language of the user's account; English where it may not be asked. */
export function accountLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}

/** The language the user chose in the sidebar, else that of the account. */
export function userLanguage(): Language {
  const chosen = chosenLanguage();
  return chosen === 'ru' || chosen === 'en' ? chosen : accountLanguage();
}

/** What is said to the user. */
export function inUsersLanguage(text: Text): string {
  return text[userLanguage()];
}

/** A sentence about a failure must not fail itself, so a choice that cannot be read is none. */
function chosenLanguage(): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(CHOICE);
  } catch {
    return null;
  }
}

/** Remembers the choice for every spreadsheet of this user. */
export function rememberLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(CHOICE, language === 'ru' ? 'ru' : 'en');
}
