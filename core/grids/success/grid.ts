import {
  at,
  bad,
  band,
  chart,
  choice,
  count,
  date,
  defineTemplate,
  good,
  line,
  lines,
  prose,
  same,
  share,
  t,
  table,
  text,
  total,
  unless,
  warning,
} from '../language';
import { IN_PLACE, ingredients, NOT_APPLICABLE, rowsOfIngredient, successRows, TO_DO, UNDER_WAY } from './parts';

const STATE_WORDS = { inPlace: IN_PLACE, underWay: UNDER_WAY, toDo: TO_DO, notApplicable: NOT_APPLICABLE };

/** Points that apply: written, and not set aside. */
function ingredientLine({ id, title }: (typeof ingredients)[number]) {
  const { first, last } = rowsOfIngredient(id);
  const column = (key: string): string => `{points.${key}.${first}}:{points.${key}.${last}}`;
  return line(id, title, [
    `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}<>{notApplicable}))`,
    `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}={inPlace}))`,
    unless('{points}=0', '{done}/{points}', 0),
  ]);
}

const progress = lines('progress', t('Où nous en sommes', 'Where we stand'), {
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
      unless('{points}=0', '{done}/{points}', 0),
    ]),
  ],
});

const advice = prose('advice', t('Pour s’en servir', 'How to use it'), [
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

const bars = chart('bar', 'bars', t('Part des points en place', 'Share of points in place'), {
  categories: 'progress.label',
  series: [[t('Part en place', 'Share in place'), 'progress.share']],
  kind: 'share',
  rows: 10,
});

const points = table('points', t('Les conditions, une par une', 'The conditions, one by one'), {
  help: t(
    'Dites où en est chaque point ; « Sans objet » le retire du compte. Deux lignes libres suivent chaque ingrédient.',
    'Say where each point stands; “Not applicable” takes it out of the count. Two free rows follow each ingredient.',
  ),
  given: successRows,
  columns: [
    text('point', same('Condition')),
    text('step', t('Étape du guide', 'Step of the guide')),
    choice('state', t('État', 'State'), { choices: Object.values(STATE_WORDS) }),
    text('who', t('Qui s’en occupe', 'Who sees to it')),
    date('until', t('Échéance', 'Due date')),
    text('note', t('Ce qui manque', 'What is missing')),
  ],
});

export const success = defineTemplate({
  id: 'success',
  step: 'all',
  after: 'evaluation',
  sheet: t('Conditions gagnantes', 'Conditions for success'),
  title: t('Ce qui fait réussir un partage', 'What makes sharing succeed'),
  purpose: t(
    'Planifier, formaliser, communiquer : trois ingrédients à garder en tête du début à la fin. Revenez à cette liste à chaque étape, et voyez ce qui est en place et ce qui manque encore.',
    'Plan, formalise, communicate: three ingredients to keep in mind from beginning to end. Come back to this list at every step, and see what is in place and what is still missing.',
  ),
  tracks: { left: [420, 110, 105, 185], right: [95, 285] },
  bands: [band(at('left', progress, advice), at('right', bars)), band(at('left', points))],
  words: STATE_WORDS,
  conditions: [
    good('points.state', '={cell}={inPlace}'),
    warning('points.state', '={cell}={underWay}'),
    bad('points.state', '={cell}={toDo}'),
    warning('progress.share', '=AND({points}>0,{cell}<0.5)'),
  ],
});
