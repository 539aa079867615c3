/** What the script answers to the sidebar, asked as google.script.run does. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Asked, Question, Questions } from '../../apps-script/panel/protocol';
import { hasDecimalComma } from '../../core/formula/in-sheets-region';
import { createFakeSheets, type FakeOptions } from '../support/fake-sheets';
import { dateInCell, durationInCell } from '../support/fake-time';
import { type Built, built, load } from './script';

let script: Built;
beforeAll(async () => {
  script = await built();
});

function open(options: FakeOptions) {
  const fake = createFakeSheets(options);
  const { run } = load(script.code, fake.globals);
  const ask = <Name extends Question>(question: Name, ...args: Asked<Name>['args']): ReturnType<Questions[Name]> =>
    JSON.parse(run('mutuPanel', JSON.stringify({ question, args })) as string);
  return { ...fake, ask };
}

const NOON = dateInCell('2026-03-15T12:00:00', 'America/Toronto');

describe('cells that are read', () => {
  it('have blanks as null, dates as serial numbers, errors as their English names', () => {
    const { ask } = open({
      sheets: {
        Feuille: [
          ['', 12.5, true],
          [NOON, '#NOM?', '#ERREUR!'],
        ],
      },
    });
    const [cells] = ask('read', ['A1:C2'], 'Feuille');
    // 2026-03-15 is day 46 096.
    expect(cells?.values).toEqual([
      [null, 12.5, true],
      [46_096.5, '#NAME?', '#ERROR!'],
    ]);
    expect(cells?.formulas).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('have their dates in the time zone of the spreadsheet', () => {
    const { ask } = open({
      sheets: { Feuille: [[new Date('2026-03-15T16:00:00Z')]] },
      timeZone: 'America/Halifax',
    });
    // In March, Halifax is three hours behind UTC: 13:00 there.
    expect(ask('read', ['A1'], 'Feuille')[0]?.values[0]?.[0]).toBeCloseTo(46_096 + 13 / 24, 9);
  });

  it('have their durations as one writes them, so that they are explained as they are computed', () => {
    const timeZone = 'America/Halifax';
    const row = ['1:30', '26:00', '8:20'].map((shown) => durationInCell(shown, timeZone));
    const { ask } = open({ sheets: { Feuille: [row] }, timeZone });
    expect(ask('read', ['A1:C1'], 'Feuille')[0]?.values).toEqual([['1:30', '26:00', '8:20']]);
  });

  it('have no value while their function still runs', () => {
    const { ask } = open({
      sheets: { Feuille: [['=MUTU_SEUIL(1;2;3)', 'Loading...']] },
      evaluate: () => 'Loading...',
    });
    expect(ask('read', ['A1:B1'], 'Feuille')[0]?.values).toEqual([[null, 'Loading...']]);
  });

  it.each([
    ['=MUTU_SEUIL(B1;0,5;(25/100))', '=MUTU_SEUIL(B1,0.5,0.25)'],
    ['=SUM(1,5)', '=SUM(1.5)'],
    ['=MUTU_SEUIL(B1,0.5)', '=MUTU_SEUIL(B1,0.5)'],
    ['="a;b"&\'f;g\'!A1', '="a;b"&\'f;g\'!A1'],
    ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
    ['=MUTU.SEUIL(1;2)', '=MUTU.SEUIL(1,2)'],
    ['=(5/10)+MAX(5/10)', '=0.5+MAX(5/10)'],
  ])('%s is %s, in a region with decimal commas', (formula, canonical) => {
    const { ask } = open({ sheets: { Feuille: [[formula]] }, locale: 'fr_CA' });
    expect(ask('read', ['A1'], 'Feuille')[0]?.formulas).toEqual([[canonical]]);
  });

  it.each([
    ['=MUTU_SEUIL(1,5)', '=MUTU_SEUIL(1,5)'],
    ['=MUTU_SEUIL(1;0.5)', '=MUTU_SEUIL(1,0.5)'],
  ])('%s is %s, in a region with decimal points', (formula, canonical) => {
    const { ask } = open({ sheets: { Feuille: [[formula]] }, locale: 'en_CA' });
    expect(ask('read', ['A1'], 'Feuille')[0]?.formulas).toEqual([[canonical]]);
  });

  it('are those of other sheets, of whole columns and rows up to the last one filled, and of names', () => {
    const fake = open({
      sheets: {
        Un: [
          [1, 2],
          [3, 4],
        ],
        'L’autre': [[5]],
      },
    });
    fake.spreadsheet.setNamedRange('Prix', fake.spreadsheet.getSheetByName('Un')?.getRange('B2') as never);
    const read = fake.ask('read', ['B:B', '2:2', "'L’autre'!A1", 'prix', 'Absente!A1', 'rien', '$A$1:B1'], 'Un');
    expect(read.map((cells) => cells?.values ?? null)).toEqual([
      [[2], [4]],
      [[3, 4]],
      [[5]],
      [[4]],
      null,
      null,
      [[1, 2]],
    ]);
    expect(read.map((cells) => cells?.sheet)).toEqual(['Un', 'Un', 'L’autre', 'Un', undefined, undefined, 'Un']);
    expect(read[0]?.range).toBe('B:B');
  });

  it('are those of every sheet that is not hidden nor empty', () => {
    const fake = open({ sheets: { Un: [[1]], Vide: [], Masquée: [[2]], Deux: [['', 3]] } });
    fake.sheet('Masquée').isHidden = true;
    expect(fake.ask('everySheet').map(({ sheet, range, values }) => ({ sheet, range, values }))).toEqual([
      { sheet: 'Un', range: 'A1', values: [[1]] },
      { sheet: 'Deux', range: 'A1:B1', values: [[null, 3]] },
    ]);
  });
});

describe('a look', () => {
  it('says what is selected, and has another mark when a cell changes', () => {
    const fake = open({ sheets: { Un: [[1, '=MUTU_X(A1;0,5)']] } });
    fake.select('Un', 'B1:B3');
    const watched = [{ sheet: 'Un', references: ['A1', 'B1', 'Absente!A1'] }];
    const before = fake.ask('look', watched);
    expect(before.selection).toEqual({
      sheet: 'Un',
      range: 'B1:B3',
      cell: 'B1',
      formula: '=MUTU_X(A1,0.5)',
      value: '#NAME?',
    });
    expect(fake.ask('look', watched)).toEqual(before);
    fake.edit('Un', 1, 1, [[2]]);
    const [[first, second, absent] = []] = fake.ask('look', watched).marks;
    expect(first).not.toBe(before.marks[0]?.[0]);
    expect([second, absent]).toEqual([before.marks[0]?.[1], null]);
  });
});

const REPAIRED = { sheet: 'Un', range: 'A1', contents: [[{ formula: '=MUTU.SEUIL(0.5,B1)' }]] };
const FROZEN = {
  sheet: 'Deux',
  range: 'A1:B2',
  contents: [
    [{ value: 1 }, { value: '2 à 3' }],
    [{ value: null }, { value: true }],
  ],
};
const TWO = {
  Un: [['=MUTU_SEUIL(1;2)']],
  Deux: [
    ['=MUTU_PRORATA(1;2)', 'à'],
    ['garder', 7],
  ],
};

describe('many cells written', () => {
  it('keep a hidden copy of each sheet, as it was', () => {
    const fake = open({ sheets: TWO });
    expect(fake.ask('replace', [REPAIRED, FROZEN])).toEqual({ done: true, copies: ['Un (avant)', 'Deux (avant)'] });
    expect(fake.formula('Un', 1, 1)).toBe('=MUTU.SEUIL((5/10);B1)');
    const written = [1, 2].map((row) => [1, 2].map((column) => fake.value('Deux', row, column)));
    expect(written).toEqual([
      [1, '2 à 3'],
      ['', true],
    ]);
    expect(fake.formula('Deux', 1, 1)).toBe('');
    expect(fake.formula('Deux (avant)', 1, 1)).toBe('=MUTU_PRORATA(1;2)');
    expect(fake.value('Deux (avant)', 2, 1)).toBe('garder');
    expect(['Un', 'Un (avant)', 'Deux (avant)'].map((name) => fake.sheet(name).isHidden)).toEqual([false, true, true]);
    expect(fake.activeSheet()).toBe('Un');
    // Again: the first copies stay.
    expect(fake.ask('replace', [REPAIRED])).toEqual({ done: true, copies: ['Un (avant 2)'] });
  });

  it.each(['Sheet.copyTo', 'Sheet.setName', 'Sheet.hideSheet', 'Range.setValues', 'SpreadsheetApp.flush'])(
    'are as they were, with no copy left, when %s fails the last time it is needed',
    (method) => {
      let times = 0;
      const last = method === 'SpreadsheetApp.flush' ? 1 : 2;
      const fake = open({
        sheets: TWO,
        onCall: (call) => {
          if (call.method === method && ++times === last) throw new Error('Service error');
        },
      });
      const outcome = fake.ask('replace', [REPAIRED, FROZEN]);
      expect(outcome).toEqual({
        refused: { fr: expect.stringContaining('rien n’a été changé'), en: expect.any(String) },
      });
      expect(JSON.stringify(outcome)).toContain('Service error');
      expect(fake.formula('Un', 1, 1)).toBe('=MUTU_SEUIL(1;2)');
      expect(fake.formula('Deux', 1, 1)).toBe('=MUTU_PRORATA(1;2)');
      expect([fake.value('Deux', 1, 2), fake.value('Deux', 2, 1), fake.value('Deux', 2, 2)]).toEqual([
        'à',
        'garder',
        7,
      ]);
      // A copy that Google made and did not give cannot be known.
      const left = fake.sheetNames().filter((name) => !['Un', 'Deux'].includes(name));
      expect(left).toEqual([]);
    },
  );

  it('says where the copies are when even putting back fails', () => {
    const fake = open({
      sheets: TWO,
      onCall: ({ method }) => {
        if (['SpreadsheetApp.flush', 'Range.copyTo'].includes(method)) throw new Error('Service error');
      },
    });
    expect(JSON.stringify(fake.ask('replace', [FROZEN]))).toContain('Deux (avant)');
    expect(fake.formula('Deux (avant)', 1, 1)).toBe('=MUTU_PRORATA(1;2)');
  });

  it('are refused all together where one is protected or its sheet is gone', () => {
    const fake = open({ sheets: TWO, protectedSheets: ['Deux'] });
    expect(JSON.stringify(fake.ask('replace', [REPAIRED, FROZEN]))).toContain('protégées');
    expect(JSON.stringify(fake.ask('replace', [{ ...REPAIRED, sheet: 'Absente' }]))).toContain('n’est plus');
    expect(fake.formula('Un', 1, 1)).toBe('=MUTU_SEUIL(1;2)');
    expect(fake.sheetNames()).toEqual(['Un', 'Deux']);
  });
});

describe('a place to go to', () => {
  it('is selected on its sheet; a sheet that is gone is said', () => {
    const fake = open({ sheets: TWO });
    expect(fake.ask('go', { sheet: 'Deux', range: 'B1:B2' })).toEqual({ done: true });
    expect([fake.activeSheet(), fake.selection()]).toEqual(['Deux', 'Deux!B1:B2']);
    expect(fake.ask('go', { sheet: 'Absente', range: 'A1' })).toHaveProperty('refused');
  });
});

describe('a question', () => {
  it('that does not exist is not answered', () => {
    const fake = open({ sheets: TWO });
    expect(() => fake.ask('toString' as Question)).toThrow(/toString/);
  });
});

describe('grids', () => {
  it('come with what this host cannot show, or are refused with the spreadsheet as it was', () => {
    const fake = open({ sheets: TWO });
    const outcome = fake.ask('insertGrids', 'costPerUse', true);
    expect(outcome).toEqual({
      done: true,
      sheets: [fake.activeSheet()],
      warnings: [expect.stringContaining('imprimer')],
    });
    const refused = open({ sheets: TWO, readOnly: true });
    expect(refused.ask('insertGrids', 'costPerUse', true)).toHaveProperty('refused.fr');
    expect(refused.sheetNames()).toEqual(['Un', 'Deux']);
  });
});

describe('the decimal mark of a region', () => {
  // As Unicode's CLDR has it, by Node; these are among the regions that Google Sheets offers.
  const REGIONS = `fr_CA fr_FR fr_CH en_CA en_US en_GB en_AU en_ZA en_IE es_ES es_MX es_AR de_DE de_CH it_IT it_CH pt_BR
    pt_PT nl_NL ja_JP ko_KR zh_CN zh_TW th_TH he_IL hi_IN ru_RU uk_UA pl_PL cs_CZ tr_TR sv_SE da_DK fi_FI vi_VN id_ID el_GR`;
  it.each(REGIONS.split(/\s+/))('%s', (region) => {
    const parts = new Intl.NumberFormat(region.replace('_', '-')).formatToParts(0.5);
    expect(hasDecimalComma(region)).toBe(parts.some(({ type, value }) => type === 'decimal' && value === ','));
  });
});
