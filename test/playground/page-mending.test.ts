/** « Vouliez-vous dire… »: what a person types, the sentence under the formula bar, one click, and the right figure. */
import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const mend = () => sheet.page.locator('.mutu-line .mutu-mend');
const line = async (): Promise<string> =>
  (await sheet.page.locator('.mutu-line [role="status"]').innerText()).replace(/\s/g, ' ');

// 12000 ÷ (25 − 6)
const SEUIL = 12000 / 19;
const RIGHT = '=MUTU.SEUIL(12000,25,6)';

describe('a formula in error', () => {
  it.each([
    ['=MUTU.SEUILE(12000;25;6)', '« MUTU.SEUILE » n’existe pas : vouliez-vous dire MUTU.SEUIL ?'],
    ['=SEUIL(12000;25;6)', '« SEUIL » est une fonction de Mutu : écrivez MUTU.SEUIL.'],
    ['=MUTU_SEUIL(12000;25;6)', '« MUTU_SEUIL » s’écrit ici MUTU.SEUIL.'],
    ['=_xldudf_MUTU_SEUIL(12000;25;6)', '« _xldudf_MUTU_SEUIL » s’écrit ici MUTU.SEUIL.'],
    ['=MUTU SEUIL(12000;25;6)', '« MUTU SEUIL » : écrivez MUTU.SEUIL.'],
    ['=MUTU.SEUIL(12 000;25;6)', '12 000 : écrivez 12000, sans espace.'],
    ['=MUTU.SEUIL(12\u00a0000;25;6)', '12 000 : écrivez 12000, sans espace.'],
    ['=MUTU.SEUIL(12 000 $;25 $;6)', '12 000 $ : écrivez 12000, sans espace ni « $ ». 25 $ : écrivez 25, sans « $ ».'],
    [
      '=MUTU.SEUIL(12000,25;6)',
      '12000,25 se lit comme un seul nombre : écrivez 12000;25, avec « ; » entre deux arguments.',
    ],
    ['=MUTU.SEUIL(12000;25;6))', 'Il y a une parenthèse de trop à la fin.'],
    ['=MUTU.SEUIL 12000;25;6', 'Il manque les parenthèses de MUTU.SEUIL : écrivez MUTU.SEUIL(12000;25;6).'],
  ])('%s', async (typed, sentence) => {
    await sheet.enter('L30', typed);
    await sheet.go('L30');
    await expect.poll(line).toBe(sentence);
    await mend().click();
    await expect.poll(() => sheet.raw('L30')).toBeCloseTo(SEUIL, 9);
    expect(await sheet.formula('L30')).toBe(RIGHT);
    await expect.poll(() => mend().count()).toBe(0);
    expect(await line()).toContain('MUTU.SEUIL — ');
  });

  it('of native functions is mended too', async () => {
    await sheet.enter('L31', '=SOMME B8:B9');
    await sheet.go('L31');
    await expect.poll(line).toBe('Il manque les parenthèses de SOMME : écrivez SOMME(B8:B9).');
    await mend().click();
    // Fifty feet and five hours.
    await expect.poll(() => sheet.raw('L31')).toBe(55);
    expect(await sheet.formula('L31')).toBe('=SUM(B8:B9)');
    await sheet.enter('L32', '=1 234,50*2');
    await sheet.go('L32');
    await expect.poll(line).toBe('1 234,50 : écrivez 1234,50, sans espace.');
    await mend().click();
    await expect.poll(() => sheet.raw('L32')).toBe(2469);
  });
});

describe('a number or a time that a formula cannot hold', () => {
  it.each([
    // 1200,50 ÷ 100
    ['=MUTU.GESTION(1.200,50;100)', '1.200,50 : écrivez 1200,50, sans point entre les milliers.', 12.005],
    ['=SOMME(1.200,50;10)', '1.200,50 : écrivez 1200,50, sans point entre les milliers.', 1210.5],
    ['=SOMME(1.200,50)', '1.200,50 : écrivez 1200,50, sans point entre les milliers.', 1200.5],
    ['=MUTU.SEUIL(12.000,00;25;6)', '12.000,00 : écrivez 12000,00, sans point entre les milliers.', SEUIL],
    // 30 $ × 1,5 h
    ['=MUTU.MAINOEUVRE(30;1h30)', '1h30 : écrivez "1h30", entre guillemets droits.', 45],
    ['=MUTU.MAINOEUVRE(30;“1:30”)', '“1:30” : écrivez "1:30", avec des guillemets droits.', 45],
    ['=MUTU.MAINOEUVRE(30;« 1 h 30 »)', '« 1 h 30 » : écrivez "1 h 30", avec des guillemets droits.', 45],
  ])('%s', async (typed, sentence, figure) => {
    await sheet.enter('L36', typed);
    await expect.poll(() => sheet.raw('L36')).toMatch(/^#/);
    await sheet.go('L36');
    await expect.poll(line).toBe(sentence);
    expect(await sheet.edited('L36')).toBe(typed);
    await sheet.go('L36');
    await mend().click();
    await expect.poll(() => sheet.raw('L36')).toBeCloseTo(figure, 9);
  });

  it('that a formula takes for another is remarked, figure or no figure', async () => {
    await sheet.enter('L37', '=MUTU.SEUIL(12,000;25;6)');
    // 12 ÷ 19
    await expect.poll(() => sheet.raw('L37')).toBeCloseTo(12 / 19, 9);
    await sheet.go('L37');
    await expect.poll(line).toBe('12,000 se lit ici 12 : pour 12 000, écrivez 12000.');
    await mend().click();
    await expect.poll(() => sheet.raw('L37')).toBeCloseTo(SEUIL, 9);
    await sheet.enter('L37', '=MUTU.MAINOEUVRE(30;1:30)');
    await sheet.go('L37');
    const rows = '1:30 désigne ici les lignes 1 à 30 : pour une durée ou une heure, écrivez "1:30".';
    await expect.poll(line).toBe(rows);
    await mend().click();
    await expect.poll(() => sheet.raw('L37')).toBe(45);
  });

  it('and a cell beyond the end of the sheet is told as such', async () => {
    await sheet.enter('L38', '=SOMME(B8;B500)');
    await sheet.go('L38');
    await expect
      .poll(line)
      .toBe(
        'B500 : cette feuille s’arrête à la ligne 200. Pour en ajouter : clic droit sur le numéro d’une ligne, « Insérer ».',
      );
  });
});

describe('the button', () => {
  it('says what it writes, works by keyboard, and one Ctrl+Z takes it back', async () => {
    await sheet.enter('L33', '=MUTU.SEUIL(12 000;25;6)');
    await sheet.go('L33');
    await mend().waitFor();
    await expect
      .poll(() => sheet.page.getByRole('button', { name: 'Corriger : =MUTU.SEUIL(12000;25;6)' }).count())
      .toBe(1);
    await sheet.page.keyboard.press('Alt+Enter');
    await expect.poll(() => sheet.raw('L33')).toBeCloseTo(SEUIL, 9);
    // The keyboard is still the grid's.
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => sheet.formula('L33')).toBe('=MUTU.SEUIL(12 000,25,6)');
    await expect.poll(() => mend().count()).toBe(1);
    await mend().focus();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.raw('L33')).toBeCloseTo(SEUIL, 9);
    await sheet.page.keyboard.press('ArrowDown');
    await sheet.page.keyboard.type('7');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.raw('L34')).toBe(7);
  });

  it('is not there where nothing is clear', async () => {
    for (const typed of ['=MUTU.ABRACADABRA(1)', '=MUTU.SEUIL(12 00;25;6)', '=MUTU.SEUIL(12000;25;30)']) {
      await sheet.enter('L35', typed);
      await expect.poll(() => sheet.raw('L35')).toMatch(/^#/);
      await sheet.go('L35');
      expect(await mend().count()).toBe(0);
    }
  });
});

describe('a formula that depends on itself', () => {
  it('is an error that names the loop, and gives its figure once mended', async () => {
    await sheet.enter('N60', '100');
    await sheet.enter('N61', '200');
    await sheet.enter('N62', '=SOMME(N60:N62)');
    await sheet.shows('N62', '#CYCLE!');
    await sheet.enter('N60', '450');
    await sheet.go('N62');
    await expect
      .poll(line)
      .toBe('Cette formule tourne en rond : N62 est parmi les cellules qu’elle lit. Retirez N62 de la formule.');
    await sheet.enter('N63', '=N64');
    await sheet.enter('N64', '=N63+1');
    await sheet.go('N64');
    await expect.poll(line).toContain('N64 → N63 → N64');
    await sheet.enter('N62', '=SOMME(N60:N61)');
    await sheet.shows('N62', '650');
    expect(await sheet.sentence('N62')).not.toContain('rond');
  });

  it('through whole rows blanks no other cell', async () => {
    await sheet.enter('J66', '=B8*2');
    await sheet.enter('L65', '=MUTU.MAINOEUVRE(30;60:70)');
    await sheet.shows('L65', '#CYCLE!');
    await sheet.enter('K67', '=B8+1');
    // Fifty feet.
    await expect.poll(() => sheet.raw('K67')).toBe(51);
    await sheet.go('L65');
    await sheet.page.keyboard.press('Delete');
    await sheet.enter('K68', '=K67+J66');
    await expect.poll(() => sheet.raw('K68')).toBe(151);
  });
});
