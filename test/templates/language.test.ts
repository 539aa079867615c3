import { describe, expect, it } from 'vitest';
import { areaOf, relative } from '../../core/formula/addresses';
import {
  across,
  answer,
  at,
  BLANK,
  band,
  choice,
  defineTemplate,
  given,
  heading,
  inputs,
  labelled,
  line,
  lines,
  money,
  newPage,
  prose,
  question,
  same,
  t,
  table,
  text,
  time,
  total,
  unless,
  when,
  YES,
} from '../../core/grids/language';
import type { Template } from '../../core/grids/language/define';
import { inOrder } from '../../core/grids/language/order';
import { type PlanCell, planOf, plansOf } from '../../core/grids/language/plan';

const base = { step: 'all', title: same('T'), purpose: same('P'), tracks: { all: [100, 100, 100] } } as const;

/** A check-list with a partner a column; its first block row is 7, its headers in row 8. */
const checklist = (id: string, follows?: string): Template =>
  defineTemplate({
    ...base,
    id,
    sheet: same(id),
    words: { yes: YES },
    bands: [
      band(
        at(
          'all',
          table('points', same('Points'), {
            columns: [
              text('point', same('Point')),
              choice('one', t('Partenaire 1', 'Partner 1'), {
                choices: [YES],
                header: { example: same('Atelier'), ...(follows && { follows }) },
              }),
              text('told', same('Told'), { headerFormula: '={points.one.header}' }),
            ],
            given: [
              heading(same('Theme')),
              given([same('First')], [YES]),
              given([same('Rate')], { one: 0.25 }, { kind: 'share' }),
            ],
            rows: 4,
            examples: [[same('Own point')]],
            totals: { cells: { one: '=COUNTIF({points.one},{yes})' }, contents: { one: { kind: 'count' } } },
          }),
          answer('list', same('List'), {
            formula: '={points.point.2}',
            headers: [same('Word')],
            rows: 3,
            columns: ['text'],
          }),
          inputs('inputs', same('Inputs'), [
            choice('chosen', same('Chosen'), { choicesFrom: 'points.point', name: same(`chosen_${id}`) }),
            time('hour', same('Hour'), { name: same(`hour_${id}`), example: '13:30' }),
          ]),
        ),
      ),
    ],
  });

const cellAt = (cells: readonly PlanCell[], row: number, column: number): PlanCell | undefined =>
  cells.find((cell) => cell.row === row - 1 && cell.column === column);

describe('a check-list', () => {
  const filled = planOf(checklist('a'), { language: 'fr', filled: true });
  const empty = planOf(checklist('a'), { language: 'fr', filled: false });

  it('keeps its points when it is empty, and loses its example', () => {
    for (const { cells } of [filled, empty]) {
      expect(cellAt(cells, 9, 0)).toMatchObject({ value: 'Theme', look: 'subheading' });
      expect(cellAt(cells, 10, 0)).toMatchObject({ value: 'First', look: 'label' });
    }
    expect(cellAt(filled.cells, 10, 1)).toMatchObject({ value: 'Oui', look: 'inputText' });
    expect(cellAt(empty.cells, 10, 1)?.value).toBeUndefined();
    expect(cellAt(filled.cells, 12, 0)).toMatchObject({ value: 'Own point', look: 'inputText' });
    expect(cellAt(empty.cells, 12, 0)?.value).toBeUndefined();
  });

  it('has headers to fill in, and headers that follow them', () => {
    expect(cellAt(filled.cells, 8, 1)).toMatchObject({ value: 'Atelier', look: 'headerInput' });
    expect(cellAt(empty.cells, 8, 1)).toMatchObject({ value: 'Partenaire 1', look: 'headerInput' });
    expect(cellAt(empty.cells, 8, 2)?.formula).toBe('=$B$8');
  });

  it('lets a row hold something else than its columns, and a total too', () => {
    expect(cellAt(filled.cells, 11, 1)).toMatchObject({ value: 0.25, look: 'input', pattern: '0.0###"\u00a0"%' });
    const rulesOf = (cell: string) => filled.validations.filter(({ area }) => relative(area) === cell);
    expect(rulesOf('B11')).toMatchObject([{ kind: 'number', max: 1 }]);
    expect(rulesOf('B10')).toMatchObject([{ kind: 'list', choices: ['Oui'], otherwise: 'refuse' }]);
    expect(rulesOf('B9')).toEqual([]);
    // The share may hold a text, as any cell that wants a number.
    const total = '=IF(ISTEXT($B$11)*(LEN($B$11)>0)>0,"…",COUNTIF($B$9:$B$12,"Oui"))';
    expect(cellAt(filled.cells, 13, 1)).toMatchObject({ formula: total, pattern: '#,##0' });
  });

  it('writes an answer under headers of its own', () => {
    expect(cellAt(filled.cells, 16, 0)).toMatchObject({ value: 'Word', look: 'columnHeader' });
    expect(cellAt(filled.cells, 17, 0)).toMatchObject({ formula: '=$A$10', spill: areaOf('A17:A18') });
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
    expect(cellAt(filled.cells, 22, 1)).toMatchObject({ value: 13.5 / 24, pattern: '[hh]:mm' });
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
  inputs('inputs', same('Inputs'), [choice('one', same('One'), { choices, name: same('one_word') })]);

describe('grids of one file', () => {
  it('take up what another has, under its own sheet name', () => {
    const templates = [checklist('a'), checklist('b', 'a!points.one.header')];
    const [, second] = plansOf(templates, { language: 'fr', filled: true, takenSheets: ['A', 'b'] });
    expect(second?.sheet).toBe('b (2)');
    const there = "'a (2)'!$B$8";
    expect(cellAt(second?.cells ?? [], 8, 1)).toMatchObject({ formula: `=IF(${there}="","",${there})` });
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

describe('what grids are written with', () => {
  it('leaves a cell blank until what it reads is there, or says what stands there instead', () => {
    expect(when('{a}>0', '{b}/{a}')).toBe('=IF({a}>0,{b}/{a},"")');
    expect(when(['{a}>0', '{b}>0'], '{a}*{b}', 0)).toBe('=IF(AND({a}>0,{b}>0),{a}*{b},0)');
    expect(unless('{a}=""', '{a}+1')).toBe('=IF({a}="","",{a}+1)');
    expect(unless(['{a}=""', '{b}=""'], '{a}+{b}', 0)).toBe('=IF(OR({a}="",{b}=""),0,{a}+{b})');
  });

  it('puts the cells of a line under its columns, and the example under those filled in by hand', () => {
    const sums = lines('sums', same('Sums'), {
      columns: [money('amount'), text('unit')],
      lines: [
        line('one', same('One'), ['=1', BLANK]).note('Un', 'One'),
        total('all', same('All'), { decimals: 0 }, ['=2', YES]),
      ],
    });
    expect(sums.lines).toEqual({
      one: { label: same('One'), cells: { amount: '=1' }, note: { fr: 'Un', en: 'One' } },
      all: { label: same('All'), cells: { amount: '=2', unit: YES }, isTotal: true, decimals: 0 },
    });
    const people = table('people', same('People'), {
      columns: [
        text('name', same('Name')),
        money('half', same('Half'), { formula: '={paid}/2' }),
        money('paid', same('Paid')),
      ],
      rows: 3,
      given: [given({ paid: '=3' }, [same('Ann')])],
      examples: [[same('Bo'), 4]],
      totals: { sum: ['half'] },
    });
    expect(people.given).toEqual([{ cells: { paid: '=3' }, example: { name: same('Ann') } }]);
    expect(people.examples).toEqual([{ name: same('Bo'), paid: 4 }]);
    expect(people.totals?.cells).toEqual({ half: '=SUM({people.half})' });
  });

  it('refuses too many values, or two things of one name', () => {
    // The compiler refuses them first, where it sees how many columns there are.
    const many: string[] = ['=1', '=2'];
    const columns = [money('amount')];
    expect(() => lines('a', same('A'), { columns, lines: [line('one', same('One'), many)] })).toThrow('2 values');
    expect(() =>
      inputs('a', same('A'), [time('at', same('A'), { name: same('b') }), time('at', same('A'), { name: same('c') })]),
    ).toThrow('« at »');
  });

  it('lays blocks on named tracks, prose as wide as they are, and starts pages', () => {
    const talk = (id: string) => prose(id, same('Talk'), [same('Why?')]);
    const grid = defineTemplate({
      ...base,
      id: 'laid',
      sheet: same('Laid'),
      tracks: { left: [100, 50], gap: 10, right: [70, 70, 70] },
      bands: [
        band(at('left', talk('one')), at('right', talk('two'))),
        newPage(at('left', across('right', talk('three')))),
      ],
    });
    expect(grid.tracks).toEqual([100, 50, 10, 70, 70, 70]);
    const placed = grid.bands.map((stacks) => stacks.map(({ track, blocks: [block] }) => [track, block]));
    expect(placed).toMatchObject([
      [
        [0, { span: 2 }],
        [3, { span: 3 }],
      ],
      [[0, { span: 6 }]],
    ]);
    expect(grid.pages).toEqual([1]);
  });

  it('runs labels across several tracks, beside tables of narrow columns', () => {
    const price = inputs('prices', same('Prices'), [
      question(same('How much?')),
      money('price', same('Price'), { unit: same('a use'), name: same('price'), example: 90 }),
    ]);
    const result = lines('result', same('Result'), {
      labelHeader: same('What'),
      columns: [money('amount', same('Amount'))],
      lines: [line('twice', same('Twice the price'), ['={price}*2'])],
    });
    const grid = defineTemplate({
      ...base,
      id: 'wide',
      sheet: same('Wide'),
      tracks: { left: [100, 50, 50, 90, 90] },
      bands: [band(at('left', labelled(3, price), labelled(2, result)))],
    });
    const plan = planOf(grid, { language: 'en', filled: true });
    const written = (row: number) =>
      plan.cells.filter((cell) => cell.row === row && (cell.value ?? cell.formula) !== undefined);
    expect(written(8).map(({ column, value }) => [column, value])).toEqual([
      [0, 'Price'],
      [3, 90],
      [4, 'a use'],
    ]);
    expect(written(12).map(({ column, value, formula }) => [column, value ?? formula])).toEqual([
      [0, 'Twice the price'],
      [2, expect.stringContaining('price*2')],
    ]);
    const merged = plan.merges.filter(({ row }) => row > 6).map(({ row, column, columns }) => [row, column, columns]);
    expect(merged).toEqual([
      [7, 0, 5],
      [8, 0, 3],
      [11, 0, 2],
      [12, 0, 2],
    ]);
    expect(plan.names).toEqual([{ name: 'price', row: 8, column: 3 }]);
  });

  it('writes words in smaller letters where asked, to fill in as others are; a line of an answer is not broken', () => {
    const comments = table('comments', same('Comments'), {
      columns: [text('said', same('Said'), { isSmall: true }), money('due', same('Due'), { isSmall: true })],
      rows: 2,
      examples: [[same('At length'), 12]],
    });
    const list = answer('list', same('List'), {
      formula: '=MUTU.AIDE("SEUIL")',
      rows: 3,
      columns: ['text', { kind: 'text', isOneLine: true }],
    });
    const grid = defineTemplate({
      ...base,
      id: 'small',
      sheet: same('Small'),
      bands: [band(at('all', comments, list))],
    });
    const { cells, styles, protection } = planOf(grid, { language: 'en', filled: true });
    const [said, due] = cells.filter(({ row }) => row === 8);
    expect([said && styles[said.look], due && styles[due.look]]).toMatchObject([
      { size: 9, wrap: true, align: 'left' },
      { size: 9, align: 'right', isIndented: false },
    ]);
    expect(protection.inputs).toEqual([{ row: 8, column: 0, rows: 2, columns: 2 }]);
    expect(cells.filter(({ row }) => row === 14).map(({ look }) => styles[look].wrap)).toEqual([true, false]);
  });

  it('puts each grid right behind the one it is after', () => {
    const grid = (id: string, after?: string): Template => ({ ...checklist(id), ...(after && { after }) });
    const ordered = inOrder([grid('c', 'b'), grid('a'), grid('d', 'a'), grid('b', 'a')]);
    expect(ordered.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
    expect(() => inOrder([grid('a'), grid('b', 'z')])).toThrow('« z »');
    expect(() => inOrder([grid('a'), grid('b', 'c'), grid('c', 'b')])).toThrow('b: what it is after');
  });
});
