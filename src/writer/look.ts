import type { Look, Shade, TabColor } from '../templates/define';
import type { Alignment, TextStyle } from './steps';

/** What a cell is, as far as its appearance goes. */
export type Style =
  | 'plain'
  | 'title'
  | 'about'
  | 'legend'
  | 'blockTitle'
  | 'header'
  | 'inputHeader'
  | 'label'
  | 'detailLabel'
  | 'unit'
  | 'remark'
  | 'paragraph'
  | 'link'
  | 'urgent'
  | 'input'
  | 'record'
  | 'computed'
  | 'subtotal'
  | 'total'
  | 'section'
  | 'figureLabel'
  | 'figure'
  | 'figureRemark'
  | Look;

interface Appearance {
  readonly background: string | null;
  readonly text: TextStyle;
  readonly align?: Alignment;
  readonly wrap?: true;
}

const INK = '#202124';
const QUIET = '#5f6368';
const BRAND = '#174ea6';
const TYPED = '#0b57d0';
const TYPED_ON = '#eef4ff';

const text = (color: string, size = 10, bold = false, italic = false): TextStyle => ({
  color,
  size,
  bold,
  italic,
});

const APPEARANCES: Readonly<Record<Exclude<Style, Look>, Appearance>> = {
  plain: { background: null, text: text(INK) },
  title: { background: null, text: text(BRAND, 16, true) },
  about: { background: null, text: text(QUIET) },
  legend: { background: null, text: text(QUIET, 9) },
  blockTitle: { background: null, text: text(BRAND, 12, true) },
  header: { background: '#e8eaed', text: text(INK, 10, true), align: 'center', wrap: true },
  inputHeader: {
    background: TYPED_ON,
    text: text(TYPED, 10, true),
    align: 'center',
    wrap: true,
  },
  label: { background: null, text: text(INK) },
  detailLabel: { background: null, text: text(QUIET) },
  unit: { background: null, text: text(QUIET) },
  remark: { background: null, text: text(QUIET, 9) },
  paragraph: { background: null, text: text(INK) },
  link: { background: null, text: text('#1155cc') },
  urgent: { background: null, text: text('#b06000', 10, true) },
  input: { background: TYPED_ON, text: text(TYPED) },
  record: { background: TYPED_ON, text: text(TYPED) },
  computed: { background: null, text: text(INK) },
  subtotal: { background: '#f1f3f4', text: text(INK, 10, true) },
  total: { background: '#dadce0', text: text(INK, 10, true) },
  section: { background: null, text: text(INK, 10, true) },
  figureLabel: { background: '#f1f3f4', text: text(QUIET, 9), align: 'center', wrap: true },
  figure: { background: '#f1f3f4', text: text(INK, 13, true), align: 'center' },
  figureRemark: { background: '#f1f3f4', text: text(QUIET, 9), align: 'center', wrap: true },
};

/** How a cell of that style looks. */
export function appearance(style: Style): Appearance {
  if (!isLook(style)) return APPEARANCES[style];
  const { background, color } = LOOKS[style];
  return { background, text: text(color) };
}

function isLook(style: Style): style is Look {
  return style in LOOKS;
}

const LOOKS: Readonly<Record<Look, { background: string; color: string }>> = {
  alarm: { background: '#f6aea9', color: '#7f1d16' },
  warn: { background: '#fde293', color: '#5f4300' },
  good: { background: '#ceead6', color: '#0d652d' },
  muted: { background: '#f1f3f4', color: '#80868b' },
  fact: { background: '#e6f4ea', color: INK },
  forecast: { background: '#f3e8fd', color: INK },
};

/** The colours of a conditional look. */
export function lookColors(look: Look): { background: string; color: string } {
  return LOOKS[look];
}

const SHADES: Readonly<Record<Shade, string>> = {
  white: '#ffffff',
  red: '#e67c73',
  yellow: '#ffd666',
  green: '#57bb8a',
  blue: '#6fa8dc',
};

/** A colour of a scale. */
export function shade(name: Shade): string {
  return SHADES[name];
}

const TABS: Readonly<Record<TabColor, string>> = {
  blue: '#1a73e8',
  green: '#34a853',
  yellow: '#f9ab00',
  red: '#d93025',
  grey: '#80868b',
};

/** The colour of a sheet's tab. */
export function tabColor(color: TabColor): string {
  return TABS[color];
}

export const CHART_COLORS = ['#1a73e8', '#f9ab00', '#34a853', '#a142f4', '#d93025', '#80868b'];
