import type { Text } from '../../language';
import { daysFromToday, type LocalNumber, type Value, word } from '../define';
import { t } from '../parts/words';
import { people } from './people';
import { areas, evidence } from './scales';

/** What the hypotheses of the sample are measured by. */
export const metrics = {
  leadConversion: t('Visitor → lead, %', 'Посетитель → заявка, %'),
  leadCost: t('CPL, {currency}', 'Стоимость заявки, {currency}'),
  saleConversion: t('Lead → sale, %', 'Заявка → продажа, %'),
  contactRate: t('Contact rate, %', 'Дозвон, %'),
  trial: t('Came to the trial lesson, %', 'Доходимость до урока, %'),
  check: t('Average order value, {currency}', 'Средний чек, {currency}'),
  repeat: t('Repeat purchases, %', 'Повторные покупки, %'),
  clicks: t('Email CTR, %', 'CTR письма, %'),
} as const;

type Row = Record<string, Value>;
type Share = number;

/** The idea itself. */
export function idea(
  day: number,
  author: keyof typeof people,
  area: keyof typeof areas,
  statement: Text,
): Row {
  return { statement, author: people[author], area: areas[area], added: daysFromToday(day) };
}

/** The metric now, the change expected of it and the change from which on it was worth it, in per cent. */
export function aim(
  metric: keyof typeof metrics,
  base: Share | LocalNumber,
  expectedPercent: number,
  thresholdPercent: number,
): Row {
  return {
    metric: metrics[metric],
    base,
    expected: expectedPercent / 100,
    threshold: thresholdPercent / 100,
  };
}

/** What it rests on, and the three scores. */
export function score(
  basis: keyof typeof evidence,
  impact: number,
  confidence: number,
  ease: number,
): Row {
  return { evidence: evidence[basis].name, impact, confidence, ease };
}

/** Who tests it on how many people a day, and in how many hours. */
export function plan(
  responsible: keyof typeof people,
  mechanics: Text,
  perDay: number,
  hours: number,
): Row {
  return { responsible: people[responsible], mechanics, perDay, hours };
}

/** The threshold was written down on the day before the test. */
export function test(status: 'running' | 'done', startDay: number, endDay: number): Row {
  return {
    status: word('status', status),
    agreed: daysFromToday(startDay - 1),
    start: daysFromToday(startDay),
    end: daysFromToday(endDay),
  };
}

type Count = readonly [people: number, successes: number];

/** What came of both groups. */
export function counts([aTrials, aSuccesses]: Count, [bTrials, bSuccesses]: Count): Row {
  return { aTrials, aSuccesses, bTrials, bSuccesses };
}

/** What is handed in. */
export function report(link: string, conclusion: Text): Row {
  return { link, conclusion };
}
