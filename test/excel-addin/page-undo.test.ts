/** How what the panel's tools write is taken back in Excel, and what they say of it when Excel fails on the way. */
import { describe, expect, it } from 'vitest';
import { EARLIER_LOST } from '../../excel-addin/grids/texts';
import { unfinished } from '../../excel-addin/panel/texts';
import { TOOLS } from '../../panel/texts/tools';
import type { Call } from '../support/office-calls';
import type { Failing } from '../support/office-rules';
import { TYPED } from '../support/office-undo';
import { button, excelPanes, inFrench, message, type Opened, plain, says, show } from './panel-pane';

const open = excelPanes();

const SHEETS = ['Budget', 'Autre feuille', 'Secret'];
const isWriting = ({ kind, name }: Call): boolean => kind === 'set' && name === 'Formulas';
const isReading = ({ kind, path }: Call): boolean => kind === 'load' && path.some(({ name }) => name === 'Protection');
const isCopying = ({ path }: Call): boolean => path.at(-1)?.name === 'Copy';

async function withTools(failing: Failing): Promise<Opened> {
  const opened = await open({ failing });
  await show(opened.page, 'tools');
  return opened;
}

describe('one step that Excel refuses', () => {
  it.each([
    ['UndoNotSupported', isReading],
    ['UndoNotSupported', isWriting],
    ['GeneralException', isReading],
    ['GeneralException', isWriting],
    ['InternalError', isWriting],
  ])('is done with a copy instead: %s', async (code, isIt) => {
    const { page, excel } = await withTools((call, isOneStep) => (isOneStep && isIt(call) ? code : undefined));
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, inFrench(TOOLS.copied, { sheets: 'Budget (avant)' }));
    expect(plain(await message(page))).not.toContain('Ctrl+Z');
    expect(excel.formulaAt('Budget', 'B5')).toBe('=MUTU.SEUIL(B1,B2,B3)');
    expect(excel.formulaAt('Budget (avant)', 'B5')).toBe('=MUTU_SEUIL(B1,B2,B3)');
    expect(excel.sheetNames()).toHaveLength(SHEETS.length + 1);
  });
});

describe('a failure that lasts', () => {
  it('puts everything back, copies included, and does not promise what Ctrl+Z has lost', async () => {
    // The second range that « Figer les valeurs » writes; what it held can be written again.
    const isFreezing = (call: Call): boolean => isWriting(call) && (call.args[0] as unknown[][])[0]?.[0] === 25;
    const { page, excel } = await withTools((call) => (isFreezing(call) ? 'GeneralException' : undefined));
    await button(page, inFrench(TOOLS.freeze)).click();
    await says(page, 'GeneralException');
    expect(plain(await message(page))).toContain(plain(EARLIER_LOST.fr));
    expect(excel.undo.entries).not.toContain(TYPED);
    expect(excel.formulaAt('Budget', 'B4')).toBe('=MUTU.SEUIL(B1,B2,B3)');
    expect(excel.formulaAt('Budget', 'D1')).toBe('=MUTU.PARTAGE(100,{1;1;2})');
    expect(excel.sheetNames()).toEqual(SHEETS);
  });

  it('while a copy is made leaves no copy, named or not', async () => {
    const { page, excel } = await withTools((call, isOneStep) => {
      if (isOneStep && isWriting(call)) return 'GeneralException';
      return isCopying(call) ? { afterwards: 'InternalError' } : undefined;
    });
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, 'InternalError');
    expect(excel.formulaAt('Budget', 'B5')).toBe('=MUTU_SEUIL(B1,B2,B3)');
    expect(excel.sheetNames()).toEqual(SHEETS);
  });

  it('that lets nothing be put back says which sheets to look at', async () => {
    let writes = 0;
    const { page, excel } = await withTools((call) =>
      isWriting(call) && ++writes > 1 ? 'GeneralException' : undefined,
    );
    await button(page, inFrench(TOOLS.freeze)).click();
    await says(page, unfinished(['Budget'], []).fr);
    // Not tried again over cells that are no longer what they were.
    expect(excel.sheetNames()).toEqual(SHEETS);
  });
});
