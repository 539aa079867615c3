import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { DOSSIER, gallery } from '../../core/grids/gallery';
import { ANNOUNCEMENT, progressText, REFUSALS } from '../../excel-addin/grids/texts';
import { ACTIONS, actionOf } from '../../excel-addin/manifest/identity';
import { gridChoices, menus } from '../../excel-addin/manifest/menus';
import { type ExcelOptions, type ExcelWithAddin, startExcel, until } from '../support/office-proxies';
import { builtAddin } from './built';

const built = builtAddin();

type Handler = (event: { completed: () => void }) => void;

interface Ribbon {
  readonly excel: ExcelWithAddin;
  readonly actions: Map<string, Handler>;
  /** Presses an entry of the menu, and waits until the command says it is done. */
  press(choice: string): Promise<void>;
  /** How often the pane was opened. */
  readonly opened: () => number;
  readonly announced: () => string;
}

const opened: ExcelWithAddin[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

/** The shared page as it is served, with Excel's ribbon replaced by its entries. */
async function ribbonWith(options: ExcelOptions): Promise<Ribbon> {
  const excel = await startExcel([], { api: '1.17', files: { 'grids.js': built.read('grids.js') }, ...options });
  opened.push(excel);
  const { document } = excel.window;
  const page = new JSDOM(built.read('taskpane.html')).window.document;
  document.body.innerHTML = page.getElementById(ANNOUNCEMENT)?.outerHTML ?? '';
  const actions = new Map<string, Handler>();
  let shown = 0;
  const { Office } = excel.window as unknown as { Office: object };
  Object.assign(Office, {
    actions: { associate: (name: string, handler: Handler) => actions.set(name, handler) },
    addin: { showAsTaskpane: async () => shown++ },
  });
  excel.load(built.read('commands.js'));
  return {
    excel,
    actions,
    async press(choice) {
      let isDone = false;
      actions.get(actionOf(choice))?.({
        completed: () => {
          isDone = true;
        },
      });
      await until(() => isDone);
    },
    opened: () => shown,
    announced: () => document.getElementById(ANNOUNCEMENT)?.textContent ?? '',
  };
}

const scripts = ({ window }: ExcelWithAddin): string[] =>
  [...window.document.querySelectorAll('script')].map(({ src }) => src).filter((src) => src.endsWith('grids.js'));
const sheetsOf = ({ workbook }: ExcelWithAddin): string[] => workbook.sheets.map(({ name }) => name);

describe('the menus', () => {
  it('hold every grid once, and the whole file, by step of the guide', () => {
    const ofGrids = menus.map(({ items }) => items.flatMap(({ id }) => /^Grid\.(.*)$/.exec(id)?.[1] ?? []));
    expect(ofGrids.flat().sort()).toEqual([...gallery.map(({ id }) => id), DOSSIER].sort());
    expect(ofGrids.flat().sort()).toEqual([...gridChoices].sort());
    const orders = ofGrids.map((items) => items.map((choice) => gallery.findIndex(({ id }) => id === choice)));
    for (const order of orders) expect(order).toEqual([...order].sort((a, b) => a - b));
    // The English texts of the unified manifest cannot name a twenty-first item.
    for (const { items } of menus) expect(items.length).toBeLessThanOrEqual(20);
  });

  it('call in both manifests what the page answers to, and nothing else', async () => {
    const { actions } = await ribbonWith({});
    const answered = [...actions.keys()].sort();
    const xml = [...built.read('manifest.xml').matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    const { extensions } = JSON.parse(built.read('manifest.json')) as {
      extensions: { runtimes: { actions: { id: string; type: string }[] }[] }[];
    };
    const unified = extensions[0]?.runtimes[0]?.actions.filter(({ type }) => type === 'executeFunction');
    expect(answered.length).toBe(gallery.length + 1 + Object.keys(ACTIONS).length);
    expect(xml.sort()).toEqual(answered);
    expect(unified?.map(({ id }) => id).sort()).toEqual(answered);
  });
});

describe('an entry of a menu', () => {
  it('loads the grids when it is first pressed, once', async () => {
    const { excel, press, opened: panes } = await ribbonWith({ displayLanguage: 'en-CA' });
    expect(scripts(excel)).toEqual([]);
    await press('resources');
    await press('split');
    expect(scripts(excel)).toHaveLength(1);
    expect(sheetsOf(excel)).toEqual(['Feuil1', 'Pooled resources', 'Cost sharing']);
    expect(panes()).toBeGreaterThan(0);
  });

  it('inserts the worked example, in the language of Excel', async () => {
    const { excel, press } = await ribbonWith({ displayLanguage: 'fr-FR' });
    await press('costPerUse');
    expect(sheetsOf(excel)).toEqual(['Feuil1', 'Coût d’utilisation']);
    const contents = excel.batches
      .flatMap(({ calls }) => calls)
      .filter(({ name }) => name === 'Formulas')
      .flatMap(({ args }) => (args[0] as unknown[][]).flat());
    // The price of the guide's planer.
    expect(contents).toContain(3500);
  });

  it('shows the pane on why it could not', async () => {
    const { excel, press, announced, opened: panes } = await ribbonWith({ isProtected: true });
    await press('split');
    expect(announced().replaceAll('\u00a0', ' ')).toBe(REFUSALS.protected.fr);
    expect(panes()).toBe(1);
    expect(excel.window.document.getElementById(ANNOUNCEMENT)?.hidden).toBe(false);
  });

  it('shows the pane on what Excel could not show', async () => {
    const { press, announced, opened: panes } = await ribbonWith({ displayLanguage: 'en-CA' });
    await press('costPerUse');
    expect(announced()).toMatch(/^\d+ notes cannot be shown here\.$/);
    expect(panes()).toBe(1);
  });

  it('says how far it is, without opening the pane', async () => {
    const { excel, press } = await ribbonWith({ displayLanguage: 'en-CA' });
    const said: string[] = [];
    const place = excel.window.document.getElementById(ANNOUNCEMENT) as HTMLElement;
    new excel.window.MutationObserver(() => said.push(place.textContent ?? '')).observe(place, { childList: true });
    await press(DOSSIER);
    const [, first = '', second = ''] = sheetsOf(excel);
    const total = sheetsOf(excel).length - 1;
    expect(said.slice(0, 2)).toEqual([progressText(1, total, first).en, progressText(2, total, second).en]);
  });

  it('says that the grids could not be loaded, then tries again', async () => {
    const files: Record<string, string> = {};
    const { excel, press, announced } = await ribbonWith({ files, displayLanguage: 'en-CA' });
    await press('split');
    expect(announced()).toBe(REFUSALS.unreachable.en);
    expect(sheetsOf(excel)).toEqual(['Feuil1']);
    files['grids.js'] = built.read('grids.js');
    await press('split');
    expect(sheetsOf(excel)).toEqual(['Feuil1', 'Cost sharing']);
  });
});

describe('what is read with the functions', () => {
  it('holds no grid', () => {
    const [grid] = gallery;
    expect(built.read('grids.js')).toContain(grid?.purpose.en);
    for (const { purpose } of gallery) {
      expect(built.read('functions.js')).not.toContain(purpose.en);
      expect(built.read('commands.js')).not.toContain(purpose.en);
    }
  });

  it('loads where there is no Excel', () => {
    expect(() => new Function(built.read('commands.js'))()).not.toThrow();
  });
});
