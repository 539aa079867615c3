/** The panel beside the embedded spreadsheet, for real: by mouse and by keyboard, in French and in English. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { theBrowser } from '../support/browser';
import { SheetPage, SITE } from '../support/sheet-page';
import { served } from '../support/static-server';

const WORDS = {
  fr: {
    grids: 'Grilles',
    functions: 'Fonctions',
    understand: 'Comprendre',
    scenarios: 'Scénarios',
    tools: 'Outils',
    ask: 'combien vendre pour couvrir les coûts',
    fixed: 'Coûts fixes',
    price: 'Prix',
    variable: 'Coût variable',
    losses: 'Pertes',
    others: /Autres réglages/,
    insert: 'Insérer dans L22',
    written: 'Formule écrite dans L22.',
    change: 'Modifier L22',
    replace: 'Remplacer',
    figure: '631,58',
    shownFormula: '=MUTU.SEUIL(J19;J20;J21;;0,5)',
    check: 'Vérifier',
    repair: 'Réparer',
    freeze: 'Figer',
    toSheets: /Écrire MUTU_/,
    filledFirst: /insérer l’exemple rempli/,
    compare: /Écrire la comparaison à partir de/,
  },
  en: {
    grids: 'Grids',
    functions: 'Functions',
    understand: 'Understand',
    scenarios: 'Scenarios',
    tools: 'Tools',
    ask: 'how many to sell to cover the costs',
    fixed: 'Fixed costs',
    price: 'Price',
    variable: 'Variable cost',
    losses: 'Losses',
    others: /Other settings/,
    insert: 'Insert in L22',
    written: 'Formula written in L22.',
    change: 'Change L22',
    replace: 'Replace',
    figure: '631.58',
    shownFormula: '=MUTU.SEUIL(J19,J20,J21,,0.5)',
    check: 'Check',
    repair: 'Repair',
    freeze: 'Freeze',
    toSheets: /Write MUTU_/,
    filledFirst: /insert the filled example/,
    compare: /Write the comparison from/,
  },
} as const;

let browser: Browser;
let url: string;
beforeAll(async () => {
  [browser, url] = await Promise.all([theBrowser(), served(SITE)]);
});

describe.each(['fr', 'en'] as const)('the panel in the embedded spreadsheet, %s', (language) => {
  const words = WORDS[language];
  let sheet: SheetPage;
  let panel: Locator;
  const tab = (name: string): Promise<void> => panel.getByRole('tab', { name }).click();
  const press = (name: string | RegExp): Promise<void> => panel.getByRole('button', { name }).first().click();
  const message = (): Promise<string> => panel.locator('.mp-message').innerText();
  const says = (text: string | RegExp): Promise<void> =>
    expect.poll(message).toMatch(text instanceof RegExp ? text : new RegExp(text.replace(/\./g, '\\.')));
  const formulaIs = (cell: string, formula: string): Promise<void> =>
    expect.poll(() => sheet.formula(cell)).toBe(formula);
  const valueIs = (cell: string, value: number): Promise<void> =>
    expect.poll(async () => Number(await sheet.raw(cell))).toBeCloseTo(value, 6);
  /** Cells of the sheet, then the button beside the argument. */
  async function take(cell: string, label: string): Promise<void> {
    await sheet.go(cell);
    await sheet.settled(30);
    const field = panel.locator('.mp-field', {
      has: sheet.page.locator('label', { hasText: new RegExp(`^${label}( \\(|$)`) }),
    });
    await field.locator('.mp-take').click();
    await expect.poll(() => field.locator('input').inputValue()).toBe(cell);
  }
  async function undo(): Promise<void> {
    await sheet.go('A1');
    await sheet.page.keyboard.press('Control+z');
  }

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `${url}?lang=${language}`);
    panel = sheet.page.locator('#panel');
    await sheet.addCalculations();
    await sheet.button('Mutu').click();
    await panel.getByRole('tab').first().waitFor();
  });
  afterEach(() => {
    expect(sheet.foreign).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
  afterAll(() => sheet.close());

  it('builds SEUIL from a question and from selected cells, and writes it', async () => {
    await panel.getByRole('searchbox').fill(words.ask);
    await panel
      .getByRole('button', { name: /^SEUIL\s?(?![A-Z])/ })
      .first()
      .click();
    await take('J19', words.fixed);
    await take('J20', words.price);
    await take('J21', words.variable);
    // 12 000 ÷ (25 − 6) = 631,578947…
    await expect.poll(() => panel.locator('.mp-figure').innerText()).toBe(words.figure);
    await sheet.go('L22');
    await press(words.insert);
    await says(words.written);
    await formulaIs('L22', '=MUTU.SEUIL(J19,J20,J21)');
    await valueIs('L22', 12_000 / 19);
  });

  it('edits the formula of the cell: references stay references', async () => {
    await sheet.go('A1');
    await sheet.go('L22');
    await expect.poll(() => panel.getByRole('button', { name: words.change }).count()).toBe(1);
    await panel.getByText(words.others).click();
    await panel.getByRole('textbox', { name: words.losses }).fill(language === 'fr' ? '0,5' : '0.5');
    await expect.poll(() => panel.locator('.mp-insertion .mp-formula code').innerText()).toBe(words.shownFormula);
    await press(words.change);
    await formulaIs('L22', '=MUTU.SEUIL(J19,J20,J21,,0.5)');
    // 12 000 ÷ (25 − 6 ÷ 0,5)
    await valueIs('L22', 12_000 / 13);
    await undo();
    await formulaIs('L22', '=MUTU.SEUIL(J19,J20,J21)');
  });

  it('shows a refusal beside the argument it names', async () => {
    await sheet.go('L22');
    await expect.poll(() => panel.getByRole('button', { name: words.change }).count()).toBe(1);
    await panel.getByText(words.others).click();
    const losses = panel.getByRole('textbox', { name: words.losses });
    await losses.fill('5');
    const field = panel.locator('.mp-field', { has: sheet.page.locator('#mp-SEUIL-pertes') });
    await field.locator('.mp-refusal').waitFor();
    expect(await losses.getAttribute('aria-invalid')).toBe('true');
    expect(await field.locator('.mp-refusal').innerText()).toMatch(/5\s?%/);
    await losses.fill('');
    await expect.poll(() => field.locator('.mp-refusal').count()).toBe(0);
    await panel.locator('.mp-back').click();
  });

  it('asks before it replaces what a cell holds, and never writes a formula on its own arguments', async () => {
    await sheet.go('A19');
    const before = await sheet.raw('A19');
    await panel.getByRole('searchbox').fill('INDEXER');
    await panel.locator('.mp-choice').first().click();
    await panel.locator('.mp-link').first().click();
    await panel.locator('.mp-insertion .mp-main').click();
    await panel.getByRole('button', { name: words.replace }).waitFor();
    expect(await sheet.raw('A19')).toBe(before);
    await panel.locator('.mp-asking .mp-button').nth(1).click();
    expect(await sheet.raw('A19')).toBe(before);
    await panel.locator('#mp-INDEXER-montant').fill('A19');
    await panel.locator('.mp-insertion .mp-main').click();
    await says(/A19/);
    expect(await sheet.raw('A19')).toBe(before);
    await panel.locator('.mp-back').click();
    await panel.getByRole('searchbox').fill('');
  });

  it('explains the figure of a cell, and names the cells it comes from', async () => {
    await tab(words.understand);
    await sheet.go('J16');
    const view = panel.getByRole('tabpanel', { name: words.understand });
    await view.locator('.mp-steps').waitFor();
    expect(await view.locator('.mp-said').innerText()).toContain(language === 'fr' ? '37,84' : '37.84');
    // Blades: 100 $ for 2 000 feet, 50 feet used.
    expect(await view.locator('.mp-steps').innerText()).toMatch(/100 ÷ 2[\s\u00a0,]000 × 50/);
    expect(await view.locator('.mp-origins').innerText()).toContain('B8');
    await sheet.go('A1');
    await expect.poll(() => view.innerText()).toContain('A1');
  });

  it('explains parts whose keys pass through a guard, as grids write them', async () => {
    const guarded = {
      fr: '=MUTU.PARTAGE(100;SI(ESTNUM(B8:B9);B8:B9;0))',
      en: '=MUTU.PARTAGE(100,IF(ISNUMBER(B8:B9),B8:B9,0))',
    };
    await sheet.enter('J26', guarded[language]);
    // 100 × 50 ÷ 55 and 100 × 5 ÷ 55.
    await expect.poll(() => sheet.raw('J26')).toBe(90.91);
    await tab(words.understand);
    await sheet.go('J26');
    const view = panel.getByRole('tabpanel', { name: words.understand });
    await expect.poll(() => view.locator('.mp-origins').innerText()).toMatch(/(?:cellules|cells) B8:B9/);
    expect(await view.innerText()).toMatch(/90[.,]91/);
    await sheet.page.keyboard.press('Delete');
    await expect.poll(() => sheet.raw('J26')).toBeNull();
  });

  it('compares scenarios, and writes them with formulas that follow', async () => {
    await tab(words.scenarios);
    await sheet.go('J24');
    const view = panel.getByRole('tabpanel', { name: words.scenarios });
    const chosen = view.locator('#mp-scenario-formula option:checked');
    await expect.poll(() => chosen.innerText()).toMatch(/^J24.*SEUIL$/);
    await view.locator('.mp-total', { hasText: language === 'fr' ? '642,25' : '642.25' }).waitFor();
    await view.locator('#mp-slider-1').fill('31');
    // 12 000 ÷ (31 − 6 ÷ 0,95) = 12 000 ÷ 24,6842 = 486,14
    const expected = 12_000 / (31 - 6 / 0.95);
    await expect.poll(() => view.locator('.mp-total').innerText()).toContain(language === 'fr' ? '486,14' : '486.14');
    const write = view.getByRole('button', { name: words.compare });
    await sheet.go('A20');
    await expect.poll(() => write.innerText()).toContain('A20');
    await write.click();
    await says(/A20/);
    expect(await sheet.formula('J24')).toMatch(/^=MUTU\.SEUIL\(/);
    await sheet.go('J40');
    await expect.poll(() => write.innerText()).toContain('J40');
    await write.click();
    await says(/J40:L\d+/);
    const range = /J40:L(\d+)/.exec(await message());
    const last = Number(range?.[1]);
    await valueIs(`L${last}`, expected);
    expect(await sheet.formula(`L${last}`)).toMatch(/^=MUTU\.SEUIL\(L41,L42,L43/);
    await undo();
    await expect.poll(() => sheet.raw('J41')).toBeNull();
  });

  it('converts, checks and repairs the formulas of the workbook', async () => {
    await tab(words.tools);
    const before = await sheet.formula('J16');
    await press(words.toSheets);
    await formulaIs('J16', before.replace('MUTU.', 'MUTU_'));
    await expect.poll(() => sheet.raw('J16')).toBe('#NAME?');
    await press(words.check);
    await expect.poll(() => panel.locator('.mp-findings li').count()).toBeGreaterThan(2);
    await press(words.repair);
    await formulaIs('J16', before);
    await valueIs('J16', 37.83538812785388);
    await press(words.check);
    await expect.poll(() => panel.locator('.mp-findings li').count()).toBe(0);
  });

  it('freezes the values, dollars still shown as dollars, and one undo brings every formula back', async () => {
    const before = await sheet.formula('J16');
    const shown = await sheet.display('J16');
    const step = await sheet.display('H35');
    await press(words.freeze);
    await expect.poll(() => sheet.formula('J16')).toBe('');
    expect(await sheet.display('J16')).toBe(shown);
    expect(await sheet.display('H35')).toBe(step);
    await undo();
    await formulaIs('J16', before);
    await valueIs('J16', 37.83538812785388);
  });

  it('inserts a grid and goes to it', async () => {
    await tab(words.grids);
    const former = await sheet.sheetName();
    await panel.locator('details[open]').getByRole('button', { name: words.filledFirst }).first().click();
    await expect.poll(() => sheet.sheetName()).not.toBe(former);
    await says(/Ctrl\+Z/);
    expect(await message()).toContain(await sheet.sheetName());
  });

  it('goes between the sheet and the panel by the keyboard, and closes', async () => {
    await tab(words.grids);
    await sheet.go('A1');
    await sheet.page.keyboard.press('F6');
    const focused = () => sheet.page.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(focused).toBe('tab');
    await sheet.page.keyboard.press('ArrowRight');
    expect(await panel.getByRole('tab', { selected: true }).innerText()).toBe(words.functions);
    await sheet.page.keyboard.press('F6');
    expect(await sheet.page.evaluate(() => document.getElementById('panel')?.contains(document.activeElement))).toBe(
      false,
    );
    await sheet.button('Mutu').click();
    await expect.poll(() => panel.isVisible()).toBe(false);
  });
});
