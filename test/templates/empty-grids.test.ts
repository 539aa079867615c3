import { expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { type Plan, planOf } from '../../core/grids/language/plan';
import type { Language } from '../../core/values/text';

/** What the worked examples speak of: an empty grid is about something else. */
const OF_EXAMPLES: Readonly<Record<Language, RegExp>> = {
  fr: /planeur|plané|couteau|semoir|semis|semé|hectare|bidon|ébénisterie|ressourcerie|escale|CPE|Sillons|Grand-Pré|corporations de développement|produits nettoyants|craignent la pluie/i,
  en: /\bplaner|planed|kni(?:fe|ves)|seed drill|seeding|hectare|containers|ébénisterie|reuse centre|escale|childcare|Sillons|Grand-Pré|development corporations|cleaning products|fear the rain/i,
};

/** A list of kinds of things may name one of them. */
const LISTS: readonly string[] = ['resources'];

const said = ({ cells, notes, charts, validations }: Plan): string[] => [
  ...cells.flatMap(({ value, formula }) => [value, formula]).filter((one): one is string => typeof one === 'string'),
  ...notes.map(({ text }) => text),
  ...charts.flatMap(({ title, series }) => [title, ...series.map(({ label }) => label)]),
  ...validations.map(({ message }) => message),
];

it.each(['fr', 'en'] as const)('keeps nothing of the worked example in an empty grid: %s', (language) => {
  const kept = templates
    .filter(({ id }) => !LISTS.includes(id))
    .flatMap((template) =>
      said(planOf(template, { language, filled: false }))
        .filter((text) => OF_EXAMPLES[language].test(text))
        .map((text) => `${template.id}: ${text}`),
    );
  expect(kept).toEqual([]);
});
