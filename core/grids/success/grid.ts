import type { Text } from '../../values/text';
import { defineTemplate, type Line } from '../language/define';
import { IN_PLACE, ingredients, NOT_APPLICABLE, rowsOfIngredient, successRows, TO_DO, UNDER_WAY } from './parts';

const STATES = { inPlace: IN_PLACE, underWay: UNDER_WAY, toDo: TO_DO, notApplicable: NOT_APPLICABLE };

/** Points that apply: written, and not set aside. */
function ingredientLine(id: string, label: Text): Line {
  const { first, last } = rowsOfIngredient(id);
  const column = (key: string): string => `{points.${key}.${first}}:{points.${key}.${last}}`;
  return {
    label,
    cells: {
      points: `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}<>{notApplicable}))`,
      done: `=SUMPRODUCT((${column('point')}<>"")*(${column('state')}={inPlace}))`,
      share: '=IF({points}=0,0,{done}/{points})',
    },
  };
}

export const success = defineTemplate({
  id: 'success',
  step: 'all',
  order: 20,
  sheet: { fr: 'Conditions gagnantes', en: 'Conditions for success' },
  title: { fr: 'Ce qui fait réussir un partage', en: 'What makes sharing succeed' },
  purpose: {
    fr: 'Planifier, formaliser, communiquer : trois ingrédients à garder en tête du début à la fin. Revenez à cette liste à chaque étape, et voyez ce qui est en place et ce qui manque encore.',
    en: 'Plan, formalise, communicate: three ingredients to keep in mind from beginning to end. Come back to this list at every step, and see what is in place and what is still missing.',
  },
  tracks: [420, 110, 105, 185, 95, 285],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'progress',
            title: { fr: 'Où nous en sommes', en: 'Where we stand' },
            labelHeader: { fr: 'Ingrédient', en: 'Ingredient' },
            columns: {
              points: { kind: 'count', label: { fr: 'Points qui s’appliquent', en: 'Points that apply' } },
              done: { kind: 'count', label: { fr: 'En place', en: 'In place' } },
              share: { kind: 'share', decimals: 0, label: { fr: 'Part en place', en: 'Share in place' } },
            },
            lines: {
              ...Object.fromEntries(ingredients.map(({ id, title }) => [id, ingredientLine(id, title)])),
              total: {
                label: { fr: 'Ensemble', en: 'All together' },
                isTotal: true,
                cells: {
                  points: '=SUM({progress.points})',
                  done: '=SUM({progress.done})',
                  share: '=IF({points}=0,0,{done}/{points})',
                },
              },
            },
          },
          {
            type: 'prose',
            id: 'advice',
            title: { fr: 'Pour s’en servir', en: 'How to use it' },
            span: 4,
            paragraphs: [
              {
                fr: 'Planifier commence par repérer les enjeux ; le plan d’action y répond ensuite un à un.',
                en: 'Planning begins by spotting the issues; the action plan then answers them one by one.',
              },
              {
                fr: 'Il y a plusieurs façons de s’entendre, de la poignée de main à la coopérative : prenez celle qui sert le but et respecte la mission de chacun.',
                en: 'There are several ways to agree, from a handshake to a co-operative: take the one that serves the purpose and respects each one’s mission.',
              },
              {
                fr: 'Communiquer, c’est écouter autant que parler, et dire la même chose à tout le monde.',
                en: 'Communicating is listening as much as speaking, and telling everyone the same thing.',
              },
            ],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'chart',
            id: 'bars',
            chart: 'bar',
            title: { fr: 'Part des points en place', en: 'Share of points in place' },
            categories: 'progress.label',
            series: [{ label: { fr: 'Part en place', en: 'Share in place' }, values: 'progress.share' }],
            kind: 'share',
            rows: 10,
            span: 2,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'points',
            title: { fr: 'Les conditions, une par une', en: 'The conditions, one by one' },
            help: {
              fr: 'Dites où en est chaque point ; « Sans objet » le retire du compte. Deux lignes libres suivent chaque ingrédient.',
              en: 'Say where each point stands; “Not applicable” takes it out of the count. Two free rows follow each ingredient.',
            },
            rows: successRows.length,
            given: successRows,
            columns: {
              point: { kind: 'text', label: { fr: 'Condition', en: 'Condition', same: true } },
              step: { kind: 'text', label: { fr: 'Étape du guide', en: 'Step of the guide' } },
              state: { kind: 'choice', choices: Object.values(STATES), label: { fr: 'État', en: 'State' } },
              who: { kind: 'text', label: { fr: 'Qui s’en occupe', en: 'Who sees to it' } },
              until: { kind: 'date', label: { fr: 'Échéance', en: 'Due date' } },
              note: { kind: 'text', label: { fr: 'Ce qui manque', en: 'What is missing' } },
            },
            examples: [],
          },
        ],
      },
    ],
  ],
  words: STATES,
  conditions: [
    { on: 'points.state', when: '={cell}={inPlace}', look: 'good' },
    { on: 'points.state', when: '={cell}={underWay}', look: 'warning' },
    { on: 'points.state', when: '={cell}={toDo}', look: 'bad' },
    { on: 'progress.share', when: '=AND({points}>0,{cell}<0.5)', look: 'warning' },
  ],
});
