/** The charts of our grids in a file, drawn again when it comes back. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { gallery, plansFor } from '../../core/grids/gallery';
import { workbookOf } from '../../playground/grids/workbook';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources } from '../../playground/xlsx/resources';

interface Corner {
  readonly row: number;
  readonly column: number;
}
interface Drawing {
  readonly data: object;
  readonly sheetTransform: { readonly from: Corner; readonly to: Corner };
}
const drawingsIn = (workbook: Parameters<typeof readResources>[0]): Drawing[] =>
  Object.values(readResources(workbook).drawings).flatMap(({ data }) => Object.values(data) as Drawing[]);
const placeOf = ({ sheetTransform: { from, to } }: Drawing): number[] => [from.row, from.column, to.row, to.column];

const changed = async (bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files).filter((one) => /charts\/chart\d+\.xml$/.test(one)))
    zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
};
const file = (id: string): Promise<Uint8Array> => {
  const [plan] = plansFor(id, { language: 'fr', filled: true });
  if (!plan) throw new Error(id);
  return exportXlsx(workbookOf(plan, 'book'), {}, 'fr');
};

describe('the charts of a grid', () => {
  it.each(gallery.map(({ id }) => id))('%s: are those that it had, in the same place', async (id) => {
    const [plan] = plansFor(id, { language: 'fr', filled: true });
    if (!plan) throw new Error(id);
    const workbook = workbookOf(plan, 'book');
    const before = drawingsIn(workbook);
    expect(before).toHaveLength(plan.charts.length);
    const { workbook: back, leftOut } = await importXlsx(await exportXlsx(workbook, {}, 'fr'), 'x');
    const after = drawingsIn(back);
    expect(after.map(({ data }) => data)).toEqual(before.map(({ data }) => data));
    expect(after.map(placeOf)).toEqual(before.map(placeOf));
    expect(leftOut).not.toContain('keptCharts');
    expect(leftOut).not.toContain('charts');
  });

  it('are kept as they are once they have become others', async () => {
    const other = await changed(await file('split'), (xml) => xml.replaceAll('barChart', 'areaChart'));
    const { workbook, leftOut } = await importXlsx(other, 'x');
    expect(drawingsIn(workbook)).toEqual([]);
    expect(leftOut).toContain('keptCharts');
  });

  it('come back from LibreOffice, which calls the name of a series « label 0 »', async () => {
    const named = await changed(await file('split'), (xml) =>
      xml.replace(
        /<c:tx><c:v>(.*?)<\/c:v><\/c:tx>/g,
        '<c:tx><c:strRef><c:f>label 0</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>$1</c:v></c:pt></c:strCache></c:strRef></c:tx>',
      ),
    );
    const { workbook } = await importXlsx(named, 'x');
    expect(drawingsIn(workbook).map(({ data }) => data)).toEqual(
      drawingsIn((await importXlsx(await file('split'), 'x')).workbook).map(({ data }) => data),
    );
  });
});
