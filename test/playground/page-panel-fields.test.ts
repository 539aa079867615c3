/** What is asked for beside the cells is read as the page writes it: « 12,5 » is twelve and a half, « été » a name. */
import { beforeEach, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

/** Wide enough for all its tools. */
const WIDE = { width: 1900, height: 900 };
beforeEach(async () => {
  await sheet.page.setViewportSize(WIDE);
  await sheet.startBlank();
  await sheet.paste('A1', 'Montant\n12\n12,25\n12,75\n1250');
  await expect.poll(() => sheet.raw('A5')).toBe(1250);
  await sheet.go('A2');
  await sheet.page.keyboard.press('Control+Shift+ArrowDown');
});

const side = () => sheet.page.locator('[data-u-comp="sidebar"]');
const tool = (name: string) => sheet.page.locator('#sheet').getByRole('button', { name, exact: true }).first();

/** The only rule of the sheet, as the workbook keeps it. */
const kept = <Rule>(plugin: string): Promise<Rule | undefined> =>
  sheet.page.evaluate((name) => {
    const { univerAPI } = window as unknown as {
      univerAPI: { getActiveWorkbook(): { save(): { resources: { name: string; data: string }[] } } };
    };
    const resource = univerAPI
      .getActiveWorkbook()
      .save()
      .resources.find((one) => one.name === name);
    return Object.values(JSON.parse(resource?.data || '{}') as Record<string, Rule[]>)[0]?.[0];
  }, plugin);

it('in a rule of formats', async () => {
  await tool('Mise en forme conditionnelle').click();
  await sheet.page.getByText('Créer une mise en forme').first().click();
  await side().getByText('Texte', { exact: true }).click();
  await sheet.choose('Nombre');
  const field = side().locator('input[type="text"]').first();
  await field.selectText();
  await sheet.page.keyboard.type('12,5');
  await side().getByText('Soumettre', { exact: true }).click();
  await side().getByText('Entre 12.5 et 100').waitFor();
  await sheet.page.keyboard.press('Escape');
});

it('in the formula of such a rule, which is held as Excel holds it', async () => {
  await tool('Mise en forme conditionnelle').click();
  await sheet.page.getByText('Créer une mise en forme').first().click();
  await side().getByText('Mettre en surbrillance la cellule', { exact: true }).click();
  await sheet.choose('Formule personnalisée');
  await side().getByText('Formule personnalisée', { exact: true }).waitFor();
  await sheet.settled(300);
  const formula = await side().locator('canvas').last().boundingBox();
  await sheet.page.mouse.click((formula?.x ?? 0) + 60, (formula?.y ?? 0) + 10);
  await sheet.page.keyboard.type('ET(A2>12,5;A2<100)');
  await side().getByText('Soumettre', { exact: true }).click();
  const held = async (): Promise<unknown> =>
    (await kept<{ rule: { value: unknown } }>('SHEET_CONDITIONAL_FORMATTING_PLUGIN'))?.rule.value;
  await expect.poll(held).toBe('=AND(A2>12.5,A2<100)');
  await sheet.page.keyboard.press('Escape');
});

it('in a rule of validation', async () => {
  await tool('Validation des données').click();
  await sheet.page.getByText('Ajouter une règle').first().click();
  await side().getByText('égal à', { exact: true }).click();
  await sheet.choose('inférieur ou égal à');
  const field = side().locator('input[type="text"]').last();
  await field.selectText();
  await sheet.page.keyboard.type('12,5');
  await side().getByText('Terminé', { exact: true }).click();
  const rule = async (): Promise<unknown> =>
    (await kept<{ formula1: string }>('SHEET_DATA_VALIDATION_PLUGIN'))?.formula1;
  await expect.poll(rule).toBe('12.5');
  await expect.poll(() => side().getByText('Terminé', { exact: true }).count()).toBe(0);
  await sheet.page.keyboard.press('Escape');
});

it('in a filter by condition', async () => {
  await sheet.go('A1');
  await sheet.page.keyboard.press('Control+a');
  await tool('Inverser le filtre').click();
  await sheet.go('A1');
  await sheet.page.keyboard.press('Alt+ArrowDown');
  const panel = sheet.page.locator('[data-u-comp="sheets-filter-panel"]');
  await panel.getByText('Par conditions').click();
  await panel.getByText('Aucun', { exact: true }).click();
  await sheet.choose('Supérieur à');
  const field = panel.locator('input[type="text"]').last();
  await field.pressSequentially('12,5');
  await expect.poll(() => field.inputValue()).toBe('12,5');
  await panel.getByRole('button', { name: 'Confirmer' }).click();
  const hidden = (): Promise<boolean[]> =>
    sheet.page.evaluate(() => {
      const { univerAPI } = window as unknown as {
        univerAPI: {
          getActiveWorkbook(): { getActiveSheet(): { getSheet(): { getRowFiltered(row: number): boolean } } };
        };
      };
      const worksheet = univerAPI.getActiveWorkbook().getActiveSheet().getSheet();
      return [1, 2, 3, 4].map((row) => worksheet.getRowFiltered(row));
    });
  // 12 and 12,25 are not greater than 12,5; 12,75 and 1250 are.
  await expect.poll(hidden).toEqual([true, true, false, false]);
});

it('in the name box, a name may begin with an accent, and one that it does not take is told of', async () => {
  const name = async (cell: string, text: string): Promise<void> => {
    await sheet.go(cell);
    const box = sheet.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(text);
    await sheet.page.keyboard.press('Enter');
  };
  await name('A3', 'été');
  await sheet.enter('C1', '=été*2');
  // 2 × 12,25
  await expect.poll(() => sheet.raw('C1')).toBe(24.5);
  for (const [refused, suggested] of [
    ['mon nom', 'mon_nom'],
    ['R1C1', 'nom_R1C1'],
    ['2026', 'nom_2026'],
  ] as const) {
    await name('A3', refused);
    const message = sheet.page.locator('.mutu-message');
    await expect
      .poll(async () => (await message.allInnerTexts()).join().replace(/\s/g, ' '))
      .toContain(`« ${refused} » ne peut pas être un nom`);
    expect(await message.innerText()).toContain(suggested);
  }
});
