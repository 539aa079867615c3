import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

// TIESS (2023), La mutualisation: consumable, tune-up, replacement, labour and administration of one use.
const costOver = (hoursOfTheYear: number, hours = 5): number =>
  2.5 + 0.05 + (3500 / 7 / hoursOfTheYear) * hours + 30 + 5;

describe('the first visit', () => {
  it('shows the planer in French, in a browser of any language', async () => {
    expect(await sheet.sheetName()).toBe('Coût d’utilisation');
    await sheet.shows('G16', '37,84\u00a0$');
    await sheet.shows('H16', '50,05\u00a0$');
    await sheet.shows('E45', 'Coût d’utilisation');
    await sheet.shows('H45', '50,05\u00a0$');
    // The guide's calendar, 24 hours a day, and 200 hours of real use in a year.
    expect(await sheet.raw('G16')).toBeCloseTo(costOver(8760), 9);
    expect(await sheet.raw('H16')).toBeCloseTo(costOver(200), 9);
    expect(await sheet.page.locator('.mutu-chart').count()).toBe(1);
    expect(await sheet.page.title()).toBe('Coût d’utilisation – Mutu');
    expect(await sheet.page.evaluate(() => document.documentElement.lang)).toBe('fr');
    // Its tab says its whole name.
    const cut = await sheet.page
      .locator('[data-u-comp=slide-tab-item] *')
      .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth).length);
    expect(cut).toBe(0);
  });

  it('leaves the keyboard to the grid', async () => {
    const focused = await sheet.page.evaluate(() => {
      const element = document.activeElement;
      return element?.closest('#sheet, #bar')?.id === 'bar' || element?.matches('input, button, a, select, textarea');
    });
    expect(focused).toBe(false);
  });

  it('follows a change of an input: the result and its explanation', async () => {
    await sheet.type('B9', '10');
    // Ten hours instead of five: the replacement alone doubles.
    await expect.poll(() => sheet.raw('G16')).toBeCloseTo(costOver(8760, 10), 9);
    await sheet.shows('G42', '500 ÷ 200 × 10');
    await sheet.shows('H45', '62,55\u00a0$');
    await sheet.type('B9', '5');
  });
});

/** Key by key where the keys may change what is read; at once where what matters is what the cell then says. */
describe('a formula', () => {
  it('is typed in French and shown in dollars, its value exact', async () => {
    await sheet.type('J2', '=MUTU.COUTUSAGE(50;5;100;2000;100;100000;3500;7;30;1;5)');
    await sheet.shows('J2', '37,84\u00a0$');
    expect(await sheet.raw('J2')).toBeCloseTo(37.835388, 6);
    expect(await sheet.formula('J2')).toBe('=MUTU.COUTUSAGE(50,5,100,2000,100,100000,3500,7,30,1,5)');
    expect(await sheet.edited('J2')).toBe('=MUTU.COUTUSAGE(50;5;100;2000;100;100000;3500;7;30;1;5)');
  });

  it('may hold what Excel’s users write: spilled cells, cells in common, arrays, several sheets', async () => {
    await sheet.type('L1', '=SEQUENCE(3)');
    await sheet.type('J2', '=SOMME(L1#)');
    await sheet.shows('J2', '6');
    expect(await sheet.edited('J2')).toBe('=SOMME(L1#)');
    await sheet.type('J2', '=SOMME(3*{1.2.3})');
    await sheet.shows('J2', '18');
    expect(await sheet.edited('J2')).toBe('=SOMME(3*{1\\2\\3})');
    await sheet.type('J2', '=SOMME(K1:M2 L2:L9)');
    await sheet.shows('J2', '2');
    await sheet.type('J2', '=@L:L');
    await sheet.shows('J2', '2');
    expect(await sheet.formula('J2')).toBe('=@L:L');
    await sheet.type('J2', "=SOMME('Coût d’utilisation:Coût d’utilisation'!L1:L3)");
    await sheet.shows('J2', '6');
    expect(await sheet.formula('J2')).toBe("=SUM('Coût d’utilisation'!L1:L3)");
    await sheet.type('J2', '=A1#');
    await sheet.says('J2', 'Le signe # demande');
    await sheet.type('L1', ' ');
  });

  it('may use the French names of native functions', async () => {
    await sheet.type('J2', '=SOMME(B8:B9;0,5)');
    await sheet.shows('J2', '55,5');
    expect(await sheet.formula('J2')).toBe('=SUM(B8:B9,0.5)');
    expect(await sheet.edited('J2')).toBe('=SOMME(B8:B9;0,5)');
    await sheet.enter('J3', '=SI(B8>40;"oui; assez";"non")');
    await sheet.shows('J3', 'oui; assez');
    await sheet.enter('J4', '=MOYENNE(B8;10,5)');
    await sheet.shows('J4', '30,25');
  });

  it('shows the days, hours and amounts of native functions as French writes them', async () => {
    await sheet.enter('N8', '=DATE(2026;3;5)');
    await sheet.shows('N8', '2026-03-05');
    await sheet.enter('N9', '=TEMPS(10;30;0)');
    await sheet.shows('N9', '10 h 30');
    // Microsoft, « PMT function »: $10,000 over 10 months at 8 % a year is ($1,037.03) a month.
    await sheet.enter('N10', '=VPM(8%/12;10;10000)');
    await sheet.shows('N10', '-1\u202f037,03\u00a0$');
    await sheet.enter('N11', '="Par mois : "&ARRONDI(N10;2)&" $"');
    await sheet.shows('N11', 'Par mois : -1037,03 $');
  });

  it('reads a text between quotes as core does, typed or in a cell', async () => {
    await sheet.type('J6', '=MUTU.MAINOEUVRE(1;"9,975 %")');
    await expect.poll(() => sheet.raw('J6')).toBe(0.09975);
    await sheet.enter('J7', '=MUTU.SEUIL(12000;25;6;;"2,5 %")');
    // 12000 ÷ (25 − 6 ÷ 0,975)
    await sheet.shows('J7', '636,7346939');
    await sheet.type('J8', "'9,975 %");
    await sheet.enter('J9', '=MUTU.MAINOEUVRE(1;J8)');
    await expect.poll(() => sheet.raw('J9')).toBe(0.09975);
  });

  it('keeps its numbers and its texts as they were typed', async () => {
    await sheet.type('J10', '1000');
    await sheet.type('J11', '=J10*9,975 %');
    await expect.poll(() => sheet.raw('J11')).toBe(99.75);
    await sheet.enter('J12', '=120*0,585');
    await expect.poll(() => sheet.raw('J12')).toBeCloseTo(70.2, 9);
    await sheet.type('J13', '=SOMME(1,5e2;10)');
    await expect.poll(() => sheet.raw('J13')).toBe(160);
    // A number that would be written shorter must not shift the texts after it.
    await sheet.type('J14', '=si(j10>0,50;"gros";"petit")');
    await sheet.shows('J14', 'gros');
    expect(await sheet.formula('J14')).toBe('=IF(J10>0.50,"gros","petit")');
    await sheet.enter('J15', '=SI(J10>1e4;"gros";"petit")');
    await sheet.shows('J15', 'petit');
  });

  it('spills, and says why when a cell is in the way', async () => {
    await sheet.enter('K2', '=MUTU.SEUIL({12000;13000};25;6)');
    await sheet.shows('K3', '684,2105263');
    await sheet.type('K6', 'occupée');
    await sheet.enter('K5', '=MUTU.SEUIL({12000;13000};25;6)');
    await sheet.shows('K5', '#PROPAGATION!');
    await sheet.says('K5', 'la cellule K6 n’est pas vide');
  });

  it('that is refused says why, under the formula bar, alone or inside another', async () => {
    await sheet.enter('L2', '=MUTU.SEUIL(12000;25;6;;5)');
    await sheet.shows('L2', '#VALEUR!');
    await sheet.says('L2', /pertes.*5 est hors limites.*tapez 5\s%/);
    await sheet.enter('L3', '=2*MUTU.SEUIL(12000;25;30)');
    await sheet.shows('L3', '#N/A');
    await sheet.says('L3', 'jamais atteint');
    await sheet.enter('L4', '=SIERREUR(MUTU.SEUIL(12000;25;30);"jamais")');
    await sheet.shows('L4', 'jamais');
  });

  it('that is refused says why on hover too', async () => {
    await sheet.enter('E6', '=MUTU.SEUIL(12000;25;6;;5)');
    await sheet.go('A1');
    const place = await sheet.place('E6');
    await sheet.page.mouse.move(place.x + 60, place.y - 40);
    await sheet.page.mouse.move(place.x, place.y, { steps: 3 });
    const alert = sheet.page.locator('.univer-text-sm', { hasText: 'hors limites' });
    expect(await alert.innerText()).toMatch(/^pertes.*5 est hors limites/);
  });

  it('that is mended loses its sentence', async () => {
    await sheet.enter('M2', '=MUTU.SEUIL(12000;25;6;;M3)');
    await sheet.type('M3', '5');
    await sheet.shows('M2', '#VALEUR!');
    await sheet.type('M3', '5 %');
    await sheet.shows('M2', '642,2535211');
    await sheet.enter('M2', '=MUTU.SEUIL(12000;25;6;;M3)/0');
    await sheet.shows('M2', '#DIV/0!');
    await sheet.says('M2', 'divise par zéro');
  });
});

describe('figures', () => {
  it.each([
    ['R2', '0,5', 0.5, '0,5'],
    ['R3', '12,5 %', 0.125, '12,5 %'],
    ['R4', '1 234,50 $', 1234.5, '1 234,50 $'],
    ['R5', '2026-03-15', 46096, '2026-03-15'],
    ['R6', '15/03/2026', 46096, '15/03/2026'],
    ['R7', '1,5e3', 1500, '1,50E+03'],
    ['R8', '12$50', 12.5, '12,50 $'],
    ['R9', '37:30', 37.5 / 24, '37:30'],
    ['R10', '1 1/2', 1.5, '1 1/2'],
    ['R11', 'VRAI', 1, 'VRAI'],
    ['R12', 'faux', 0, 'FAUX'],
    ['R13', 'March 15, 2026', 46096, '15 mars 2026'],
    // What Univer makes numbers of, and nobody means.
    ['R14', '1 2345', '1 2345', '1 2345'],
    ['R15', "12'6", "12'6", "12'6"],
    ['R16', '(5', '(5', '(5'],
  ])('in %s, %s is typed and pasted as it is written', async (cell, text, value, shown) => {
    const pasted = cell.replace('R', 'S');
    await sheet.type(cell, text);
    await sheet.paste(pasted, text);
    for (const one of [cell, pasted]) {
      await expect.poll(() => sheet.raw(one)).toBe(value);
      expect((await sheet.display(one)).replace(/\s/g, ' ')).toBe(shown);
    }
  });

  it('that can be read in several ways are told, and stay texts', async () => {
    await sheet.type('S20', '1.234,56');
    const said = sheet.page.locator('.mutu-message').last();
    await expect
      .poll(async () => (await said.innerText()).replace(/\s/g, ' '))
      .toMatch(/« 1\.234,56 » \(S20\).*aucun calcul/);
    expect(await sheet.raw('S20')).toBe('1.234,56');
  });

  it('lose the zeros of a code as in Excel, and one is told; after an apostrophe they keep them', async () => {
    await sheet.type('S21', '0012');
    const said = sheet.page.locator('.mutu-message').last();
    await expect
      .poll(async () => (await said.innerText()).replace(/\s/g, ' '))
      .toMatch(/« 0012 » \(S21\) est lu comme le nombre 12/);
    expect(await sheet.raw('S21')).toBe(12);
    await sheet.type('S22', "'0012");
    await sheet.shows('S22', '0012');
    await sheet.type('S23', '6:5');
    await expect.poll(async () => said.innerText()).toMatch(/les minutes/);
    expect(await sheet.raw('S23')).toBe('6:5');
    await sheet.type('S24', '7,25 h');
    await expect.poll(async () => said.innerText()).toMatch(/le nombre seul\s: 7,25\./);
    expect(await sheet.raw('S24')).toBe('7,25 h');
  });

  it('of another kind change the format of the cell, of the same kind keep it', async () => {
    await sheet.type('T2', '12,5 %');
    await sheet.type('T2', '1 234,50 $');
    await expect.poll(() => sheet.raw('T2')).toBe(1234.5);
    await sheet.type('T2', '20');
    await expect.poll(async () => (await sheet.display('T2')).replace(/\s/g, ' ')).toBe('20,00 $');
    await sheet.type('T2', '2026-03-15');
    await sheet.shows('T2', '2026-03-15');
  });

  it('are pasted by blocks too', async () => {
    await sheet.paste('N2', '0,5\t12,5 %\n1 234,50 $\t=SOMME(N2;1)');
    await expect.poll(() => sheet.raw('O2')).toBe(0.125);
    expect(await sheet.raw('N3')).toBe(1234.5);
    expect(await sheet.formula('O3')).toBe('=SUM(N2,1)');
  });

  it('typed in a cell of percentages are percentages', async () => {
    await sheet.type('B14', '8');
    await expect.poll(() => sheet.raw('B14')).toBe(0.08);
    await sheet.shows('B14', '8,0\u00a0%');
    // 2,50 ÷ 0,92
    await sheet.shows('G9', '2,72\u00a0$');
  });
});

describe('hours in a cell that counts them', () => {
  it('are hours, not parts of a day, typed or pasted', async () => {
    for (const write of [sheet.type, sheet.paste]) {
      await write.call(sheet, 'B9', '2h30');
      await expect.poll(() => sheet.raw('B9')).toBe(2.5);
      await sheet.shows('B9', '2,50');
      // What replaces the planer: 500 $ a year, of 200 hours.
      await expect.poll(() => sheet.raw('H11')).toBeCloseTo(2.5 * 2.5, 9);
      await sheet.type('B9', '5');
      await sheet.shows('B9', '5,00');
    }
  });

  it('is a time of the day elsewhere, which no number of days hides behind', async () => {
    await sheet.type('T5', '8h30');
    await sheet.shows('T5', '8 h 30');
    await sheet.type('T5', '37 h 30');
    await sheet.shows('T5', '37 h 30');
    await sheet.type('T6', '8h30');
    await sheet.type('T6', '10');
    await sheet.shows('T6', '10');
  });
});

describe('a text', () => {
  it('is shown as it is written, whatever the format of its cell', async () => {
    for (const [cell, formatted] of [
      ['U2', '2026-03-15'],
      ['U3', '12,5 %'],
      ['U4', '1 234,50 $'],
    ] as const) {
      await sheet.enter(cell, formatted);
      await sheet.enter(cell, '=TEXTE(5;"000")');
      await sheet.shows(cell, '005');
    }
    await sheet.enter('U2', '=5+0');
    await sheet.shows('U2', '1900-01-05');
  });

  it('is rounded as the number is: half a cent goes up', async () => {
    await sheet.enter('U5', '1 234,50 $');
    await sheet.enter('U5', '=0,285');
    await sheet.shows('U5', '0,29\u00a0$');
    await sheet.enter('U6', '=TEXTE(1,005;"0,00 $")');
    await sheet.shows('U6', '1,01 $');
  });

  it('is no address that anybody is asked for', async () => {
    await sheet.enter('U7', '=IMAGE("https://example.org/"&B9&".png")');
    await expect.poll(() => sheet.raw('U7')).toBe('#NUM!');
    await sheet.says('U7', 'rien ne sort de cette page');
  });
});
