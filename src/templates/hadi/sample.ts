import { type Value, weekday, word } from '../define';
import { rubles } from '../parts/money';
import { t } from '../parts/words';
import { statements } from './people';
import { aim, counts, idea, metrics, plan, report, score, test } from './sample-fields';
import { evidence } from './scales';

const halves = t(
  'Half of the visitors see the new version, half the old one; leads from the CRM.',
  'Половина посетителей видит новый вариант, половина — прежний; заявки из CRM.',
);
const everySecondLead = t(
  'Every second lead by number; result in the CRM card of the deal.',
  'Каждая вторая заявка по номеру; результат — в карточке сделки в CRM.',
);
const everySecondReader = t(
  'Random half of the subscribers; clicks from the mailing service.',
  'Случайная половина подписчиков; клики из сервиса рассылок.',
);

/** A quarter of an online school that trains analysts. */
export const sample: readonly Readonly<Record<string, Value>>[] = [
  {
    ...idea(-75, 'marketer', 'website', statements.shortForm),
    ...aim('leadConversion', 5 / 100, 30, 20),
    ...score('own', 6, 9, 9),
    ...plan('marketer', halves, 600, 4),
    ...test('done', -64, -37),
    ...counts([8200, 410], [8200, 508]),
    ...report('https://example.com/tests/1', {
      en: 'Quality of leads is the same. Kept on all pages.',
      ru: 'Качество заявок прежнее. Оставили на всех страницах.',
    }),
  },
  {
    ...idea(-72, 'salesHead', 'sales', statements.fastCall),
    ...aim('contactRate', 52 / 100, 25, 20),
    ...score('competitors', 8, 8, 6),
    ...plan('salesHead', everySecondLead, 50, 16),
    ...test('done', -58, -44),
    ...counts([360, 187], [360, 245]),
    ...report('https://example.com/tests/2', {
      en: 'The 5-minute rule is in the duties of the rep on shift.',
      ru: 'Правило 5 минут вошло в обязанности дежурного менеджера.',
    }),
  },
  {
    ...idea(
      -70,
      'editor',
      'content',
      t(
        'If we put a meme on the first screen of the newsletter',
        'Если поставить мем на первый экран рассылки',
      ),
    ),
    ...aim('clicks', 4 / 100, 30, 20),
    ...score('opinion', 3, 2, 9),
    ...plan('editor', everySecondReader, 3000, 3),
    ...test('done', -55, -48),
    ...counts([10_400, 416], [10_400, 399]),
    ...report('https://example.com/tests/3', {
      en: 'People came for a salary review. Do not repeat.',
      ru: 'Люди ждали обзора зарплат. Не повторять.',
    }),
  },
  {
    ...idea(-61, 'marketer', 'advertising', statements.salaryBanner),
    ...aim('leadCost', rubles(3200), -15, -10),
    ...score('competitors', 7, 7, 8),
    ...plan(
      'marketer',
      t('Two campaigns with equal budgets.', 'Две кампании с равным бюджетом.'),
      400,
      6,
    ),
    ...test('done', -18, -4),
    actual: -18 / 100,
    ...report('https://example.com/tests/4', {
      en: 'A lead is 18% cheaper, the share of qualified ones is the same.',
      ru: 'Заявка дешевле на 18 %, доля целевых прежняя.',
    }),
  },
  {
    ...idea(
      -58,
      'product',
      'product',
      t(
        'If we sell a bundle of two courses next to the single one',
        'Если продавать комплект из двух курсов рядом с одиночным',
      ),
    ),
    ...aim('check', rubles(48_000), 15, 10),
    ...score('cases', 7, 6, 5),
    ...plan(
      'product',
      t(
        'Three weeks with the bundle against three without.',
        'Три недели с комплектом против трёх без него.',
      ),
      10,
      24,
    ),
    ...test('done', -27, -6),
    actual: 6 / 100,
    ownVerdict: word('ownVerdict', 'fewData'),
    ...report('https://example.com/tests/5', {
      en: 'Only 31 sales. Run for another month with instalments.',
      ru: 'Всего 31 продажа. Повторить месяц вместе с рассрочкой.',
    }),
  },
  {
    ...idea(-44, 'salesHead', 'sales', statements.video),
    ...aim('saleConversion', 10 / 100, 20, 20),
    ...score('cases', 7, 6, 7),
    ...plan('salesHead', everySecondLead, 30, 10),
    ...test('done', -24, -10),
    ...counts([210, 21], [205, 20]),
    conclusion: {
      en: 'Only one in ten opens the video. Test a 15-second one in the messenger.',
      ru: 'Видео открывает один из десяти. Проверить ролик на 15 секунд в мессенджере.',
    },
  },
  {
    ...idea(
      -36,
      'marketer',
      'website',
      t(
        'If we put the programme’s price on the first screen',
        'Если показать цену программы на первом экране',
      ),
    ),
    ...aim('saleConversion', 10 / 100, 30, 25),
    ...score('competitors', 8, 7, 8),
    ...plan('marketer', halves, 360, 4),
    ...test('running', -19, -5),
  },
  {
    ...idea(
      -33,
      'editor',
      'content',
      t(
        'If we remind of the trial lesson by messenger an hour before',
        'Если за час до пробного урока напоминать о нём в мессенджере',
      ),
    ),
    ...aim('trial', 40 / 100, 20, 15),
    ...score('competitors', 6, 7, 9),
    ...plan('editor', everySecondLead, 100, 3),
    ...test('done', -22, -1),
    ...counts([1080, 432], [1080, 513]),
    link: 'https://example.com/tests/8',
  },
  {
    ...idea(
      -30,
      'product',
      'retention',
      t(
        'If graduates are offered the next level on diploma day',
        'Если в день диплома предлагать выпускнику следующий уровень',
      ),
    ),
    ...aim('repeat', 12 / 100, 30, 25),
    ...score('own', 8, 9, 7),
    ...plan('product', t('Every second graduate.', 'Каждый второй выпускник.'), 200, 12),
    ...test('running', -12, 9),
  },
  {
    ...idea(
      -27,
      'editor',
      'content',
      t(
        'If the newsletter goes out on Tuesday morning, not Friday night',
        'Если слать рассылку утром во вторник, а не вечером в пятницу',
      ),
    ),
    ...aim('clicks', 4 / 100, 25, 20),
    ...score('cases', 4, 5, 10),
    ...plan('editor', everySecondReader, 3000, 4),
    status: word('status', 'running'),
    start: weekday(0, 'monday'),
  },
  {
    ...idea(
      -20,
      'salesHead',
      'sales',
      t(
        'If we offer instalments before the client asks about the price',
        'Если предлагать рассрочку до вопроса о цене',
      ),
    ),
    ...aim('saleConversion', 10 / 100, 25, 20),
    ...score('competitors', 9, 8, 8),
    ...plan('salesHead', everySecondLead, 320, 6),
    status: word('status', 'waiting'),
  },
  {
    ...idea(
      -16,
      'marketer',
      'advertising',
      t(
        'If we train the advertising system on paid orders, not on leads',
        'Если обучать рекламу на оплатах, а не на заявках',
      ),
    ),
    ...aim('leadCost', rubles(3200), -20, -10),
    ...score('cases', 9, 6, 6),
    ...plan(
      'marketer',
      t('Two campaigns with equal budgets.', 'Две кампании с равным бюджетом.'),
      400,
      8,
    ),
    status: word('status', 'waiting'),
  },
  {
    ...idea(
      -13,
      'editor',
      'website',
      t(
        'If the landing page tells three graduates’ stories with salaries',
        'Если добавить на лендинг три истории выпускников с их доходом',
      ),
    ),
    ...aim('leadConversion', 5 / 100, 25, 20),
    ...score('customers', 6, 7, 8),
    ...plan('editor', halves, 600, 12),
    status: word('status', 'waiting'),
  },
  {
    ...idea(
      -9,
      'product',
      'product',
      t(
        'If we give the first lesson away without registration',
        'Если открыть первый урок без регистрации',
      ),
    ),
    ...aim('leadConversion', 5 / 100, 30, 20),
    ...score('competitors', 7, 8, 3),
    ...plan('product', halves, 600, 120),
    status: word('status', 'waiting'),
  },
  {
    ...idea(
      -8,
      'marketer',
      'advertising',
      t(
        'If we buy a series of posts from analysts with their own channels',
        'Если купить серию постов у аналитиков с личными каналами',
      ),
    ),
    ...aim('leadCost', rubles(3200), -10, -10),
    ...score('opinion', 6, 2, 5),
    status: word('status', 'dropped'),
    conclusion: {
      en: 'Dropped before the test: the authors sell to another audience.',
      ru: 'Отменили до теста: у авторов другая аудитория.',
    },
  },
  {
    ...idea(
      -2,
      'salesHead',
      'retention',
      t(
        'If we call customers who have been silent for 90 days',
        'Если обзвонить клиентов, которые молчат 90 дней',
      ),
    ),
    metric: metrics.repeat,
    expected: 15 / 100,
    evidence: evidence.customers.name,
    impact: 7,
    status: word('status', 'waiting'),
  },
];
