import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { blockRows, bodyRow, layOut } from '../../core/grids/language/layout';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';

/** The height of a page differs by a few rows from a host to another, by its fonts and its drivers. */
const HOSTS = [0.95, 0.97, 0.985, 1, 1.015, 1.03];

interface Page {
  readonly from: number;
  /** Of the room of a page, what rows other than those repeated take. */
  readonly share: number;
}
/** Row after row, as a host prints: a page ends where it is full, or where the plan says. */
function pagesOf({ print, rows }: Plan, host: number): readonly Page[] {
  const room = ((8.5 - print.margins.top - print.margins.bottom) * 96 * host) / (print.scale / 100);
  const repeated = rows.slice(0, print.titleRows).reduce((sum, height) => sum + height, 0);
  const pages: { from: number; used: number }[] = [{ from: 0, used: 0 }];
  for (const [row, height] of rows.slice(0, print.area.rows).entries()) {
    const page = pages.at(-1);
    const taken = (page?.used ?? 0) + (pages.length > 1 ? repeated : 0);
    if (page && !print.breaks.includes(row) && taken + height <= room) page.used += height;
    else pages.push({ from: row, used: height });
  }
  return pages.map(({ from, used }) => ({ from, share: used / room }));
}

const versions = LANGUAGES.flatMap((language) => [true, false].map((filled) => ({ language, filled })));

describe.each(templates.map((template) => [template.id, template] as const))('%s, printed', (_, template) => {
  it('has no nearly empty page, wherever it is printed', () => {
    const poor = versions.flatMap((version) => {
      const plan = planOf(template, version);
      return HOSTS.flatMap((host) =>
        pagesOf(plan, host)
          .filter(({ share }) => share < 0.18)
          .map(({ from, share }) => `${version.language} ${version.filled} ${host}: row ${from + 1}, ${share}`),
      );
    });
    expect(poor).toEqual([]);
  });

  it('parts no heading from what it announces, and cuts no chart', () => {
    const { placed } = layOut(template);
    const cut = versions.flatMap((version) =>
      planOf(template, version).print.breaks.flatMap((row) =>
        placed
          .filter((one) => {
            const end = one.block.type === 'chart' ? one.row + blockRows(one.block) : bodyRow(one) + 1;
            const above = one.block.type === 'table' ? one.block.given?.[row - bodyRow(one) - 1] : undefined;
            return (one.row < row && row < end) || (above && 'heading' in above);
          })
          .map(({ block }) => `${version.language} ${version.filled}: row ${row + 1} in ${block.id}`),
      ),
    );
    expect(cut).toEqual([]);
  });

  it('parts no table, away from its headers, that a page holds whole', () => {
    const { placed } = layOut(template);
    const parted = versions.flatMap((version) => {
      const { print, rows } = planOf(template, version);
      const room = ((8.5 - print.margins.top - print.margins.bottom) * 96) / (print.scale / 100);
      const share = (from: number, to: number): number =>
        rows.slice(from, to).reduce((sum, height) => sum + height, 0) / room;
      return print.breaks.flatMap((row, index) => {
        const holds = (one: (typeof placed)[number], at: number): boolean =>
          one.row < at && at < one.row + blockRows(one.block);
        const table = placed.find((one) => one.block.type === 'table' && holds(one, row));
        if (!table || placed.some((one) => holds(one, table.row))) return [];
        // Half a page is left above it, and it takes three quarters of one at most.
        const above = share(print.breaks[index - 1] ?? 0, table.row);
        const whole = share(table.row, table.row + blockRows(table.block));
        return above > 0.5 && whole < 0.75 ? [`${version.language} ${version.filled}: ${table.block.id}`] : [];
      });
    });
    expect(parted).toEqual([]);
  });

  it('parts no list of cells to fill in that a page holds whole', () => {
    const { placed } = layOut(template);
    const parted = versions.flatMap((version) => {
      const { print, rows } = planOf(template, version);
      const room = ((8.5 - print.margins.top - print.margins.bottom) * 96) / (print.scale / 100);
      return print.breaks.flatMap((row) =>
        placed
          .filter(({ block, row: first }) => {
            // Questions part their block: it may go on to the next page.
            if (block.type !== 'inputs' || Object.values(block.inputs).some(({ question }) => question)) return false;
            const end = first + blockRows(block);
            const height = rows.slice(first, end).reduce((sum, one) => sum + one, 0);
            return first < row && row < end && height < 0.9 * room;
          })
          .map(({ block }) => `${version.language} ${version.filled}: row ${row + 1} in ${block.id}`),
      );
    });
    expect(parted).toEqual([]);
  });
});
