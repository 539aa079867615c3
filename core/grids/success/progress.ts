import { chart, count, line, lines, prose, share, t, total, unless } from '../language';
import { ingredients } from './conditions';
import { rowsOfIngredient } from './points';

/** Points that apply: written, and not set aside. */
function ingredientLine({ id, title }: (typeof ingredients)[number]) {
  const { first, last } = rowsOfIngredient(id);
  const column = (key: string): string => `{points.${key}.${first}}:{points.${key}.${last}}`;
  return line(id, title, [
    `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}<>{notApplicable}))`,
    `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}={inPlace}))`,
    unless('{points}=0', '{done}/{points}'),
  ]);
}

export const progress = lines('progress', t('Où nous en sommes', 'Where we stand'), {
  labelHeader: t('Ingrédient', 'Ingredient'),
  columns: [
    count('points', t('Points qui s’appliquent', 'Points that apply')),
    count('done', t('En place', 'In place')),
    share('share', t('Part en place', 'Share in place'), { decimals: 0 }),
  ],
  lines: [
    ...ingredients.map(ingredientLine),
    total('total', t('Ensemble', 'All together'), [
      '=SUM({progress.points})',
      '=SUM({progress.done})',
      unless('{points}=0', '{done}/{points}'),
    ]),
  ],
});

export const advice = prose('advice', t('Pour s’en servir', 'How to use it'), [
  t(
    'Planifier commence par repérer les enjeux ; le plan d’action y répond ensuite un à un.',
    'Planning begins by spotting the issues; the action plan then answers them one by one.',
  ),
  t(
    'Il y a plusieurs façons de s’entendre, de la poignée de main à la coopérative : prenez celle qui sert le but et respecte la mission de chacun.',
    'There are several ways to agree, from a handshake to a co-operative: take the one that serves the purpose and respects each one’s mission.',
  ),
  t(
    'Communiquer, c’est écouter autant que parler, et dire la même chose à tout le monde.',
    'Communicating is listening as much as speaking, and telling everyone the same thing.',
  ),
]);

export const bars = chart('bar', 'bars', t('Part des points en place', 'Share of points in place'), {
  categories: 'progress.label',
  series: [[t('Part en place', 'Share in place'), 'progress.share']],
  kind: 'share',
  rows: 10,
});
