import type { Text } from '../../language';
import type { Format, GridLine } from '../define';
import { byFormat } from './formats';

type LineRest = Omit<GridLine, 'key' | 'label' | 'format'>;

const lineOf =
  (format: Format) =>
  (key: string, label: Text, rest: LineRest = {}): GridLine => ({ key, label, format, ...rest });

/** Lines of a grid: `line.money('spend', t('Spend', 'Расход'), { input: true, total: 'sum' })`. */
export const line = byFormat(lineOf);
