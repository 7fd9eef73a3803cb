import type { TemplateSheet } from '../define';

/** How to keep the funnel and what to do about an alarm. */
export const guide = {
  key: 'guide',
  title: { en: 'Guide', ru: 'Правила' },
  about: {
    en: 'How to keep the funnel, and what to look at when a step lights up.',
    ru: 'Как вести воронку и что проверить, когда этап подсвечен.',
  },
  blocks: [
    { kind: 'how-to', key: 'howTo', title: { en: 'How to use it', ru: 'Как пользоваться' } },
    {
      kind: 'text',
      key: 'causes',
      title: { en: 'A step is red or yellow: where to dig', ru: 'Этап подсвечен: где копать' },
      paragraphs: [
        {
          en: 'Contact → answer: the first message, the channel, the list of companies candidates come from, pay in the message.',
          ru: 'Контакт → ответ: первое сообщение, канал, список компаний-доноров, вилка в сообщении.',
        },
        {
          en: 'Answer → process: speed of the reply, a call instead of a form, an honest story of the job.',
          ru: 'Ответ → процесс: скорость реакции, звонок вместо анкеты, честный рассказ о работе.',
        },
        {
          en: 'HR interview → test task: the candidate profile, the selling part of the interview, how long the task takes.',
          ru: 'Интервью с HR → тестовое: профиль кандидата, продажа вакансии на интервью, объём задания.',
        },
        {
          en: 'Test task → team interview: the task checks what the job needs, an answer comes within two days.',
          ru: 'Тестовое → интервью с командой: задание проверяет нужное в работе, ответ приходит за два дня.',
        },
        {
          en: 'Team interview → offer: one scorecard for all interviewers, results expected from the job agreed with the manager.',
          ru: 'Интервью с командой → оффер: единая карта оценки, ожидаемый результат согласован с руководителем.',
        },
        {
          en: 'Offer → hired: expectations on pay asked at the start, motives noted, the offer made within a day.',
          ru: 'Оффер → выход: ожидания по доходу спросили в начале, мотивы записаны, оффер сделан за день.',
        },
        {
          en: 'Hired → probation passed: the plan for day 1, week 1, day 45, day 90, and a mentor.',
          ru: 'Выход → испытательный срок: план на 1-й день, 1-ю неделю, 45-й и 90-й день, наставник.',
        },
      ],
    },
  ],
} satisfies TemplateSheet;
