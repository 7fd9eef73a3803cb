import { monthsAcross, monthsFromNow, type Template, word } from '../../src/templates/define';
import { sheetOf } from '../writer/small';

const t = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

/**
 * A small template that can be fixed and rolled over. Where its cells stand:
 *
 *   Settings  settings A4:C10 (company, start, price, opening, fixed on, next start, closing)
 *   Plan      model: title 4, header 5, leads 6, money 7 in B:D · fixed: title 9, header 10, leads 11, money 12
 *   Deals     goal row 4, header row 5, records A6:E11, open at the bottom
 */
export const budget: Template = {
  id: 'budget',
  version: 1,
  subject: t('Tests', 'Проверки'),
  title: t('Budget', 'Бюджет'),
  short: t('Budget', 'Бюджет'),
  purpose: t('For tests.', 'Для проверок.'),
  howTo: [t('Type.', 'Введите.')],
  lists: { status: { won: t('Won', 'Выиграна'), lost: t('Lost', 'Потеряна') } },
  axes: { months: monthsAcross('months', 3, '{settings!start}', 90) },
  fixes: [
    {
      key: 'plan',
      command: t('Fix the plan', 'Зафиксировать план'),
      about: t('The plan stays as it is today.', 'План останется таким, как сегодня.'),
      from: 'plan!model',
      into: 'plan!fixed',
      date: 'settings!fixedOn',
    },
  ],
  rolls: [
    { from: 'settings!nextStart', into: 'settings!start' },
    { from: 'plan!model.money@m3', into: 'settings!opening' },
  ],
  sheets: [
    {
      key: 'settings',
      title: t('Settings', 'Настройки'),
      about: t('Typed in.', 'Вводится.'),
      blocks: [
        {
          kind: 'form',
          key: 'settings',
          items: [
            {
              key: 'company',
              label: t('Company', 'Компания'),
              format: 'text',
              input: true,
              sample: t('Example School', 'Школа «Пример»'),
            },
            {
              key: 'start',
              label: t('Start month', 'Первый месяц'),
              format: 'month',
              input: { date: true },
              value: monthsFromNow(0),
              sample: monthsFromNow(-6),
            },
            {
              key: 'price',
              label: t('Price', 'Цена'),
              format: 'money',
              input: true,
              sample: { en: 100, ru: 9000 },
              remark: t('for a piece', 'за штуку'),
            },
            {
              key: 'opening',
              label: t('Cash at the start', 'Деньги на начало'),
              format: 'money',
              input: true,
            },
            {
              key: 'fixedOn',
              label: t('Plan fixed on', 'План зафиксирован'),
              format: 'date',
              input: { date: true },
            },
            {
              key: 'nextStart',
              label: t('Next year begins', 'Следующий год'),
              format: 'month',
              formula: 'EDATE({start};12)',
            },
          ],
        },
      ],
    },
    {
      key: 'plan',
      title: t('Plan', 'План'),
      about: t('Computed and fixed.', 'Расчётный и зафиксированный.'),
      blocks: [
        {
          kind: 'grid',
          key: 'model',
          title: t('Computed', 'Расчёт'),
          axis: 'months',
          corner: t('Line', 'Строка'),
          labelWidth: 150,
          lines: [
            {
              key: 'leads',
              label: t('Leads', 'Заявки'),
              format: 'count',
              formula: '{settings!price}/10',
            },
            {
              key: 'money',
              label: t('Money', 'Деньги'),
              format: 'money',
              formula: '{leads}*{settings!price}',
            },
          ],
        },
        {
          kind: 'grid',
          key: 'fixed',
          title: t('Fixed', 'Зафиксировано'),
          axis: 'months',
          corner: t('Line', 'Строка'),
          labelWidth: 150,
          lines: [
            {
              key: 'leads',
              label: t('Leads', 'Заявки'),
              format: 'count',
              input: true,
            },
            { key: 'money', label: t('Money', 'Деньги'), format: 'money', input: true },
          ],
        },
      ],
    },
    {
      key: 'deals',
      title: t('Deals', 'Сделки'),
      about: t('One row a deal.', 'Строка — сделка.'),
      blocks: [
        {
          kind: 'table',
          key: 'records',
          rows: 6,
          above: [
            {
              key: 'goal',
              label: t('Goal', 'Цель'),
              cells: { sum: { format: 'money', input: true, sample: 50 } },
            },
          ],
          columns: [
            { key: 'name', header: t('Name', 'Имя'), format: 'text', width: 150, input: true },
            {
              key: 'sum',
              header: t('Sum, $', 'Сумма, ₽'),
              format: 'money',
              width: 80,
              input: true,
            },
            {
              key: 'score',
              header: t('Score, points', 'Балл, очки'),
              format: 'count',
              width: 80,
              formula: 'IF({sum}="";"";{sum}*2)',
            },
            {
              key: 'status',
              header: t('Status', 'Статус'),
              format: 'text',
              width: 80,
              input: { list: 'status' },
            },
            {
              key: 'day',
              header: t('Day', 'День'),
              format: 'date',
              width: 80,
              input: { date: true },
            },
          ],
          sample: [
            { name: t('Acorn Ltd', 'ООО «Жёлудь»'), sum: 70, status: word('status', 'won') },
            { name: t('Birch Ltd', 'ООО «Берёза»'), sum: 30, status: word('status', 'lost') },
            { name: t('Cedar Ltd', 'ООО «Кедр»'), sum: 40 },
          ],
        },
      ],
    },
    sheetOf('guide', [{ kind: 'how-to', key: 'howTo' }], {
      title: t('Guide', 'Правила'),
      about: t('How to use it.', 'Как пользоваться.'),
    }),
  ],
};
