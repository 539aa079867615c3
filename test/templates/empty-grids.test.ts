import { expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { type Plan, planOf } from '../../core/grids/language/plan';
import type { Language } from '../../core/values/text';
import { evaluated } from '../support/evaluated';

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

/** « Ici, 300 $ » in a note is of the example too. */
const HERE = /(?:^|[.!?] )(?:Ici|Here)\b/;

it.each(['fr', 'en'] as const)('keeps nothing of the worked example in an empty grid: %s', (language) => {
  const kept = templates
    .filter(({ id }) => !LISTS.includes(id))
    .flatMap((template) =>
      said(planOf(template, { language, filled: false }))
        .filter((text) => OF_EXAMPLES[language].test(text) || HERE.test(text))
        .map((text) => `${template.id}: ${text}`),
    );
  expect(kept).toEqual([]);
});

/** Of points that are listed already, none is settled, or in place: that is 0 %. */
const POINTS_LISTED: readonly string[] = ['agreement', 'success'];

it('shows no share of nothing: where there is no action, no cost, no target, 0 % would be a reading', async () => {
  const plans = templates
    .filter(({ id }) => !POINTS_LISTED.includes(id))
    .map((template) => planOf(template, { language: 'fr', filled: false }));
  const results = await evaluated(plans);
  const shares = plans.flatMap(({ template, cells }, index) =>
    cells
      .filter(
        ({ formula, pattern, look }) => formula && pattern?.includes('%') && look !== 'total' && look !== 'smallTotal',
      )
      .filter(({ row, column }) => results[index]?.[row]?.[column] === 0)
      .map((cell) => `${template} ${relative(cell)}`),
  );
  expect(shares).toEqual([]);
});

it('names no unit by half: « par », « (s) » without the word that goes with them', async () => {
  const plans = templates.map((template) => planOf(template, { language: 'fr', filled: false }));
  const results = await evaluated(plans);
  const halves = plans.flatMap(({ template, cells }, index) =>
    cells
      .filter(({ row, column }) =>
        /^(par|à l’heure|\(s\)|l’|de|du)$/.test(String(results[index]?.[row]?.[column] ?? '').trim()),
      )
      .filter(({ formula }) => formula !== undefined)
      .map((cell) => `${template} ${relative(cell)}`),
  );
  expect(halves).toEqual([]);
});
