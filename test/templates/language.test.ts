import { describe, expect, it } from 'vitest';
import { areaOf, relative } from '../../core/formula/addresses';
import { defineTemplate, type Template } from '../../core/grids/language/define';
import { type PlanCell, planOf, plansOf } from '../../core/grids/language/plan';
import { same } from '../../core/values/text';

const base = { step: 'all', order: 1, title: same('T'), purpose: same('P'), tracks: [100, 100, 100] } as const;

/** A check-list with a partner a column; its first block row is 7, its headers in row 8. */
const checklist = (id: string, follows?: string): Template =>
  defineTemplate({
    ...base,
    id,
    sheet: same(id),
    words: { yes: { fr: 'Oui', en: 'Yes' } },
    bands: [
      [
        {
          track: 0,
          blocks: [
            {
              type: 'table',
              id: 'points',
              title: same('Points'),
              columns: {
                point: { kind: 'text', label: same('Point') },
                one: {
                  kind: 'choice',
                  choices: [{ fr: 'Oui', en: 'Yes' }],
                  label: { fr: 'Partenaire 1', en: 'Partner 1' },
                  header: { example: same('Atelier'), ...(follows && { follows }) },
                },
                told: { kind: 'text', label: same('Told'), headerFormula: '={points.one.header}' },
              },
              given: [
                { heading: same('Theme') },
                { cells: { point: same('First') }, example: { one: { fr: 'Oui', en: 'Yes' } } },
                { cells: { point: same('Rate') }, content: { kind: 'share' }, example: { one: 0.25 } },
              ],
              rows: 4,
              examples: [{ point: same('Own point') }],
              totals: {
                label: same('Total'),
                cells: { one: '=COUNTIF({points.one},{yes})' },
                contents: { one: { kind: 'count' } },
              },
            },
            {
              type: 'answer',
              id: 'list',
              title: same('List'),
              formula: '={points.point.2}',
              headers: [same('Word')],
              rows: 3,
              columns: ['text'],
            },
            {
              type: 'inputs',
              id: 'inputs',
              title: same('Inputs'),
              inputs: {
                chosen: {
                  kind: 'choice',
                  choicesFrom: 'points.point',
                  label: same('Chosen'),
                  name: same(`chosen_${id}`),
                },
                hour: { kind: 'time', label: same('Hour'), name: same(`hour_${id}`), example: '13:30' },
              },
            },
          ],
        },
      ],
    ],
  });

const at = (cells: readonly PlanCell[], row: number, column: number): PlanCell | undefined =>
  cells.find((cell) => cell.row === row - 1 && cell.column === column);

describe('a check-list', () => {
  const filled = planOf(checklist('a'), { language: 'fr', filled: true });
  const empty = planOf(checklist('a'), { language: 'fr', filled: false });

  it('keeps its points when it is empty, and loses its example', () => {
    for (const { cells } of [filled, empty]) {
      expect(at(cells, 9, 0)).toMatchObject({ value: 'Theme', look: 'subheading' });
      expect(at(cells, 10, 0)).toMatchObject({ value: 'First', look: 'label' });
    }
    expect(at(filled.cells, 10, 1)).toMatchObject({ value: 'Oui', look: 'inputText' });
    expect(at(empty.cells, 10, 1)?.value).toBeUndefined();
    expect(at(filled.cells, 12, 0)).toMatchObject({ value: 'Own point', look: 'inputText' });
    expect(at(empty.cells, 12, 0)?.value).toBeUndefined();
  });

  it('has headers to fill in, and headers that follow them', () => {
    expect(at(filled.cells, 8, 1)).toMatchObject({ value: 'Atelier', look: 'headerInput' });
    expect(at(empty.cells, 8, 1)).toMatchObject({ value: 'Partenaire 1', look: 'headerInput' });
    expect(at(empty.cells, 8, 2)?.formula).toBe('=$B$8');
  });

  it('lets a row hold something else than its columns, and a total too', () => {
    expect(at(filled.cells, 11, 1)).toMatchObject({ value: 0.25, look: 'input', pattern: '0.0"\u00a0"%' });
    const rulesOf = (cell: string) => filled.validations.filter(({ area }) => relative(area) === cell);
    expect(rulesOf('B11')).toMatchObject([{ kind: 'number', max: 1 }]);
    expect(rulesOf('B10')).toMatchObject([{ kind: 'list', choices: ['Oui'], otherwise: 'refuse' }]);
    expect(rulesOf('B9')).toEqual([]);
    expect(at(filled.cells, 13, 1)).toMatchObject({ formula: '=COUNTIF($B$9:$B$12,"Oui")', pattern: '#,##0' });
  });

  it('writes an answer under headers of its own', () => {
    expect(at(filled.cells, 16, 0)).toMatchObject({ value: 'Word', look: 'columnHeader' });
    expect(at(filled.cells, 17, 0)).toMatchObject({ formula: '=$A$10', spill: areaOf('A17:A18') });
  });

  it('offers the words of its own cells, and reads times', () => {
    expect(filled.validations).toContainEqual(
      expect.objectContaining({
        area: areaOf('B21'),
        kind: 'listFrom',
        source: areaOf('A9:A12'),
        otherwise: 'warn',
      }),
    );
    // Half past one in the afternoon: 13,5 hours of 24.
    expect(at(filled.cells, 22, 1)).toMatchObject({ value: 13.5 / 24, pattern: 'hh:mm' });
  });

  it('starts in the first cell to fill in, and refuses a drop-down too long for a file', () => {
    expect(filled.start).toEqual({ row: 7, column: 1 });
    const long = checklist('a');
    const words = Array.from({ length: 30 }, (_, index) => same(`a word of a list ${index}`));
    const tooLong = { ...long, bands: [[{ track: 0, blocks: [inputsOf(words)] }]] };
    expect(() => planOf(tooLong, { language: 'fr', filled: true })).toThrow('255');
  });
});

const inputsOf = (choices: readonly ReturnType<typeof same>[]) =>
  ({
    type: 'inputs',
    id: 'inputs',
    title: same('Inputs'),
    inputs: { one: { kind: 'choice', choices, label: same('One'), name: same('one_word') } },
  }) as const;

describe('grids of one file', () => {
  it('take up what another has, under its own sheet name', () => {
    const templates = [checklist('a'), checklist('b', 'a!points.one.header')];
    const [, second] = plansOf(templates, { language: 'fr', filled: true, takenSheets: ['A', 'b'] });
    expect(second?.sheet).toBe('b (2)');
    const there = "'a (2)'!$B$8";
    expect(at(second?.cells ?? [], 8, 1)).toMatchObject({ formula: `=IF(${there}="","",${there})` });
    expect(planOf(templates[1] as Template, { language: 'fr', filled: true }).cells).toContainEqual(
      expect.objectContaining({ row: 7, column: 1, value: 'Atelier' }),
    );
  });

  it('have names of their own, even when two ask for the same', () => {
    const [first, second] = plansOf([checklist('a'), checklist('a')], { language: 'en', filled: false });
    expect(first?.names.map(({ name }) => name)).toEqual(['chosen_a', 'hour_a']);
    expect(second?.names.map(({ name }) => name)).toEqual(['chosen_a_2', 'hour_a_2']);
  });
});
