import { applyPlan } from '../../src/sheets/apply';
import type { Plan, Step, TextStyle } from '../../src/writer/steps';

const plain: TextStyle = { color: '#000000', bold: false, italic: false, size: 10 };
const bold: TextStyle = { ...plain, bold: true };

function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

const first: readonly Step[] = [
  {
    do: 'values',
    values: [
      ['=HYPERLINK("#gid=«sheet:data»";"Data")', '', ''],
      ['Region', 'Sales', 'Share'],
      ['North', 10, '=B3/B4'],
      ['All', '=SUM(B3)', ''],
    ],
  },
  { do: 'number formats', formats: filled(4, 3, '0') },
  { do: 'backgrounds', colors: [['#fff2cc', null, null], ...filled(3, 3, null)] },
  { do: 'text styles', styles: [[bold, bold, plain], ...filled(3, 3, plain)] },
  { do: 'alignments', alignments: [['center', null, null], ...filled(3, 3, null)] },
  { do: 'middle' },
  { do: 'wraps', wraps: [[true, false, false], ...filled(3, 3, false)] },
  {
    do: 'rules',
    rules: [
      [{ allow: 'range', range: "'Data'!$A$1:$A", help: 'Choose' }, null, null],
      ...filled(3, 3, null),
    ],
  },
  { do: 'notes', notes: [['Note', '', ''], ...filled(3, 3, '')] },
  { do: 'column widths', from: 1, count: 3, width: 120 },
  { do: 'column widths', from: 2, count: 1, width: 80 },
  { do: 'row heights', from: 1, count: 2, height: 40 },
  { do: 'merge', areas: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
  { do: 'tab color', color: '#1a73e8' },
  { do: 'filter', area: { top: 2, left: 1, bottom: null, right: 3 } },
  {
    do: 'protect',
    areas: [{ top: 3, left: 2, bottom: 4, right: 2 }],
    warning: 'Computed by Pult',
  },
  { do: 'freeze', rows: 2, columns: 0 },
  { do: 'hide gridlines' },
  {
    do: 'conditional formats',
    formats: [
      { range: 'B3:B3', formula: '=B3<5', background: '#f4cccc', color: '#990000' },
      { range: 'C3:C4', scale: { low: '#ffffff', middle: '#ffe599', high: '#38761d' } },
    ],
  },
];

/** A plan of two sheets in which every kind of step occurs. */
export const allSteps: Plan = {
  title: 'Everything',
  sheets: [
    {
      key: 'report',
      name: 'Report',
      rows: 4,
      columns: 3,
      spills: [],
      steps: first,
      charts: [
        {
          type: 'combo',
          title: 'Sales',
          range: { sheet: 'Data', a1: 'A1:C5' },
          asLines: [1],
          invisible: [],
          colors: ['#1a73e8', '#e8710a'],
          format: '0',
          unit: 'pieces',
          right: { series: [1], format: '0%', unit: 'share' },
          row: 1,
          column: 5,
          width: 400,
          height: 300,
        },
      ],
    },
    {
      key: 'data',
      name: 'Data',
      rows: 5,
      columns: 3,
      spills: [],
      steps: [
        { do: 'values', values: filled(5, 3, 'x') },
        { do: 'text styles', styles: filled(5, 3, plain) },
        { do: 'hide columns', from: 2, count: 1 },
        { do: 'hide' },
      ],
      charts: [],
    },
  ],
};

/** Carries the plan out in the open spreadsheet. */
export function applyAllSteps(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  applyPlan(allSteps, spreadsheet, spreadsheet.getNumSheets(), {
    onProgress: () => undefined,
    remember: (sheets) =>
      void spreadsheet.addDeveloperMetadata('pult-insertions', JSON.stringify(sheets)),
    forget: () =>
      spreadsheet
        .createDeveloperMetadataFinder()
        .withKey('pult-insertions')
        .find()
        .forEach((entry) => entry.remove()),
  });
}
