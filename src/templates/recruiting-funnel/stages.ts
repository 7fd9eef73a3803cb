import type { Text } from '../../language';
import { t } from '../parts/words';

/** Width of a column of figures, pixels. */
export const FIGURE_WIDTH = 78;

interface Stage {
  readonly key: string;
  readonly name: Text;
  /** As it is said in a step: “contact → answer”. */
  readonly short: Text;
}

/** The stages of the funnel, top first. */
export const stages = [
  {
    key: 'contacted',
    name: t('Contacted', 'Контакты'),
    short: t('contact', 'контакт'),
  },
  { key: 'answered', name: t('Answered', 'Ответили'), short: t('answer', 'ответ') },
  {
    key: 'entered',
    name: t('Entered the process', 'Вошли в процесс'),
    short: t('process', 'процесс'),
  },
  {
    key: 'hrInterview',
    name: t('HR interview', 'Интервью с HR'),
    short: t('HR interview', 'интервью с HR'),
  },
  {
    key: 'testTask',
    name: t('Test task', 'Тестовое задание'),
    short: t('test task', 'тестовое'),
  },
  {
    key: 'teamInterview',
    name: t('Team interview', 'Интервью с командой'),
    short: t('team interview', 'интервью с командой'),
  },
  { key: 'offer', name: t('Offer', 'Оффер'), short: t('offer', 'оффер') },
  { key: 'hired', name: t('Hired', 'Вышли на работу'), short: t('hired', 'выход') },
  {
    key: 'passed',
    name: t('Probation passed', 'Прошли испыт. срок'),
    short: t('probation', 'испыт. срок'),
  },
] as const satisfies readonly Stage[];

/** Words of the stages as they are said in a step, for formulas. */
export const stageWords = Object.fromEntries(stages.map(({ key, short }) => [key, short]));

/** One step of the funnel: from a stage to the next; what is usual at the start, to be changed by the user. */
export interface FunnelStep {
  readonly key: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly benchmark: number;
  /** Days a candidate takes for it. */
  readonly days: number;
  readonly advice: Text;
}

const usual: readonly (Pick<FunnelStep, 'benchmark' | 'days'> & { readonly advice: Text })[] = [
  {
    benchmark: 30 / 100,
    days: 2,
    advice: t(
      'Rewrite the first message, add a reminder on day 3, name the pay. Try another channel or other donor companies.',
      'Перепишите первое сообщение, назовите вилку, напомните о себе на третий день. Попробуйте другой канал или других доноров.',
    ),
  },
  {
    benchmark: 60 / 100,
    days: 2,
    advice: t(
      'Answer on the same day, call instead of sending a form, offer a “let’s just meet” talk. Collect the objections and reply to them.',
      'Отвечайте в тот же день, звоните вместо анкеты, предлагайте «просто познакомиться». Соберите возражения и ответы на них.',
    ),
  },
  {
    benchmark: 70 / 100,
    days: 4,
    advice: t(
      'Offer a slot within two days and confirm it the evening before. Check the profile: whom do we invite?',
      'Предлагайте время в ближайшие два дня и подтверждайте накануне. Сверьте профиль: тех ли зовём?',
    ),
  },
  {
    benchmark: 50 / 100,
    days: 5,
    advice: t(
      'Cut the task to two hours or pay for it, and sell the position at the HR interview.',
      'Сократите задание до двух часов или оплатите его, а на интервью с HR продавайте вакансию.',
    ),
  },
  {
    benchmark: 60 / 100,
    days: 5,
    advice: t(
      'Does the task check what the job needs? Agree the criteria with the manager and answer within two days.',
      'Проверяет ли задание то, что нужно в работе? Согласуйте критерии с руководителем и отвечайте за два дня.',
    ),
  },
  {
    benchmark: 40 / 100,
    days: 3,
    advice: t(
      'One scorecard for all interviewers. Agree with the manager which results in 3, 6 and 12 months we hire for.',
      'Одна оценочная карта на всех. Согласуйте с руководителем, ради каких результатов за 3, 6 и 12 месяцев нанимаем.',
    ),
  },
  {
    benchmark: 80 / 100,
    days: 14,
    advice: t(
      'Ask about pay and other offers at the start, note the motives, make the offer within a day and stay in touch until the first day.',
      'Доход и другие офферы выясняйте в начале, записывайте мотивы, делайте оффер за день и не пропадайте до выхода.',
    ),
  },
  {
    benchmark: 85 / 100,
    days: 90,
    advice: t(
      'A plan for day 1, week 1, day 45 and day 90, a mentor, and talks with the manager on these days.',
      'План на 1-й день, 1-ю неделю, 45-й и 90-й день, наставник и встречи с руководителем в эти дни.',
    ),
  },
];

/** All steps of the funnel. */
export const funnelSteps: readonly FunnelStep[] = usual.flatMap((step, index) => {
  const [from, to] = [stages[index], stages[index + 1]];
  return from && to ? [{ ...step, key: `to${capital(to.key)}`, from, to }] : [];
});

/** A step in words: “contact → answer”. */
export function stepName({ from, to }: FunnelStep): Text {
  return t(`${from.short.en} → ${to.short.en}`, `${from.short.ru} → ${to.short.ru}`);
}

/** Header of a column that counts people at a stage. */
export function peopleAt({ name }: Stage): Text {
  return t(`${name.en}, people`, `${name.ru}, чел.`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
