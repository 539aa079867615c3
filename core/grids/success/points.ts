import type { Text } from '../../values/text';
import { choice, date, given, heading, same, t, table, text } from '../language';
import type { Given } from '../language/define';
import { type Condition, ingredients } from './conditions';
import { STATE_WORDS, STATES } from './words';

const STEP_NAMES: readonly Text[] = [
  t('1. Impulsion', '1. Impulse'),
  t('2. Réflexion', '2. Reflection'),
  t('3. Diagnostic', '3. Diagnosis'),
  t('4. Modélisation', '4. Modelling'),
  t('5. Réalisation', '5. Realisation'),
  t('6. Évaluation', '6. Evaluation'),
];

const conditionRow = ([fr, en, state, step, more]: Condition): Given =>
  given(
    { point: t(fr, en), step: STEP_NAMES[step - 1] ?? '' },
    {
      state: STATES[state],
      ...(more?.who && { who: more.who }),
      ...(more?.until && { until: more.until }),
      ...(more?.note && { note: more.note }),
    },
  );

/** What must be there to succeed, by ingredient, each with two free rows. */
const successRows: readonly Given[] = ingredients.flatMap(({ title, conditions }): Given[] => [
  heading(title),
  ...conditions.map(conditionRow),
  given({}),
  given({}),
]);

/** The rows of an ingredient, counted from 1, its free rows included. */
export function rowsOfIngredient(id: string): { first: number; last: number } {
  let first = 2;
  for (const ingredient of ingredients) {
    const last = first + ingredient.conditions.length + 1;
    if (ingredient.id === id) return { first, last };
    first = last + 2;
  }
  throw new Error(`No ingredient is called ${id}`);
}

export const points = table('points', t('Les conditions, une par une', 'The conditions, one by one'), {
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
