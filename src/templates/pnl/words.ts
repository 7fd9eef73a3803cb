import type { Text } from '../../language';
import { t } from '../parts/words';
import { scenario } from './drivers-sheet';

/** Words for dropdowns, and those that formulas ask for. */
export const lists = {
  scenario,
  kind: {
    actual: t('Actual', 'Факт'),
    forecast: t('Forecast', 'Прогноз'),
  },
  period: {
    all: t('All months', 'Все месяцы'),
    last: t('Last month', 'Последний'),
  },
  verdict: {
    better: t('Better than plan', 'Лучше плана'),
    worse: t('Worse than plan', 'Хуже плана'),
    onPlan: t('On plan', 'По плану'),
  },
  status: {
    counted: t('Yes', 'Учтён'),
    later: t('Left out', 'Не учтён'),
  },
  state: {
    fine: t('Everything is filled in.', 'Всё заполнено.'),
    planFixed: t('The plan is fixed.', 'План зафиксирован.'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
