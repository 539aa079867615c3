import { beforeAll, describe, expect, it } from 'vitest';
import { type Call, createFakeSheets } from '../support/fake-sheets';
import { type Built, built, load } from './script';

let script: Built;
beforeAll(async () => {
  script = await built();
});

const methods = (calls: readonly Call[], name: string): Call[] => calls.filter(({ method }) => method === name);

function sheetWith(cells: unknown[][], options: { protectedSheets?: string[] } = {}) {
  const fake = createFakeSheets({ sheets: { Feuille: cells }, ...options });
  return { ...fake, script: load(script.code, fake.globals) };
}

describe('what was just typed or pasted', () => {
  it.each([
    ['=MUTU.CONSOMMABLE(100;2000;50)', '=MUTU_CONSOMMABLE(100;2000;50)'],
    ['=mutu.consommable (A1,2000,0.5)', '=MUTU_CONSOMMABLE (A1,2000,0.5)'],
    ['=_xldudf_MUTU_CONSOMMABLE(A1;1)', '=MUTU_CONSOMMABLE(A1;1)'],
    ['=[1]!_xldudf_MUTU_CONSOMMABLE(A1;1)', '=MUTU_CONSOMMABLE(A1;1)'],
    ['=MUTU.COÛTUSAGE(50;5)', '=MUTU_COUTUSAGE(50;5)'],
    ['=MUTU_Coûtusage(50;5)', '=MUTU_COUTUSAGE(50;5)'],
    ['=SUM(MUTU.ENTRETIEN(1;2;3);Mutu.Gestion(1;2))', '=SUM(MUTU_ENTRETIEN(1;2;3);MUTU_GESTION(1;2))'],
    // Broken, as a person may leave it: the name is mended all the same.
    ['=MUTU.CONSOMMABLE(100;', '=MUTU_CONSOMMABLE(100;'],
    ['=IF(A1="MUTU.CONSOMMABLE(1)";MUTU.GESTION(1;2);"")', '=IF(A1="MUTU.CONSOMMABLE(1)";MUTU_GESTION(1;2);"")'],
    ["='MUTU.GESTION(1)'!A1+MUTU.GESTION(1;2)", "='MUTU.GESTION(1)'!A1+MUTU_GESTION(1;2)"],
  ])('%s becomes %s', (typed, expected) => {
    const { edit, script: run, formula } = sheetWith([]);
    run.run('onEdit', edit('Feuille', 3, 2, [[typed]]));
    expect(formula('Feuille', 3, 2)).toBe(expected);
  });

  it.each([
    '=MUTU_CONSOMMABLE(1;2;3)',
    '=mutu_consommable(1;2;3)',
    '=MUTU.INCONNUE(1)',
    '=AUTRE.MUTU.GESTION(1)',
    '="=MUTU.GESTION(1;2)"',
    '=SUM(A1:A3)',
    '=A1+MUTU.GESTION',
    // Its result is not there yet: it may be a function of the user's own.
    '=GESTION(1;2)',
    '=MUTU.GESTIONS(1;2)',
  ])('%s is not written again', (typed) => {
    const { edit, script: run, formula, calls } = sheetWith([]);
    run.run('onEdit', edit('Feuille', 1, 1, [[typed]]));
    expect(formula('Feuille', 1, 1)).toBe(typed);
    expect(methods(calls, 'Range.setFormulas')).toEqual([]);
  });

  it('mends a pasted block with one write for neighbours, and touches no other cell', () => {
    const { edit, script: run, formula, value, calls } = sheetWith([]);
    const bad = '=MUTU.GESTION(1;2)';
    const good = '=MUTU_GESTION(1;2)';
    const block = [
      ['MUTU.GESTION(1;2)', bad, 12.5],
      ['Total', bad, ''],
      [bad, '=SUM(A1:A2)', true],
      ['', bad, bad],
    ];
    run.run('onEdit', edit('Feuille', 5, 2, block));
    block.forEach((row, i) => {
      row.forEach((typed, j) => {
        const isFormula = typeof typed === 'string' && typed.startsWith('=');
        expect(formula('Feuille', 5 + i, 2 + j)).toBe(typed === bad ? good : isFormula ? typed : '');
        expect(value('Feuille', 5 + i, 2 + j)).toBe(isFormula ? '#NAME?' : typed);
      });
    });
    expect(methods(calls, 'Range.getFormulas')).toHaveLength(1);
    expect(methods(calls, 'Range.setFormulas').map(({ args }) => args[0])).toEqual([
      [[good]],
      [[good], [good]],
      [[good]],
      [[good]],
    ]);
  });

  it('mends many cells at once', () => {
    const { edit, script: run, formula, calls } = sheetWith([]);
    const rows = Array.from({ length: 3000 }, (_, i) => [`=MUTU.GESTION(A${i + 2};12)`]);
    run.run('onEdit', edit('Feuille', 2, 2, rows));
    expect(formula('Feuille', 3001, 2)).toBe('=MUTU_GESTION(A3001;12)');
    expect(methods(calls, 'Range.setFormulas')).toHaveLength(1);
  });

  it('reads no further than the sheet is filled when a whole column is cleared', () => {
    const { globals, spreadsheet, calls, formula } = sheetWith([['a'], ['=MUTU.GESTION(1;2)'], ['c']]);
    const range = spreadsheet.getSheets()[0]?.getRange(1, 1, 1_000_000, 1);
    load(script.code, globals).run('onEdit', { range });
    expect(formula('Feuille', 2, 1)).toBe('=MUTU_GESTION(1;2)');
    expect(calls).toContainEqual({ method: 'Sheet.getRange', args: [1, 1, 3, 1] });
  });

  it('leaves a paste too large for a trigger to the menu, which mends it', () => {
    const { globals, spreadsheet, calls, formula, edit } = sheetWith([['=MUTU.GESTION(1;2)']]);
    const run = load(script.code, globals);
    edit('Feuille', 20_000, 26, [['=MUTU.GESTION(3;4)']]);
    run.run('onEdit', { range: spreadsheet.getSheets()[0]?.getRange(1, 1, 20_000, 26) });
    expect(methods(calls, 'Range.getFormulas')).toEqual([]);
    run.run('mutuRepair');
    expect(formula('Feuille', 1, 1)).toBe('=MUTU_GESTION(1;2)');
    expect(formula('Feuille', 20_000, 26)).toBe('=MUTU_GESTION(3;4)');
  });

  it('never throws: no event, or a protected cell', () => {
    const { edit, script: run, formula } = sheetWith([], { protectedSheets: ['Feuille'] });
    expect(() => run.run('onEdit')).not.toThrow();
    expect(() => run.run('onEdit', edit('Feuille', 1, 1, [['=MUTU.GESTION(1;2)']]))).not.toThrow();
    expect(formula('Feuille', 1, 1)).toBe('=MUTU.GESTION(1;2)');
  });
});

describe('the menu', () => {
  const entries = (calls: readonly Call[]) => methods(calls, 'Menu.addItem').map(({ args }) => args as string[]);

  it.each([
    [false, 'Ui.createMenu'],
    [true, 'Ui.createAddonMenu'],
  ])('has entries that exist (add-on: %s)', async (addOn, created) => {
    const { code, pages } = await built({ addOn });
    const { globals, calls } = createFakeSheets({ sheets: { Feuille: [] }, pages });
    const run = load(code, globals);
    for (const trigger of ['onOpen', 'onInstall']) {
      calls.length = 0;
      run.run(trigger);
      expect(calls.filter(({ method }) => method.startsWith('Ui.'))[0]?.method).toBe(created);
      expect(methods(calls, 'Menu.addToUi')).toHaveLength(1);
      expect(entries(calls).map(([caption]) => caption)).toEqual(
        expect.arrayContaining(['Ouvrir le panneau', 'Réparer les formules MUTU', 'À propos']),
      );
      for (const [, name] of entries(calls)) expect(() => run.run(name ?? '')).not.toThrow();
    }
  });

  it('mends every sheet and says how many formulas, and which sheet refused', () => {
    const bad = '=MUTU.GESTION(1;2)';
    const { globals, calls, formula } = createFakeSheets({
      sheets: {
        Un: [
          [bad, 'texte'],
          ['=SUM(A1)', bad],
        ],
        Vide: [],
        Deux: [[bad]],
        Gelée: [[bad]],
      },
      protectedSheets: ['Gelée'],
    });
    const run = load(script.code, globals);
    run.run('mutuRepair');
    expect([formula('Un', 1, 1), formula('Un', 2, 2), formula('Deux', 1, 1)]).toEqual(
      Array(3).fill('=MUTU_GESTION(1;2)'),
    );
    expect(formula('Gelée', 1, 1)).toBe(bad);
    const [toast] = methods(calls, 'Spreadsheet.toast');
    expect(toast?.args[0]).toMatch(/^3 formules réparées\. La feuille «\u00a0Gelée\u00a0» n’a pas pu/);
  });

  it('adds the prefix that a name lacks, where the cell shows #NAME?', () => {
    const {
      script: run,
      formula,
      calls,
    } = sheetWith([
      ['=GESTION(1;2)', '=SUM(GESTION(1;2);"GESTION(")'],
      ['texte', 3],
    ]);
    run.run('mutuRepair');
    expect(formula('Feuille', 1, 1)).toBe('=MUTU_GESTION(1;2)');
    expect(formula('Feuille', 1, 2)).toBe('=SUM(MUTU_GESTION(1;2);"GESTION(")');
    expect(methods(calls, 'Range.getValues')).toHaveLength(1);
  });

  it('says that there was nothing to mend', () => {
    const { script: run, calls } = sheetWith([['=SUM(A1)']]);
    run.run('mutuRepair');
    expect(methods(calls, 'Spreadsheet.toast')).toEqual([
      { method: 'Spreadsheet.toast', args: ['Aucune formule à réparer.', 'Mutu'] },
    ]);
  });

  it('shows what this is and its version', () => {
    const { script: run, calls } = sheetWith([]);
    run.run('mutuAbout');
    const [alert] = methods(calls, 'Ui.alert');
    expect(alert?.args).toEqual(['Mutu 0.0.0', expect.stringContaining('MUTU_AIDE'), 'OK']);
  });
});
