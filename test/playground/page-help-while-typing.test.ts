import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

describe('help while typing', () => {
  it('completes by Tab and says what each argument is, in French', async () => {
    await sheet.go('P2');
    await sheet.page.keyboard.type('=MUTU.COUTU');
    const list = sheet.page.locator('ul[data-u-comp="sheets-formula-editor"]');
    await list.waitFor();
    // It follows the keyboard by a third of a second, and Tab only chooses among what is typed.
    const offered = async (): Promise<string[]> => (await list.innerText()).match(/MUTU\.\w+/g) ?? [];
    await expect.poll(offered).toEqual(['MUTU.COUTUSAGE']);
    await sheet.page.keyboard.press('Tab');
    // Univer puts the caret after the parenthesis a moment later, and then says what comes first.
    const hint = sheet.page.locator('.univer-select-none', { hasText: 'MUTU.COUTUSAGE(' });
    await hint.waitFor();
    await sheet.page.keyboard.type('50;5;');
    await expect.poll(() => hint.locator('.univer-text-primary-500').first().innerText()).toBe('[prix_consommable]');
    expect(await hint.innerText()).toMatch(/Facultatif\.\s+Prix du consommable, en dollars\./);
    await sheet.page.keyboard.type('100;2000)');
    await sheet.page.keyboard.press('Enter');
    await sheet.shows('P2', '2,50\u00a0$');
  });

  it('finds our functions without their prefix, and French ones by their French names', async () => {
    await sheet.go('P2');
    await sheet.page.keyboard.type('=SEUI');
    const list = sheet.page.locator('ul[data-u-comp="sheets-formula-editor"]');
    await list.waitFor();
    expect(await list.innerText()).toContain('MUTU.SEUILACHAT');
    await sheet.page.keyboard.press('Escape');
    await sheet.page.keyboard.press('Escape');
    await sheet.go('P3');
    await sheet.page.keyboard.type('=MOYEN');
    await expect.poll(() => list.innerText()).toContain('Moyenne des arguments.');
    expect(await list.innerText()).not.toContain('AVERAGE');
    await sheet.page.keyboard.press('Escape');
    await sheet.page.keyboard.press('Escape');
  });

  it('does not choose in the list of letters that are typed over', async () => {
    await sheet.go('P5');
    await sheet.page.keyboard.type('=S');
    await sheet.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor();
    await sheet.page.keyboard.type('30');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.formula('P5')).toBe('=S30');
  });
});
