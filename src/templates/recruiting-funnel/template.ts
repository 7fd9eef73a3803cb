import type { Template } from '../define';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { choices, funnel, stageFigures } from './funnel';
import { guide } from './guide';
import { recruiters } from './recruiters';
import { sources } from './sources';
import { vacancies } from './vacancies';

/** Hiring as a funnel: vacancies, recruiters and sources against the company's benchmarks. */
export const recruitingFunnel = {
  id: 'recruiting-funnel',
  version: 2,
  subject: subjects.people,
  title: t('Recruiting funnel', 'Воронка найма'),
  short: t('Hiring', 'Найм'),
  purpose: t(
    'See at which stage each vacancy loses candidates, which recruiter needs help and which source is worth the time.',
    'Видно, на каком этапе вакансия теряет кандидатов, кому из рекрутеров помочь и какой источник стоит времени.',
  ),
  howTo: [
    t(
      'Enter the recruiters on the “Recruiters” sheet, then each vacancy on the “Vacancies” sheet with its recruiter and opening date.',
      'Внесите рекрутеров на лист «Рекрутеры», затем каждую вакансию на лист «Вакансии»: рекрутер и дата открытия.',
    ),
    t(
      'Once a week update how many people have reached each stage since the vacancy was opened. A stage you do not use stays blank.',
      'Раз в неделю обновляйте, сколько человек дошло до каждого этапа с открытия вакансии. Этап, которого у вас нет, оставьте пустым.',
    ),
    t(
      'Put your own benchmarks into the row above the header of “Vacancies”: the conversions your company usually has.',
      'Впишите свои бенчмарки в строку над шапкой листа «Вакансии»: какие конверсии обычны для вашей компании.',
    ),
    t(
      'Split the contacts by source on the “Sources” sheet: start with two sources, look after two or three weeks.',
      'Разнесите контакты по источникам на листе «Источники»: начните с двух, посмотрите через две-три недели.',
    ),
    t(
      'When the vacancy is filled or cancelled, enter the closing date.',
      'Когда вакансия закрыта или отменена, впишите дату закрытия.',
    ),
  ],
  lists: {
    choice: { all: t('All vacancies', 'Все вакансии') },
    verdict: {
      alarm: t('Alarm', 'Тревога'),
      below: t('Below', 'Ниже'),
      fine: t('At or above', 'Не ниже'),
      few: t('Too few data', 'Мало данных'),
    },
    state: {
      wait: t('Too early to judge', 'Рано судить'),
      decide: t('Time to decide', 'Пора решать'),
      closed: t('Vacancy closed', 'Вакансия закрыта'),
    },
  },
  axes: { stageFigures },
  sheets: [vacancies, funnel, recruiters, sources, guide, choices],
} satisfies Template;
