import { tagImpact } from '../domain/tag-impact';
import {
  type Subject,
  anyNumber,
  column,
  define,
  one,
  table,
  tagText,
  text,
  wholeBetween,
} from '../gate/define';

/** Tags and the success of content. */
export const tagImpactFunctions = {
  TAG_IMPACT: define(() => ({
    question: {
      en: 'Which tags and pairs of tags make content work?',
      ru: 'Какие теги и пары тегов делают контент успешным?',
    },
    summary: {
      en: 'One row per tag: number of items, their average metric, the average of all other items, the lift (how far above the rest, as a share) and the share of successful items; best lift first.',
      ru: 'Строка на каждый тег: число материалов, среднее значение метрики у них и у всех остальных, прирост (насколько выше остальных, в долях) и доля успешных; лучший прирост сверху.',
    },
    synonyms: {
      en: 'content marketing, posts, banners, creatives, emails, hashtags, SMM, CTR, headlines',
      ru: 'контент-маркетинг, посты, баннеры, креативы, рассылки, хештеги, SMM, CTR, заголовки',
    },
    parameters: [
      column(
        'tags',
        tagText,
        {
          en: 'Column with the tags of each post, banner or email, separated by commas or semicolons. Case does not matter; an item without tags counts with the rest.',
          ru: 'Столбец с тегами каждого поста, баннера или письма через запятую или точку с запятой. Регистр не важен; материал без тегов входит в остальные.',
        },
        { blank: 'kept' },
      ),
      column(
        'metric',
        anyNumber,
        {
          en: 'Column with the result of each item, such as CTR; higher is better. Blank means not measured yet.',
          ru: 'Столбец с результатом каждого материала, например CTR; чем больше, тем лучше. Пусто — ещё не измерено.',
        },
        { blank: 'row passed over' },
      ),
      one(
        'min_count',
        wholeBetween(1, 1_000_000),
        {
          en: 'Tags with fewer items are left out, default 3.',
          ru: 'Теги с меньшим числом материалов не показываются, по умолчанию 3.',
        },
        { default: 3 },
      ),
      one(
        'depth',
        wholeBetween(1, 2),
        {
          en: '1 (default): single tags; 2: pairs of tags too.',
          ru: '1 (по умолчанию): отдельные теги; 2: ещё и пары тегов.',
        },
        { default: 1 },
      ),
      one(
        'success',
        anyNumber,
        {
          en: 'Metric from which an item counts as a success, by default the median of all items.',
          ru: 'Значение метрики, с которого материал считается успешным, по умолчанию — медиана всех материалов.',
        },
        { optional: true },
      ),
    ],
    gives: table(
      text('Tag', 'Тег'),
      text('Items', 'Материалов'),
      text('Average', 'Среднее'),
      text('Average of the rest', 'Среднее у остальных'),
      text('Lift, share', 'Прирост, доля'),
      text('Success share', 'Доля успешных'),
    ),
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
        gives: [
          ['Tag', 'Items', 'Average', 'Average of the rest', 'Lift, share', 'Success share'],
          ['Video', 3, 0.04, 0.02, 1, 1],
          ['photo', 3, 0.02, 0.04, -0.5, 1 / 3],
        ],
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
          ['Tag', 'Items', 'Average', 'Average of the rest', 'Lift, share', 'Success share'],
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
  })),
} satisfies Subject;
