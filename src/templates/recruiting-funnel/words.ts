import { t } from '../parts/words';

/** What the formulas of the template say. */
export const words = {
  verdict: {
    alarm: t('alarm', 'тревога'),
    below: t('below', 'ниже'),
    at: t('at benchmark', 'на уровне бенчмарка'),
    same: t('as the company', 'как в компании'),
    above: t('above', 'выше'),
    few: t('too few data', 'мало данных'),
    early: t('too early', 'рано судить'),
    check: t('check the counts', 'проверьте числа'),
  },
  state: {
    late: t('late', 'опаздывает'),
    risk: t('at risk', 'под риском'),
    onTime: t('on time', 'в срок'),
    planned: t('planned', 'запланирована'),
    filled: t('all hired', 'все наняты'),
    closed: t('closed', 'закрыта'),
  },
  action: {
    overdue: t('overdue', 'просрочено'),
    soon: t('soon', 'скоро'),
    later: t('later', 'позже'),
  },
  source: {
    strengthen: t('strengthen', 'усилить'),
    stop: t('stop', 'остановить'),
    keep: t('keep', 'оставить'),
    few: t('too few data', 'мало данных'),
    early: t('too early', 'рано судить'),
    check: t('check the counts', 'проверьте числа'),
    unknown: t('no such vacancy', 'нет такой вакансии'),
    closed: t('vacancy closed', 'вакансия закрыта'),
  },
  decide: {
    number: t('Give it a number', 'Дайте вакансии номер'),
    sameNumber: t('The number is used twice: change it', 'Номер повторяется: измените его'),
    opened: t('Enter the opening date', 'Впишите дату открытия'),
    dates: t(
      'Closed before it was opened: check the dates',
      'Закрыта раньше, чем открыта: проверьте даты',
    ),
    counts: t('A stage has more people than the one before', 'На этапе больше людей, чем до него'),
    plan: t('Enter how many to hire and by when', 'Впишите, сколько нанять и к какой дате'),
    close: t('All are hired: enter the closing date', 'Все наняты: впишите дату закрытия'),
    open: t('Open it now or move the date', 'Откройте сейчас или перенесите дату'),
    action: t(
      'Agree on the next action, its owner and date',
      'Назначьте следующий шаг, ответственного и срок',
    ),
  },
  row: {
    company: t('All vacancies', 'Все вакансии'),
    benchmark: t('Benchmark', 'Бенчмарк'),
  },
  say: {
    noVacancies: t(
      'Nothing yet: write the first vacancy on the “{vacancies!}” sheet.',
      'Пока пусто: запишите первую вакансию на листе «{vacancies!}».',
    ),
    noSources: t(
      'Nothing yet: split the contacts by source below.',
      'Пока пусто: разнесите контакты по источникам ниже.',
    ),
    noNumber: t('has no number', 'без номера'),
    grows: t(
      'A stage has more people than the one before: check the counts first.',
      'На каком-то этапе больше людей, чем на предыдущем: сначала проверьте числа.',
    ),
    chooseOne: t(
      'Some vacancies skip a stage: choose one vacancy.',
      'Есть вакансии с пропущенным этапом: выберите одну вакансию.',
    ),
  },
};
