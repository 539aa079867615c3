import { choice, date, given, heading, same, t, table, text } from '../language';
import { GALLERY_STEPS } from '../language/steps';
import { ingredients } from './conditions';
import { STATES } from './words';

const conditionRow = ({ step, point, example }: (typeof ingredients)[number]['conditions'][number]) =>
  given({ point, step: GALLERY_STEPS[step - 1]?.title ?? '' }, example);

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
  /** What must be there to succeed, by ingredient, each with two free rows. */
  given: ingredients.flatMap(({ title, conditions }) => [
    heading(title),
    ...conditions.map(conditionRow),
    given({}),
    given({}),
  ]),
  columns: [
    text('point', same('Condition')),
    text('step', t('Étape du guide', 'Step of the guide')),
    choice('state', t('État', 'State'), { choices: Object.values(STATES) }),
    date('until', t('Échéance', 'Due date')),
    text('who', t('Qui s’en occupe', 'Who sees to it')),
    text('note', t('Ce qui manque', 'What is missing')),
  ],
});
