import type { Text } from '../../language';
import { daysFromToday, type Value } from '../define';
import { t } from '../parts/words';
import { people, statements } from './people';

/** Decisions of the last meetings. */
export const decisionSample: readonly Readonly<Record<string, Value>>[] = [
  {
    ...decided(
      -35,
      'marketer',
      -28,
      t('Keep the two-field form on all pages', 'Оставить форму с двумя полями на всех страницах'),
    ),
    about: statements.shortForm,
    done: true,
  },
  {
    ...decided(
      -28,
      'salesHead',
      -21,
      t(
        'Write the 5-minute rule into the duties of the rep on shift',
        'Вписать правило 5 минут в обязанности дежурного менеджера',
      ),
    ),
    about: statements.fastCall,
    done: true,
  },
  {
    ...decided(
      -7,
      'salesHead',
      -2,
      t(
        'Hand in the report on the video with the link',
        'Сдать отчёт по видео со ссылкой на цифры',
      ),
    ),
    about: statements.video,
  },
  {
    ...decided(
      -7,
      'marketer',
      6,
      t(
        'Put the salary banner into the brief for the next quarter',
        'Внести баннер с зарплатой в бриф на следующий квартал',
      ),
    ),
    about: statements.salaryBanner,
  },
  decided(
    -7,
    'product',
    null,
    t(
      'Find a second source of visitors for tests on the site',
      'Найти второй источник посетителей для тестов на сайте',
    ),
  ),
];

function decided(
  day: number,
  who: keyof typeof people,
  until: number | null,
  decision: Text,
): Record<string, Value> {
  return {
    date: daysFromToday(day),
    decision,
    who: people[who],
    ...(until === null ? {} : { until: daysFromToday(until) }),
  };
}
