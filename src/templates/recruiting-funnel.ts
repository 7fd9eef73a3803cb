import type { Template } from './define';
import { funnel, stageFigures } from './recruiting-funnel/funnel';
import { guide } from './recruiting-funnel/guide';
import { recruiters } from './recruiting-funnel/recruiters';
import { sources } from './recruiting-funnel/sources';
import { vacancies } from './recruiting-funnel/vacancies';

/** Hiring as a funnel: vacancies, recruiters and sources against the company's norms. */
export const recruitingFunnel = {
  id: 'recruiting-funnel',
  version: 1,
  subject: { en: 'People', ru: 'Люди' },
  title: { en: 'Recruiting funnel', ru: 'Воронка найма' },
  purpose: {
    en: 'See at which stage each vacancy loses candidates, which recruiter needs help and which source is worth the time.',
    ru: 'Видно, на каком этапе вакансия теряет кандидатов, кому из рекрутеров помочь и какой источник стоит времени.',
  },
  howTo: [
    {
      en: 'Enter the recruiters on the “Recruiters” sheet, then each vacancy on the “Vacancies” sheet with its recruiter and opening date.',
      ru: 'Внесите рекрутеров на лист «Рекрутеры», затем каждую вакансию на лист «Вакансии»: рекрутер и дата открытия.',
    },
    {
      en: 'Once a week update how many people have reached each stage since the vacancy was opened. A stage you do not use stays blank.',
      ru: 'Раз в неделю обновляйте, сколько человек дошло до каждого этапа с открытия вакансии. Этап, которого у вас нет, оставьте пустым.',
    },
    {
      en: 'Put your own norms into the row above the header of “Vacancies”: what is normal for your company.',
      ru: 'Впишите свои нормы в строку над шапкой листа «Вакансии»: что нормально для вашей компании.',
    },
    {
      en: 'Split the contacts by source on the “Sources” sheet: start with two sources, look after two or three weeks.',
      ru: 'Разнесите контакты по источникам на листе «Источники»: начните с двух, посмотрите через две-три недели.',
    },
    {
      en: 'When the vacancy is filled or cancelled, enter the closing date.',
      ru: 'Когда вакансия закрыта или отменена, впишите дату закрытия.',
    },
  ],
  lists: {
    choice: { all: { en: 'All vacancies', ru: 'Все вакансии' } },
    verdict: {
      alarm: { en: 'Alarm', ru: 'Тревога' },
      below: { en: 'Below norm', ru: 'Ниже нормы' },
      fine: { en: 'Fine', ru: 'В норме' },
      few: { en: 'Too few', ru: 'Мало людей' },
    },
    state: {
      wait: { en: 'Too early to judge', ru: 'Рано судить' },
      decide: { en: 'Time to decide', ru: 'Пора решать' },
      closed: { en: 'Vacancy closed', ru: 'Вакансия закрыта' },
    },
  },
  axes: { stageFigures },
  sheets: [vacancies, funnel, recruiters, sources, guide],
} satisfies Template;
