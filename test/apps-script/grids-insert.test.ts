import { describe, expect, it } from 'vitest';
import { DOSSIER, dossier, gallery, plansFor } from '../../core/grids/gallery';
import { inLanguage, LANGUAGES } from '../../core/values/text';
import type { Call } from '../support/fake-sheets';
import { createFakeSheets } from '../support/fake-sheets';
import { canonical, expectedPlans, type Inserted, insert, ONE_SHEET, scriptIn } from './grids';
import { built, load } from './script';

const methods = (calls: readonly Call[], name: string): Call[] => calls.filter(({ method }) => method === name);
/** What was said last, in a dialogue or in a corner. */
const lastSaid = (calls: readonly Call[], method: string): string =>
  String(methods(calls, method).pop()?.args.join(' '));

/** All that a person could see change. */
const state = ({ sheetNames, namedCells, activeSheet, value }: Inserted): unknown => ({
  sheets: sheetNames(),
  names: namedCells(),
  active: activeSheet(),
  cells: [value('Notes', 1, 1), value('Notes', 1, 2)],
});
const UNTOUCHED = { sheets: ['Notes'], names: {}, active: 'Notes', cells: ONE_SHEET.Notes[0] };

describe('a grid added twice', () => {
  it('is a second sheet with names of its own, and the first stays as it was', async () => {
    const fake = await insert({ choice: 'costPerUse' });
    const [first] = expectedPlans({ choice: 'costPerUse' });
    const before = first?.cells.map(({ row, column }) => fake.formula(first.sheet, row + 1, column + 1));
    fake.add();
    const takenSheets = ['Notes', 'Coût d’utilisation'];
    const takenNames = first?.names.map(({ name }) => name) ?? [];
    const [second] = plansFor('costPerUse', { language: 'fr', filled: true, takenSheets, takenNames });
    expect(fake.sheetNames()).toEqual([...takenSheets, 'Coût d’utilisation (2)']);
    expect(Object.keys(fake.namedCells())).toEqual([...takenNames, ...takenNames.map((name) => `${name}_2`)]);
    for (const { row, column, formula } of second?.cells ?? []) {
      const written = fake.formula('Coût d’utilisation (2)', row + 1, column + 1) as string;
      expect(canonical(written)).toBe(formula ?? '');
    }
    expect(first?.cells.map(({ row, column }) => fake.formula(first.sheet, row + 1, column + 1))).toEqual(before);
  });

  it('does not take a name or a sheet that only differs by its capitals', async () => {
    const fake = await insert({ choice: 'costPerUse', sheets: { 'COÛT D’UTILISATION': [['la mienne']] } });
    expect(fake.sheetNames()).toEqual(['COÛT D’UTILISATION', 'Coût d’utilisation (2)']);
    expect(fake.value('COÛT D’UTILISATION', 1, 1)).toBe('la mienne');
  });
});

/** The calls from the first sheet added to the last cell selected. */
async function callsThatCount(choice: string): Promise<{ first: number; last: number }> {
  const { calls } = await insert({ choice });
  const first = calls.findIndex(({ method }) => method === 'Spreadsheet.insertSheet') + 2;
  const last = calls.findIndex(({ method }) => method === 'Sheet.setActiveSelection') + 1;
  return { first, last };
}

describe('a failure half-way', () => {
  it.each([
    ['costPerUse', 60],
    [DOSSIER, 12],
  ])('leaves the spreadsheet exactly as it was (%s, %i places)', async (choice, places) => {
    const { first, last } = await callsThatCount(choice);
    expect(last - first).toBeGreaterThan(places);
    for (let place = 0; place < places; place++) {
      const failing = first + Math.round((place * (last - first)) / (places - 1));
      const fake = await insert({
        choice,
        onCall: ({ method }, index) => {
          if (index === failing) throw new Error(`Service error: ${method}`);
        },
      });
      expect(state(fake), `call ${failing}`).toEqual(UNTOUCHED);
      expect(lastSaid(fake.calls, 'Ui.alert')).toMatch(/Rien n’a été ajouté.*Service error: \w+\.\w+/);
    }
  });

  it('tells which sheet could not be taken back', async () => {
    const refused = ['Sheet.insertChart', 'Spreadsheet.deleteSheet'];
    const fake = await insert({
      choice: 'breakEven',
      onCall: ({ method }) => {
        if (refused.includes(method)) throw new Error('Service error');
      },
    });
    expect(lastSaid(fake.calls, 'Ui.alert')).toMatch(/la feuille «\u00a0Seuil de rentabilité\u00a0» est restée/);
    expect(fake.namedCells()).toEqual({});
  });

  it('is told before anything is added when the spreadsheet may only be looked at', async () => {
    const fake = await insert({ choice: 'split', readOnly: true });
    expect(state(fake)).toEqual(UNTOUCHED);
    expect(lastSaid(fake.calls, 'Ui.alert')).toMatch(
      /^Mutu Ce classeur n’accepte pas de nouvelle feuille.*You do not have permission/,
    );
    expect(methods(fake.calls, 'Range.setValues')).toEqual([]);
  });
});

describe('the question', () => {
  it('says what the grid is for; nothing is added when it is closed', async () => {
    const fake = await insert({ choice: 'split', answer: 'CANCEL' });
    expect(state(fake)).toEqual(UNTOUCHED);
    const [alert] = methods(fake.calls, 'Ui.alert');
    expect(alert?.args).toEqual([
      'Partage des coûts – Qui paie quoi',
      expect.stringMatching(/^Répartir les coûts.*Avec un exemple rempli\u00a0\?/s),
      'YES_NO_CANCEL',
    ]);
  });

  it('chooses between the example and an empty grid', async () => {
    const filled = await insert({ choice: 'split', filled: true });
    const empty = await insert({ choice: 'split', filled: false });
    const holds = ({ sheet, sheetNames }: Inserted): boolean => {
      const state = sheet(sheetNames()[1] ?? '');
      return Array.from({ length: 40 }, (_, row) => state.get('Values', row + 1, 1)).includes('Atelier coopératif');
    };
    expect([holds(filled), holds(empty)]).toEqual([true, false]);
  });
});

describe('what is said meanwhile', () => {
  it('is each sheet of the whole guide, then how many and how to print them', async () => {
    const plans = expectedPlans({ choice: DOSSIER });
    const { calls } = await insert({ choice: DOSSIER });
    const toasts = methods(calls, 'Spreadsheet.toast').map(({ args }) => String(args[0]));
    expect(toasts.slice(0, -1)).toEqual(
      plans.map(({ sheet }, index) => `${index + 1} sur ${plans.length}\u00a0: ${sheet}`),
    );
    const last = toasts[toasts.length - 1] ?? '';
    expect(last).toMatch(new RegExp(`^${plans.length} feuilles sont ajoutées, à partir de «\u00a0Sommaire\u00a0»\\.`));
    expect(last.split('Ajuster à la largeur')).toHaveLength(2);
  });
});

describe('the menu of the grids', () => {
  const NOTHING_TO_OPEN = /^(?:SpreadsheetApp\.getUi|Ui\.create|Menu\.)/;

  it.each(LANGUAGES.flatMap((language) => [true, false].map((addOn) => ({ language, addOn }))))(
    'has every grid once, by step of the guide ($language, add-on: $addOn)',
    async ({ language, addOn }) => {
      const fake = createFakeSheets({ sheets: ONE_SHEET, answer: 'CANCEL' });
      const script = load((await built({ language, addOn })).code, fake.globals);
      script.run('onOpen');
      // An add-on that is not authorised yet may do nothing else.
      expect(fake.calls.filter(({ method }) => !NOTHING_TO_OPEN.test(method))).toEqual([]);
      const items = methods(fake.calls, 'Menu.addItem').map(({ args }) => args as string[]);
      const grids = items.filter(([, name]) => name?.startsWith('mutuGrid_'));
      expect(grids.map(([caption]) => caption)).toEqual(
        [...gallery.map(({ sheet }) => sheet), dossier.sheet].map((caption) => `${inLanguage(caption, language)}…`),
      );
      for (const [, name = ''] of grids) {
        // A name that ends so is private: a menu could not call it.
        expect(name).not.toMatch(/_$/);
        fake.calls.length = 0;
        script.run(name);
        const id = name.replace('mutuGrid_', '');
        const grid = id === DOSSIER ? dossier : gallery.find((one) => one.id === id);
        expect(methods(fake.calls, 'Ui.alert')[0]?.args[0]).toBe(
          grid && `${inLanguage(grid.sheet, language)} – ${inLanguage(grid.title, language)}`,
        );
      }
      const steps = methods(fake.calls, 'Menu.addSubMenu');
      expect(steps.length).toBeLessThanOrEqual(8);
    },
  );

  it('costs nothing to a cell: a function of a cell touches no grid', async () => {
    const fake = createFakeSheets({ sheets: ONE_SHEET });
    load(await scriptIn('fr'), fake.globals).run('MUTU_CONSOMMABLE', 100, 2000, 50);
    expect(fake.calls).toEqual([]);
  });
});
