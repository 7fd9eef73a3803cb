import type { Text } from '../../language';
import { t } from './words';

/** What templates are about, in the order in which the sidebar shows them. */
export const subjects = {
  finance: t('Finance', 'Финансы'),
  sales: t('Sales', 'Продажи'),
  marketing: t('Marketing', 'Маркетинг'),
  people: t('People', 'Люди'),
  strategy: t('Strategy', 'Стратегия'),
  learning: t('Learning', 'Обучение'),
} as const satisfies Readonly<Record<string, Text>>;
