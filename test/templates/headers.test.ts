import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { LOOKS, TAKEN_LOOKS, TYPED_LOOKS, textWidth } from '../../core/grids/language/look';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import { arialWidth } from '../support/arial';

const HEADERS: ReadonlySet<string> = new Set([
  'columnHeader',
  'numberHeader',
  'headerInput',
  'documentHeader',
  'documentNumberHeader',
]);
/** Pixels that no letter takes, on both sides. */
const EDGES = 14;

/** Words that a column is too narrow for: spreadsheets cut them where they end. */
const cutWords = ({ cells, columns, merges }: Plan): readonly string[] =>
  cells.flatMap(({ value, look, row, column }) => {
    if (typeof value !== 'string' || !HEADERS.has(look)) return [];
    const merged = merges.find((area) => area.row === row && area.column === column);
    const room = columns.slice(column, column + (merged?.columns ?? 1)).reduce((sum, width) => sum + width, 0) - EDGES;
    return value
      .split(/[ \n]/)
      .filter((word) => textWidth(word, LOOKS[look]) > room)
      .map((word) => `${word} (${Math.round(textWidth(word, LOOKS[look]))} of ${room}) in « ${value} »`);
  });

/** What a spreadsheet takes from the text of a list: its arrow, and the lozenge round the word. */
const ARROW = 34;

/** Words of a list that its cell is too narrow for, once chosen. */
const cutChoices = ({ cells, columns, merges, validations }: Plan): readonly string[] =>
  validations.flatMap((validation) => {
    if (validation.kind !== 'list') return [];
    const { row, column } = validation.area;
    const merged = merges.find((area) => area.row === row && area.column === column);
    const room = columns.slice(column, column + (merged?.columns ?? 1)).reduce((sum, width) => sum + width, 0) - ARROW;
    const look = cells.find((cell) => cell.row === row && cell.column === column)?.look ?? 'input';
    return validation.choices
      .flatMap((choice) => choice.split(/[ \n-]/))
      .filter((word) => arialWidth(word, LOOKS[look]) > room)
      .map((word) => `${word} (${Math.round(arialWidth(word, LOOKS[look]))} of ${room}) in column ${column}`);
  });

it.each(LANGUAGES)('tells how cells to fill in look only where there are some (%s)', (language) => {
  const plans = gallery
    .flatMap(({ id }) => plansFor(id, { language, filled: false }))
    .concat(plansFor(DOSSIER, { language, filled: true }));
  const isToFill = (look: string): boolean => TYPED_LOOKS.concat(TAKEN_LOOKS).some((one) => one === look);
  const wrong = plans.filter(
    ({ cells }) => cells.some(({ look }) => isToFill(look)) !== cells.some(({ look }) => look === 'legendInput'),
  );
  expect(wrong.map(({ template }) => template)).toEqual([]);
  expect(plans.some(({ cells }) => !cells.some(({ look }) => look === 'legendInput'))).toBe(true);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(LANGUAGES)('cuts no word of a header (%s)', (language) => {
    expect(cutWords(planOf(template, { language, filled: true }))).toEqual([]);
  });

  it.each(LANGUAGES)('cuts no word chosen in a list (%s)', (language) => {
    expect(cutChoices(planOf(template, { language, filled: true }))).toEqual([]);
  });
});
