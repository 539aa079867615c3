import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { plansFor } from '../../core/grids/gallery';
import { importXlsx } from '../../playground/xlsx/import';
import { renderXlsx } from '../../xlsx/render';
import { evaluated } from '../support/evaluated';

const NAMES = 'xl/workbook.xml';

async function imported(rewrite: (xml: string) => string) {
  const plans = plansFor('budget', { language: 'fr', filled: true });
  const results = await evaluated(plans);
  const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
  const zip = await JSZip.loadAsync(await renderXlsx(computed, { forAnyone: { language: 'fr' } }));
  zip.file(NAMES, rewrite((await zip.file(NAMES)?.async('string')) ?? ''));
  const { workbook, leftOut } = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'book');
  const held = (plugin: string): string => workbook.resources?.find(({ name }) => name === plugin)?.data ?? '';
  return { grids: held('SHEET_MUTU_GRIDS_PLUGIN'), names: held('SHEET_DEFINED_NAME_PLUGIN'), leftOut };
}

it('a file for anyone is as protected when LibreOffice has saved it, and shows none of the names that say so', async () => {
  const asWritten = await imported((xml) => xml);
  // LibreOffice 7.4 writes every name back with this attribute, ours too.
  const saved = await imported((xml) => {
    expect(xml).toContain('hidden="1"');
    return xml.replaceAll('hidden="1"', 'function="false" hidden="false" vbProcedure="false"');
  });
  expect(saved.grids).not.toBe('');
  expect(saved.grids).toBe(asWritten.grids);
  expect(saved.names).not.toContain('_mutu_');
  expect(saved.leftOut).toEqual(asWritten.leftOut);
});

it('says that it came back without its protection, where a spreadsheet has not kept it', async () => {
  const bare = await imported((xml) =>
    xml
      .replace(/<definedName [^>]*name="_mutu_.*?<\/definedName>/g, '')
      .replace(/<definedName name="_mutu_.*?<\/definedName>/g, ''),
  );
  expect(bare.grids).toBe('');
  expect(bare.leftOut).toContain('gridProtection');
});
