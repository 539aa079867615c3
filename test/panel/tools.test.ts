import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../panel/views/tools/check';
import { repairWorkbook } from '../../panel/views/tools/repair';
import { sizesOf } from '../../panel/views/tools/sizes';
import {
  conversions,
  frozen,
  isWithin,
  likelyOwnFormulas,
  ownFormulas,
  repairs,
} from '../../panel/views/tools/workbook';
import { FakeHost, type FakeSheet } from './fake-host';

const formulasOf = async (sheets: Readonly<Record<string, FakeSheet>>) => {
  const host = new FakeHost(sheets);
  return { host, formulas: ownFormulas(await host.everySheet()) };
};

const MIXED: FakeSheet = {
  A1: 'MUTU.SEUIL(1,2,3)',
  A2: { formula: '=SUM(B1:B2)', value: 3 },
  A3: { formula: '=MUTU.SEUIL(12000,25,6)', value: 631.5789 },
  A4: { formula: '=MUTU_SEUIL(12000,25,6)', value: '#NAME?' },
  A5: { formula: '=MUTU.SEUIL(12000,25,6)', value: '#NAME?' },
  A6: { formula: '=MUTU.SEUILS(12000,25,6)', value: '#NAME?' },
  A7: { formula: '=IF(A1=1,MUTU_SEUIL(1,2,3),"MUTU_SEUIL(")', value: '#NAME?' },
};

describe('repairing', () => {
  it('writes again what the host does not recognise, and nothing else', async () => {
    const { formulas } = await formulasOf({ F: MIXED });
    expect(repairs(formulas, 'MUTU.')).toEqual([
      { sheet: 'F', range: 'A4', contents: [[{ formula: '=MUTU.SEUIL(12000,25,6)' }]] },
      { sheet: 'F', range: 'A5', contents: [[{ formula: '=MUTU.SEUIL(12000,25,6)' }]] },
      { sheet: 'F', range: 'A7', contents: [[{ formula: '=IF(A1=1,MUTU.SEUIL(1,2,3),"MUTU_SEUIL(")' }]] },
    ]);
  });

  it('reads what a file from Excel left', async () => {
    const { formulas } = await formulasOf({
      F: { A1: { formula: '=[1]!_xldudf_MUTU_SEUIL(1,2,3)', value: '#NAME?' } },
    });
    expect(repairs(formulas, 'MUTU_')[0]?.contents).toEqual([[{ formula: '=MUTU_SEUIL(1,2,3)' }]]);
  });
});

describe('converting', () => {
  it('changes the names that differ, those of unknown functions too', async () => {
    const { formulas } = await formulasOf({ F: MIXED });
    expect(conversions(formulas, 'MUTU_').map(({ range }) => range)).toEqual(['A3', 'A5', 'A6']);
    expect(conversions(formulas, 'MUTU.').map(({ range }) => range)).toEqual(['A4', 'A7']);
  });
});

describe('freezing', () => {
  const SPILLED: FakeSheet = {
    B2: { formula: '=MUTU.PARTAGE(100,{1;1;1})', value: 33.34 },
    B3: 33.33,
    B4: 33.33,
    D2: { formula: '=MUTU.SEUIL(12000,5,6)', value: '#N/A' },
    E9: { formula: '=MUTU.SEUIL(12000,25,6)', value: 631.5789 },
  };

  it('keeps every value that a formula fills, and leaves errors alone', async () => {
    const { formulas, host } = await formulasOf({ F: SPILLED });
    const sizes = await sizesOf(formulas, host);
    const { changes, leftAlone } = frozen(
      formulas,
      isWithin('workbook', undefined),
      (one) => sizes.get(one) ?? { rows: 1, columns: 1 },
    );
    expect(changes).toEqual([
      { sheet: 'F', range: 'B2:B4', contents: [[{ value: 33.34 }], [{ value: 33.33 }], [{ value: 33.33 }]] },
      { sheet: 'F', range: 'E9', contents: [[{ value: 631.5789 }]] },
    ]);
    expect(leftAlone.map(({ cell }) => cell)).toEqual(['D2']);
  });

  it('stays within what was chosen', async () => {
    const { formulas } = await formulasOf({ F: SPILLED, G: { A1: { formula: '=MUTU.SEUIL(1,2,1)', value: 1 } } });
    const chosen = (scope: 'selection' | 'sheet' | 'workbook') =>
      formulas.filter(isWithin(scope, { sheet: 'F', range: 'A1:C5' })).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(chosen('selection')).toEqual(['F!B2']);
    expect(chosen('sheet')).toEqual(['F!B2', 'F!D2', 'F!E9']);
    expect(chosen('workbook')).toEqual(['F!B2', 'F!D2', 'F!E9', 'G!A1']);
  });
});

describe('checking', () => {
  it('says what is wrong, in one sentence each', async () => {
    const { formulas, host } = await formulasOf({
      F: {
        A1: { formula: '=MUTU.SEUILL(1,2,3)', value: '#NAME?' },
        A2: { formula: '=MUTU.SEUIL(12000,25,6,,5)', value: '#VALUE!' },
        A3: { formula: '=MUTU.SEUIL(12000,25,6)', value: 631.5789 },
        A4: { formula: '=MUTU.SEUIL(12000,25,6)', value: '#NAME?' },
        A5: { formula: '=MUTU.ABRACADABRA(1)', value: '#NAME?' },
      },
    });
    const found = await findingsIn(formulas, host);
    expect(found.map(({ cell }) => cell)).toEqual(['A1', 'A2', 'A4', 'A5']);
    expect(found[0]?.sentence).toContain('SEUIL\u00a0?');
    // The core's own sentence: a rate typed 5 for 5 %.
    expect(found[1]?.sentence).toContain('5\u00a0%');
    expect(found[2]?.sentence).toContain('Réparer');
    expect(found[3]?.sentence).not.toContain('Vouliez-vous');
  });

  it('names the cell of the sheet, of a range, a column or a named range', async () => {
    const host = new FakeHost(
      {
        F: {
          B5: 3,
          B6: 'douze',
          D1: { formula: '=MUTU.PARTAGE(100,$B$5:$B$6)', value: '#VALUE!' },
          D2: { formula: '=MUTU.PARTAGE(100,B:B)', value: '#VALUE!' },
          D3: { formula: '=MUTU.PARTAGE(100,cles)', value: '#VALUE!' },
        },
      },
      { names: { cles: 'F!B5:B6' } },
    );
    const found = await findingsIn(ownFormulas(await host.everySheet()), host);
    expect(found.map(({ sentence }) => /\bB6\b/.test(sentence))).toEqual([true, true, true]);
  });

  it('adds up what is shown: shares of 100 $ that make 99,99 $ are told', async () => {
    const host = new FakeHost({
      F: {
        A1: 100,
        B1: { formula: '=MUTU.PARTAGE(A1,{1;1;1})', value: 33.33 },
        B2: 33.33,
        B3: 33.33,
      },
    });
    const [cells] = await host.everySheet();
    if (!cells) throw new Error('No cells');
    const formulas = ownFormulas([{ ...cells, spills: [{ cell: 'B1', range: 'B1:B3' }] }]);
    const [finding] = await findingsIn(formulas, host);
    expect(finding?.sentence).toContain('99,99\u00a0$');
    expect(finding?.sentence).toContain('100,00\u00a0$');
  });

  it('remarks a figure that its formula may have misread', async () => {
    const host = new FakeHost(
      {
        F: {
          // 1 ÷ 200 × 100, where 1200 ÷ 100 was likely meant.
          A1: { formula: '=MUTU.GESTION(1,200,100)', value: 0.5 },
          A2: { formula: '=MUTU.MAINOEUVRE(30,1:30)', value: 0 },
          A3: { formula: '=MUTU.GESTION(1200,100)', value: 12 },
        },
      },
      { language: 'en' },
    );
    const found = await findingsIn(likelyOwnFormulas(await host.everySheet(), host.spelling), host);
    expect(found.map(({ cell, suggestion }) => [cell, suggestion?.formula])).toEqual([
      ['A1', '=MUTU.GESTION(1200,100)'],
      ['A2', '=MUTU.MAINOEUVRE(30,"1:30")'],
    ]);
  });

  it('proposes the formula that was likely meant, as the screen shows it and as the cell takes it', async () => {
    const host = new FakeHost({
      F: {
        A1: { formula: '=MUTU.SHAPELY(A5:A9,B5:B9)', value: '#NAME?' },
        A2: { formula: '=SEUIL(12000,25.5,6)', value: '#NAME?' },
        A3: { formula: '=SEUILE(12 000,25,6)', value: '#ERROR!' },
        A4: { formula: '=MUTU.SEUIL(12000.25,6)', value: '#VALUE!' },
        // Not ours: nothing is said of them.
        A5: { formula: '=SUMM(B1:B2)', value: '#NAME?' },
        A6: { formula: '=SEUIL(1,2,3)', value: 4 },
      },
    });
    const found = await findingsIn(likelyOwnFormulas(await host.everySheet(), host.spelling), host);
    expect(found.map(({ cell, suggestion }) => [cell, suggestion?.shown, suggestion?.formula])).toEqual([
      ['A1', '=MUTU.SHAPLEY(A5:A9;B5:B9)', '=MUTU.SHAPLEY(A5:A9,B5:B9)'],
      ['A2', '=MUTU.SEUIL(12000;25,5;6)', '=MUTU.SEUIL(12000,25.5,6)'],
      ['A3', '=MUTU.SEUIL(12000;25;6)', '=MUTU.SEUIL(12000,25,6)'],
      ['A4', '=MUTU.SEUIL(12000;25;6)', '=MUTU.SEUIL(12000,25,6)'],
    ]);
  });
});

describe('repairing a workbook', () => {
  const LOST: FakeSheet = {
    A1: { formula: '=_xldudf_MUTU_SEUIL(12000,25,6)', value: '#NAME?' },
    A2: { formula: '=MUTU.COÛTUSAGE(50,5)', value: '#NAME?' },
    A3: { formula: '=SEUIL(12000,25,6)', value: '#NAME?' },
    A4: { formula: '=SEUIL(12000,25,6)', value: 42 },
    A5: { formula: '=MUTU.SEUILE(12000,25,6)', value: '#NAME?' },
    A6: { formula: '=MUTU.SEUIL(12 000,25,6)', value: '#ERROR!' },
  };

  it('mends names that leave no doubt, and leaves to the person what does', async () => {
    const host = new FakeHost({ F: LOST });
    const outcome = await repairWorkbook(host);
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => host.formulaAt('F', cell))).toEqual([
      '=MUTU.SEUIL(12000,25,6)',
      '=MUTU.COUTUSAGE(50,5)',
      '=MUTU.SEUIL(12000,25,6)',
      // A function of the user's own, that works.
      '=SEUIL(12000,25,6)',
      '=MUTU.SEUILE(12000,25,6)',
      '=MUTU.SEUIL(12 000,25,6)',
    ]);
    const said = 'said' in outcome ? outcome.said : '';
    expect(said).toMatch(/écrites de nouveau\s: 3\..*F\s: A5\. .*Ctrl\+Z/);
  });

  it('counts as written again what its name alone spoils, and names what must be corrected', async () => {
    const host = new FakeHost({
      F: {
        A1: { formula: '=MUTU_SEUIL(12000,25,6)', value: '#NAME?' },
        A2: { formula: '=MUTU.TAXES($500)', value: '#NAME?' },
        A3: { formula: '=SEUIL(12 000,25,6)', value: '#NAME?' },
      },
    });
    const outcome = await repairWorkbook(host);
    expect(['A1', 'A2', 'A3'].map((cell) => host.formulaAt('F', cell))).toEqual([
      '=MUTU.SEUIL(12000,25,6)',
      '=MUTU.TAXES($500)',
      '=SEUIL(12 000,25,6)',
    ]);
    expect('said' in outcome ? outcome.said : '').toMatch(
      /écrites de nouveau\s: 1\. .*à corriger\s: F\s: A2, F\s: A3\. «\sVérifier\s» montre/,
    );
  });
});
