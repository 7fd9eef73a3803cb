import type { Text } from '../../language';
import { daysFromToday, type Value, word } from '../define';
import { areas, evidence } from './scales';

const people = {
  marketer: { en: 'Marketer', ru: 'Маркетолог' },
  salesHead: { en: 'Head of sales', ru: 'РОП' },
  editor: { en: 'Editor', ru: 'Редактор' },
  product: { en: 'Product manager', ru: 'Продакт' },
} as const;

const metrics = {
  leadConversion: { en: 'Visitor → lead, %', ru: 'Посетитель → заявка, %' },
  leadCost: { en: 'CPL, $', ru: 'Стоимость заявки, ₽' },
  saleConversion: { en: 'Lead → sale, %', ru: 'Заявка → продажа, %' },
  contactRate: { en: 'Contact rate, %', ru: 'Дозвон, %' },
  check: { en: 'Average order value, $', ru: 'Средний чек, ₽' },
  repeat: { en: 'Repeat purchases, %', ru: 'Повторные покупки, %' },
  clicks: { en: 'Email CTR, %', ru: 'CTR письма, %' },
} as const;

/** A quarter of an online school that trains analysts. */
export const sample: readonly Readonly<Record<string, Value>>[] = [
  {
    ...idea(1, -75, 'marketer', 'website', {
      en: 'If we cut the sign-up form from 6 fields to 2',
      ru: 'Если сократим форму заявки с 6 полей до 2',
    }),
    ...aim('leadConversion', 20, 'own', 6, 9, 9),
    ...test('done', -64, -50),
    ...result(24, 'confirmed', 'https://example.com/tests/1', {
      en: 'Conversion rose from 5.0% to 6.2%, quality of leads is the same. Kept on all pages.',
      ru: 'Конверсия выросла с 5,0 % до 6,2 %, качество заявок прежнее. Оставили на всех страницах.',
    }),
  },
  {
    ...idea(2, -72, 'salesHead', 'sales', {
      en: 'If we call a new lead within 5 minutes instead of 40',
      ru: 'Если звонить новой заявке за 5 минут, а не за 40',
    }),
    ...aim('contactRate', 25, 'competitors', 8, 8, 6),
    ...test('done', -58, -44),
    ...result(31, 'confirmed', 'https://example.com/tests/2', {
      en: 'Contact rate rose from 52% to 68%. The 5-minute rule is in the duties of the rep on shift.',
      ru: 'Дозвон вырос с 52 % до 68 %. Правило 5 минут вошло в обязанности дежурного менеджера.',
    }),
  },
  {
    ...idea(3, -70, 'editor', 'content', {
      en: 'If we put a meme on the first screen of the newsletter',
      ru: 'Если поставить мем на первый экран рассылки',
    }),
    ...aim('clicks', 30, 'opinion', 3, 2, 9),
    ...test('done', -55, -48),
    ...result(-4, 'refuted', 'https://example.com/tests/3', {
      en: 'Clicks fell slightly: people came for a salary review. Do not repeat.',
      ru: 'Кликов стало чуть меньше: люди ждали обзора зарплат. Не повторять.',
    }),
  },
  {
    ...idea(4, -61, 'marketer', 'advertising', {
      en: 'If we show a graduate’s salary instead of the discount in the banner',
      ru: 'Если на баннере показать зарплату выпускника вместо скидки',
    }),
    ...aim('leadCost', -15, 'competitors', 7, 7, 8),
    ...test('done', -40, -26),
    ...result(-18, 'confirmed', 'https://example.com/tests/4', {
      en: 'A lead got 18% cheaper at the same share of qualified ones. The message went into the next brief.',
      ru: 'Заявка подешевела на 18 % при той же доле целевых. Сообщение вошло в следующий бриф.',
    }),
  },
  {
    ...idea(5, -58, 'product', 'product', {
      en: 'If we sell a bundle of two courses next to the single one',
      ru: 'Если продавать комплект из двух курсов рядом с одиночным',
    }),
    ...aim('check', 15, 'cases', 7, 6, 5),
    ...test('done', -38, -17),
    ...result(6, 'unclear', 'https://example.com/tests/5', {
      en: 'The average order value rose by 6% on 31 sales: too few to tell. Run for another month with instalments.',
      ru: 'Чек вырос на 6 % на 31 продаже: данных мало. Повторить месяц вместе с рассрочкой.',
    }),
  },
  {
    ...idea(6, -44, 'salesHead', 'sales', {
      en: 'If we send a 2-minute video of the platform after the first call',
      ru: 'Если после первого звонка присылать видео платформы на 2 минуты',
    }),
    ...aim('saleConversion', 10, 'cases', 7, 6, 7),
    ...test('done', -24, -10),
    fact: -1 / 100,
    verdict: word('verdict', 'refuted'),
    conclusion: {
      en: 'Only one in ten opens the video. Test a 15-second one in the messenger.',
      ru: 'Видео открывает один из десяти. Проверить ролик на 15 секунд в мессенджере.',
    },
  },
  {
    ...idea(7, -36, 'marketer', 'website', {
      en: 'If we put the programme’s price on the first screen',
      ru: 'Если показать цену программы на первом экране',
    }),
    ...aim('saleConversion', 12, 'competitors', 8, 7, 8),
    ...test('running', -19, -5),
  },
  {
    ...idea(8, -30, 'product', 'retention', {
      en: 'If graduates get an offer for the next level on the day of their diploma',
      ru: 'Если в день диплома предлагать выпускнику следующий уровень',
    }),
    ...aim('repeat', 25, 'own', 8, 9, 7),
    ...test('running', -12, 9),
  },
  {
    ...idea(9, -27, 'editor', 'content', {
      en: 'If we send the newsletter on Tuesday morning instead of Friday evening',
      ru: 'Если отправлять рассылку во вторник утром, а не в пятницу вечером',
    }),
    ...aim('clicks', 10, 'cases', 4, 5, 10),
    ...test('running', -6, 1),
  },
  {
    ...idea(10, -20, 'salesHead', 'sales', {
      en: 'If we offer instalments before the client asks about the price',
      ru: 'Если предлагать рассрочку до вопроса о цене',
    }),
    ...aim('saleConversion', 15, 'competitors', 9, 8, 8),
    status: word('status', 'waiting'),
  },
  {
    ...idea(11, -16, 'marketer', 'advertising', {
      en: 'If we train the advertising system on paid orders, not on leads',
      ru: 'Если обучать рекламу на оплатах, а не на заявках',
    }),
    ...aim('leadCost', -20, 'cases', 9, 6, 6),
    status: word('status', 'waiting'),
  },
  {
    ...idea(12, -13, 'editor', 'website', {
      en: 'If we add three graduates’ stories with their salaries to the landing page',
      ru: 'Если добавить на лендинг три истории выпускников с их доходом',
    }),
    ...aim('leadConversion', 10, 'customers', 6, 7, 8),
    status: word('status', 'waiting'),
  },
  {
    ...idea(13, -9, 'product', 'product', {
      en: 'If we give the first lesson away without registration',
      ru: 'Если открыть первый урок без регистрации',
    }),
    ...aim('leadConversion', 30, 'competitors', 7, 8, 3),
    status: word('status', 'waiting'),
  },
  {
    ...idea(14, -8, 'marketer', 'advertising', {
      en: 'If we buy a series of posts from analysts with their own channels',
      ru: 'Если купить серию постов у аналитиков с личными каналами',
    }),
    ...aim('leadCost', -10, 'opinion', 6, 2, 5),
    status: word('status', 'dropped'),
    conclusion: {
      en: 'Dropped before the test: the authors sell to another audience.',
      ru: 'Отменили до теста: у авторов другая аудитория.',
    },
  },
  {
    ...idea(15, -2, 'salesHead', 'retention', {
      en: 'If we call customers who have been silent for 90 days',
      ru: 'Если обзвонить клиентов, которые молчат 90 дней',
    }),
    metric: metrics.repeat,
    expected: 15 / 100,
    evidence: evidence.customers.name,
    impact: 7,
    status: word('status', 'waiting'),
  },
];

function idea(
  number: number,
  day: number,
  author: keyof typeof people,
  area: keyof typeof areas,
  statement: Text,
): Record<string, Value> {
  return {
    number,
    statement,
    author: people[author],
    area: areas[area],
    added: daysFromToday(day),
  };
}

function aim(
  metric: keyof typeof metrics,
  expectedPercent: number,
  basis: keyof typeof evidence,
  impact: number,
  confidence: number,
  ease: number,
): Record<string, Value> {
  return {
    metric: metrics[metric],
    expected: expectedPercent / 100,
    evidence: evidence[basis].name,
    impact,
    confidence,
    ease,
  };
}

function test(status: 'running' | 'done', startDay: number, endDay: number): Record<string, Value> {
  return {
    status: word('status', status),
    start: daysFromToday(startDay),
    end: daysFromToday(endDay),
  };
}

function result(
  factPercent: number,
  verdict: 'confirmed' | 'refuted' | 'unclear',
  link: string,
  conclusion: Text,
): Record<string, Value> {
  return { fact: factPercent / 100, verdict: word('verdict', verdict), link, conclusion };
}
