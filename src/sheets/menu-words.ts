import type { Text } from '../language';

/** Names of the menu's items. */
export const MENU = {
  templates: { en: 'Templates', ru: 'Шаблоны' },
  functions: { en: 'Functions', ru: 'Функции' },
  help: { en: 'How to use Pult', ru: 'Как пользоваться' },
  selfCheck: { en: 'Self-check', ru: 'Самопроверка' },
} satisfies Record<string, Text>;
