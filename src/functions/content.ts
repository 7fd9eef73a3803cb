import { tagImpact } from '../domain/tag-impact';
import type { Text } from '../language';
import { anyNumber, tagText, wholeBetween } from './kinds';
import { cell, column } from './parameters';
import { table } from './shapes';

const HEADER: readonly Text[] = [
  { en: 'Tag', ru: 'Тег' },
  { en: 'Items', ru: 'Материалов' },
  { en: 'Average', ru: 'Среднее' },
  { en: 'Average of the rest', ru: 'Среднее у остальных' },
  { en: 'Lift, %', ru: 'Прирост, %' },
  { en: 'Success share', ru: 'Доля успешных' },
];
const TITLES = HEADER.map((title) => title.en);

export const TAG_IMPACT = table(() => ({
  question: {
    en: 'Which tags and pairs of tags make content work?',
    ru: 'Какие теги и пары тегов делают контент успешным?',
  },
  summary: {
    en: 'Table of tags with the number of items, their average metric, that of all the other items, the lift (how far above the rest, as a share) and the share of successful items; best lift first.',
    ru: 'Таблица тегов: число материалов, среднее значение метрики у них и у всех остальных, прирост (насколько выше остальных, в долях) и доля успешных; лучший прирост сверху.',
  },
  parameters: [
    column('tags', tagText, {
      en: 'Column with the tags of each post, banner or e-mail, parted by commas or semicolons; case does not matter.',
      ru: 'Столбец с тегами каждого поста, баннера или письма через запятую или точку с запятой; регистр не важен.',
    }),
    column('metric', anyNumber, {
      en: 'Column with the result of each one, such as CTR; more is better.',
      ru: 'Столбец с результатом каждого материала, например CTR; чем больше, тем лучше.',
    }),
    cell(
      'min_count',
      wholeBetween(1, 1_000_000),
      {
        en: 'Tags with fewer items are left out, default 3.',
        ru: 'Теги, у которых материалов меньше, не показываются, по умолчанию 3.',
      },
      3,
    ),
    cell(
      'depth',
      wholeBetween(1, 2),
      {
        en: '1 (default): single tags; 2: pairs of tags too.',
        ru: '1 (по умолчанию): отдельные теги; 2: ещё и пары тегов.',
      },
      1,
    ),
    cell<number | null>(
      'success',
      anyNumber,
      {
        en: 'Metric from which an item is a success, by default the median of all items.',
        ru: 'Значение метрики, с которого материал считается успешным, по умолчанию — медиана всех материалов.',
      },
      null,
    ),
  ],
  header: HEADER,
  examples: [
    {
      args: [
        [
          ['video, offer'],
          ['video'],
          ['photo, offer'],
          ['Video; face'],
          ['photo'],
          ['photo, face'],
        ],
        [[0.04], [0.03], [0.02], [0.05], [0.01], [0.03]],
      ],
      gives: [TITLES, ['Video', 3, 0.04, 0.02, 1, 1], ['photo', 3, 0.02, 0.04, -0.5, 1 / 3]],
    },
    {
      args: [
        [['video, face'], ['video, face'], ['video'], ['photo']],
        [[0.06], [0.04], [0.02], [0.02]],
        2,
        2,
        0.04,
      ],
      gives: [
        TITLES,
        ['face', 2, 0.05, 0.02, 1.5, 1],
        ['face + video', 2, 0.05, 0.02, 1.5, 1],
        ['video', 3, 0.04, 0.02, 1, 2 / 3],
      ],
    },
  ],
  compute: (tags, metric, minCount, depth, success) =>
    tagImpact(tags, metric, { minCount, depth, success }).map((impact) => [
      impact.tags.join(' + '),
      impact.items,
      impact.average,
      impact.restAverage,
      impact.lift,
      impact.successShare,
    ]),
}));
