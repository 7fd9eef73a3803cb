import type { Text } from '../../language';
import type { Block, CheckItem, TemplateSheet } from '../define';
import { t } from './words';

/** What the first sheet of a template is made of. */
interface Start {
  /** Left out: in the words of the other templates. */
  readonly about?: Text;
  readonly checks: readonly CheckItem[];
  /** How this template takes figures from elsewhere; the ways that every sheet offers are added. */
  readonly bring: readonly Text[];
}

const COLUMNS = 3;

/** The first sheet: the steps, where everything is, what is checked, how to bring data, the colours. */
export function start({ about = ABOUT, bring, checks }: Start): TemplateSheet {
  return {
    key: 'start',
    title: t('Start', 'Старт'),
    about,
    tabColor: 'grey',
    widths: [260, 560, 150],
    blocks: [
      { kind: 'how-to', key: 'howTo', title: t('Steps', 'По шагам'), across: COLUMNS },
      { kind: 'contents', key: 'contents', title: t('Sheets', 'Листы') },
      ...(checks.length > 0 ? [checked(checks)] : []),
      {
        kind: 'text',
        key: 'bring',
        title: t('Bring your own data', 'Как принести свои данные'),
        paragraphs: [...bring, ...BRING].map((words) => ({ words, across: COLUMNS })),
      },
      { kind: 'legend', key: 'legend', title: t('Colours', 'Цвета') },
    ],
  };
}

function checked(items: readonly CheckItem[]): Block {
  return { kind: 'checks', key: 'checks', title: t('Checks', 'Проверки'), items };
}

const ABOUT = t(
  'Where to begin, what is where, and whether everything holds.',
  'С чего начать, что где лежит и всё ли сходится.',
);

const BRING: readonly Text[] = [
  t(
    'From a CRM or another table: copy the column and paste the values only (Ctrl+Shift+V, on a Mac ⌘+Shift+V) into blue cells; formulas and colours stay as they are.',
    'Из CRM или другой таблицы: скопируйте столбец и вставьте только значения (Ctrl+Shift+V, на Mac ⌘+Shift+V) в голубые ячейки; формулы и цвета останутся.',
  ),
  t(
    'From another Google spreadsheet, so that it stays up to date: write IMPORTRANGE on a sheet of your own and refer to its cells from the blue ones.',
    'Из другой таблицы Google, чтобы данные обновлялись: напишите IMPORTRANGE на своём листе и сошлитесь на его ячейки из голубых.',
  ),
  t(
    'From a CSV or Excel file: File → Import → Insert new sheets, then copy from there.',
    'Из файла CSV или Excel: Файл → Импортировать → Вставить листы, затем скопируйте оттуда.',
  ),
];
