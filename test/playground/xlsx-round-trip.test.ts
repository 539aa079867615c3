import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { planOf } from '../../core/grids/language/plan';
import { workbookOf } from '../../playground/grids/workbook';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { faultsOf } from '../support/file-check';
import { oneSheet, withNames } from '../support/one-sheet';
import { rawXlsx, rels, rows } from '../support/raw-xlsx';
import { everything } from '../support/workbook-of-everything';

/** Every value and formula, by sheet and cell. */
function contents({ sheetOrder, sheets }: IWorkbookData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const id of sheetOrder) {
    for (const [row, cells] of Object.entries(sheets[id]?.cellData ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        const { f, v, t, p, custom } = cell ?? {};
        const text = p?.body?.dataStream;
        if (f !== undefined || v !== undefined || text)
          found[`${sheets[id]?.name} ${row} ${column}`] = { f, v, t, text, custom };
      }
    }
  }
  return found;
}

const number = (address: string, value: number | string) => `<c r="${address}"><v>${value}</v></c>`;
const FILES = {
  'numbers of every size': {
    sheets: [
      rows(
        `<row r="1">${number('A1', '0.1')}${number('B1', '1E-300')}${number('C1', '123456789012345')}${number('D1', '46096.123456789')}</row>`,
      ),
    ],
  },
  texts: {
    sheets: [
      rows(
        '<row r="1"><c r="A1" t="str"><v>=1+1</v></c><c r="B1" t="str"><v>_x005F_x0041_ &amp; &lt;b&gt;</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r><r><t> et non</t></r></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2" t="str"><v>deux\nlignes</v></c></row>',
      ),
    ],
  },
  'values under a merge': {
    sheets: [
      `${rows(`<row r="1">${number('A1', 1)}${number('B1', 2)}<c r="C1"><f>SUM(A1:B1)</f><v>3</v></c></row>`)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    ],
  },
  'array formulas': {
    sheets: [
      rows(
        `<row r="1">${number('A1', 2)}${number('B1', 3)}<c r="C1"><f t="array" ref="C1">SUM(A1:B1*2)</f><v>10</v></c><c r="D1"><f t="array" ref="D1:E1">A1:B1*2</f><v>4</v></c>${number('E1', 6)}</row>`,
      ),
    ],
  },
  'links, notes and names': {
    sheets: [
      `${rows(`<row r="1">${number('A1', 1)}${number('A2', 5)}</row>`)}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
      rows(''),
    ],
    names: ['Total en $', 'L&apos;an &amp; fin'],
    defined:
      '<definedName name="taux">\'Total en $\'!$A$1</definedName><definedName name="taux" localSheetId="1">5</definedName>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([
        ['rId1', 'hyperlink', 'https://tiess.ca'],
        ['rId2', 'comments', '../c.xml'],
      ]),
      'xl/c.xml':
        '<comments><commentList><comment ref="A1"><text><r><t>Voir $&amp;</t></r></text></comment></commentList></comments>',
    },
  },
};

describe('a file that comes in, goes out and comes in again', () => {
  it.each(Object.entries(FILES))('has the same values and formulas: %s', async (_, file) => {
    const first = await importXlsx(await rawXlsx(file), 'x');
    expect(Object.keys(contents(first.workbook)).length).toBeGreaterThan(1);
    const bytes = await exportXlsx(first.workbook, {}, 'fr');
    expect(await faultsOf(bytes)).toEqual([]);
    const again = await importXlsx(bytes, 'x');
    expect(contents(again.workbook)).toEqual(contents(first.workbook));
    expect(again.workbook.resources).toEqual(first.workbook.resources);
  });
});

describe('a file that is written', () => {
  it('is one that Excel has nothing to say of: a workbook of everything', async () => {
    expect(await faultsOf(await exportXlsx(everything(), { one: { A4: 'A4:D6' } }, 'fr'))).toEqual([]);
    const odd = withNames(oneSheet({ A1: '#OK!', A2: { f: '=A1', v: '#CYCLE!' }, B1: '=SUM(A1:A2*2)' }, "L'an $&"), {
      x: '5',
    });
    expect(await faultsOf(await exportXlsx(odd, {}, 'en'))).toEqual([]);
  });

  it('is one that Excel has nothing to say of: every grid, out of the page', async () => {
    for (const template of templates) {
      const plan = planOf(template, { language: 'fr', filled: true });
      const faults = await faultsOf(await exportXlsx(workbookOf(plan, 'book'), {}, 'fr'));
      expect([template.id, ...faults]).toEqual([template.id]);
    }
  });
});
