import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { plansFor } from '../../core/grids/gallery';
import { importXlsx } from '../../playground/xlsx/import';
import { notTaken } from '../../playground/xlsx/report';
import { renderXlsx } from '../../xlsx/render';
import { evaluated } from '../support/evaluated';

const NAMES = 'xl/workbook.xml';

it('says that it came back without its protection, where a spreadsheet has not kept it', async () => {
  const plans = plansFor('budget', { language: 'fr', filled: true });
  const results = await evaluated(plans);
  const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
  const zip = await JSZip.loadAsync(await renderXlsx(computed, { forAnyone: { language: 'fr' } }));
  const saved = async () => importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'book');
  expect((await saved()).leftOut).not.toContain('gridProtection');
  const xml = (await zip.file(NAMES)?.async('string')) ?? '';
  zip.file(NAMES, xml.replace(/<definedName [^>]*name="_mutu_.*?<\/definedName>/g, ''));
  expect((await saved()).leftOut).toContain('gridProtection');
});

it('names the sheets that came back without theirs, where others kept it', async () => {
  const plans = ['budget', 'log', 'costs'].flatMap((id) => plansFor(id, { language: 'fr', filled: false }));
  const results = await evaluated(plans);
  const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
  const zip = await JSZip.loadAsync(await renderXlsx(computed, { forAnyone: { language: 'fr' } }));
  const xml = (await zip.file(NAMES)?.async('string')) ?? '';
  zip.file(
    NAMES,
    xml.replace(
      /<definedName [^>]*localSheetId="1"[^>]*name="_mutu_.*?<\/definedName>|<definedName [^>]*name="_mutu_[^>]*localSheetId="1".*?<\/definedName>/g,
      '',
    ),
  );
  const read = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'book');
  expect(read.unprotected).toEqual([plans[1]?.sheet]);
  expect(notTaken(read, 'fr').find((line) => line.includes('protection'))).toMatch(/: Réservations et utilisation$/);
});
