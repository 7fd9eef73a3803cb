import type { TemplateSheet } from '../define';
import { t } from '../parts/words';

/** How to keep the funnel and what to do about an alarm. */
export const guide = {
  key: 'guide',
  title: t('Guide', 'Правила'),
  about: t(
    'How to keep the funnel, and what to look at when a step lights up.',
    'Как вести воронку и что проверить, когда этап подсвечен.',
  ),
  blocks: [
    { kind: 'how-to', key: 'howTo', title: t('How to use it', 'Как пользоваться') },
    {
      kind: 'text',
      key: 'causes',
      title: t('A step is red or yellow: where to dig', 'Этап подсвечен: где копать'),
      paragraphs: [
        t(
          'Contact → answer: the first message, the channel, the list of companies candidates come from, pay in the message.',
          'Контакт → ответ: первое сообщение, канал, список компаний-доноров, вилка в сообщении.',
        ),
        t(
          'Answer → process: speed of the reply, a call instead of a form, an honest story of the job.',
          'Ответ → процесс: скорость реакции, звонок вместо анкеты, честный рассказ о работе.',
        ),
        t(
          'HR interview → test task: the candidate profile, the selling part of the interview, how long the task takes.',
          'Интервью с HR → тестовое: профиль кандидата, продажа вакансии на интервью, объём задания.',
        ),
        t(
          'Test task → team interview: the task checks what the job needs, an answer comes within two days.',
          'Тестовое → интервью с командой: задание проверяет нужное в работе, ответ приходит за два дня.',
        ),
        t(
          'Team interview → offer: one scorecard for all interviewers, results expected from the job agreed with the manager.',
          'Интервью с командой → оффер: единая карта оценки, ожидаемый результат согласован с руководителем.',
        ),
        t(
          'Offer → hired: expectations on pay asked at the start, motives noted, the offer made within a day.',
          'Оффер → выход: ожидания по доходу спросили в начале, мотивы записаны, оффер сделан за день.',
        ),
        t(
          'Hired → probation passed: the plan for day 1, week 1, day 45, day 90, and a mentor.',
          'Выход → испытательный срок: план на 1-й день, 1-ю неделю, 45-й и 90-й день, наставник.',
        ),
      ],
    },
  ],
} satisfies TemplateSheet;
