import type { Template } from '../define';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { conversions } from './conversions';
import { choices, funnel, stageFigures } from './funnel';
import { groups } from './groups';
import { guide, ruleColumns } from './guide';
import { recruiters } from './recruiters';
import { sources } from './sources';
import { start } from './start';
import { stageWords } from './stages';
import { pathColumns, steps } from './steps';
import { vacancies } from './vacancies';
import { week } from './week';
import { words } from './words';

/** Hiring as a funnel: what is late, which step is weak, whom to hire by when. */
export const recruitingFunnel = {
  id: 'recruiting-funnel',
  version: 3,
  subject: subjects.people,
  title: t('Recruiting funnel', 'Воронка найма'),
  short: t('Hiring', 'Найм'),
  purpose: t(
    'See which vacancies will be late, at which step each loses candidates, how many contacts are still needed and what to do this week.',
    'Видно, какие вакансии опоздают, на каком шаге теряются кандидаты, сколько контактов ещё нужно и что делать на этой неделе.',
  ),
  howTo: [
    t(
      'Check the benchmarks and days on the “{guide!}” sheet and enter your recruiters there.',
      'На листе «{guide!}» проверьте бенчмарки и сроки шагов и внесите рекрутеров.',
    ),
    t(
      'Give each opening a row and a number on the “{vacancies!}” sheet: recruiter, date opened, how many to hire and by when.',
      'На листе «{vacancies!}» дайте каждому открытию строку и номер: рекрутер, дата открытия, сколько нанять и к какой дате.',
    ),
    t(
      'Once a week update how many people have reached each stage since the vacancy was opened. A stage you do not use stays blank.',
      'Раз в неделю обновляйте, сколько человек дошло до каждого этапа с открытия вакансии. Этап, которого у вас нет, оставьте пустым.',
    ),
    t(
      'Split the contacts by source on the “{sources!}” sheet.',
      'Разнесите контакты по источникам на листе «{sources!}».',
    ),
    t(
      'Hold the weekly meeting by the “{week!}” sheet: decide, then write the next action, its owner and date into “{vacancies!}”.',
      'Проводите недельную встречу по листу «{week!}»: решили — впишите следующий шаг, ответственного и срок в «{vacancies!}».',
    ),
  ],
  lists: { stage: stageWords, ...words },
  axes: { stageFigures, ruleColumns, pathColumns },
  sheets: [
    start,
    week,
    vacancies,
    conversions,
    funnel,
    recruiters,
    sources,
    guide,
    steps,
    groups,
    choices,
  ],
} satisfies Template;
