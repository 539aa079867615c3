import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaOf, type Point, relative } from '../../core/formula/addresses';
import { gallery, plansFor } from '../../core/grids/gallery';
import { at, band, defineTemplate, line, lines, money, same } from '../../core/grids/language';
import { type Plan, plansOf } from '../../core/grids/language/plan';
import { exportXlsx } from '../../playground/xlsx/export';
import type { Facts, Host } from '../support/sheet-facts/facts';
import { factsOfFile } from '../support/sheet-facts/of-file';
import { type Hosts, type Made, openHosts } from './four-renderers';

const HOSTS: readonly Host[] = ['file', 'excel', 'sheets', 'page'];

/** Where a host cannot do as the others, and why. */
interface PlatformRule {
  readonly host: Host;
  readonly fact: RegExp;
  readonly why: string;
  /** Only where the plan has such a cell. */
  readonly where?: (plan: Plan, cell: Point) => boolean;
}
const PLATFORM_RULES: readonly PlatformRule[] = [
  { host: 'sheets', fact: /^print /, why: 'A script of Google Sheets cannot set up printing: a warning says how.' },
  { host: 'page', fact: /^print /, why: 'Univer’s open part does not print.' },
  { host: 'sheets', fact: / indent$/, why: 'Google Sheets has no indent.' },
  { host: 'sheets', fact: / note size$/, why: 'Google Sheets sizes notes by itself.' },
  { host: 'sheets', fact: / underline$/, why: 'Google Sheets underlines links by itself.' },
  { host: 'sheets', fact: / rule title$/, why: 'Google Sheets has no title for what it says of a value.' },
  { host: 'excel', fact: / fills$/, why: 'Excel makes every formula a dynamic array that needs to be one.' },
  { host: 'page', fact: / fills$/, why: 'So does Univer.' },
  { host: 'sheets', fact: /^chart .* axes pattern$/, why: 'Its charts read quotes otherwise than its cells do.' },
  {
    host: 'sheets',
    fact: /^chart .* series 0 label$/,
    why: 'A pie of Google Sheets shows the names of its pieces, never that of its series.',
    where: ({ charts }, { row, column }) =>
      charts.some(({ kind, area }) => kind === 'pie' && area.row === row && area.column === column),
  },
  {
    host: 'page',
    fact: /^[A-Z0-9:]+ merged$/,
    why: 'Univer cuts a heading as wide as its cell: the cells of its band are made one.',
    where: ({ cells }, { row, column }) =>
      cells.some((cell) => cell.row === row && cell.column === column && cell.look === 'heading'),
  },
];

const isFree = (plan: Plan, host: Host, fact: string): boolean =>
  PLATFORM_RULES.some((rule) => {
    if (rule.host !== host || !rule.fact.test(fact)) return false;
    return rule.where?.(plan, areaOf(/[A-Z]+\d+(?::[A-Z]+\d+)?/.exec(fact)?.[0] ?? 'A1')) ?? true;
  });

const WORN = /^([A-Z]+\d+) (?:font|size|ink|bold|italic|underline|fill|align|vertical|wrap|indent|above|below)$/;

const factsIn = (made: Made): string[] => [...new Set(HOSTS.flatMap((host) => [...made[host].keys()]))];

/** Every fact on which the hosts are not at one; cells that the plan leaves alone may be worn otherwise. */
function differences(plan: Plan, made: Made): string[] {
  const planned = new Set(plan.cells.map(({ row, column }) => relative({ row, column })));
  return factsIn(made).flatMap((fact) => {
    const cell = WORN.exec(fact)?.[1];
    if (cell !== undefined && !planned.has(cell)) return [];
    const hosts = HOSTS.filter((host) => !isFree(plan, host, fact));
    const said = hosts.map((host) => made[host].get(fact));
    if (said.every((one) => one === said[0])) return [];
    return [`${fact}: ${hosts.map((host, at) => `${host} ${said[at]}`).join(', ')}`];
  });
}

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

async function expectSame(plans: readonly Plan[]): Promise<readonly Made[]> {
  const all = await hosts.draw(plans);
  expect(plans.flatMap((plan, index) => differences(plan, all[index] as Made))).toEqual([]);
  // A reader that sees nothing agrees with all: each cell has a dozen facts, its sheet some more.
  plans.forEach(({ cells }, index) => {
    for (const host of HOSTS) expect(all[index]?.[host].size).toBeGreaterThan(cells.length * 12);
  });
  return all;
}

/** Two sheets, the first leading to the second. */
const linked = ['one', 'two'].map((id) =>
  defineTemplate({
    id,
    step: 'all',
    sheet: same(`L’une (${id})`),
    title: same('Liens'),
    purpose: same('Une feuille mène à l’autre.'),
    tracks: { all: [160, 90, 90] },
    bands: [
      band(
        at(
          'all',
          lines('lines', same('Feuilles'), {
            columns: [money('amount')],
            lines: [line('other', same('L’autre'), { goTo: 'two' }, ['=1.5'])],
          }),
        ),
      ),
    ],
  }),
);

describe('one plan, four renderers', () => {
  // Every grid once, in turn in one language and the other, filled and empty: all four take a minute and a half.
  const drawn = gallery.map(({ id }, index) => ({
    id,
    language: index % 2 === 0 ? ('fr' as const) : ('en' as const),
    filled: index % 4 < 2,
  }));
  it.each(drawn)('make the same of $id ($language, filled: $filled)', async ({ id, ...options }) => {
    await expectSame(plansFor(id, options));
  });

  it('lead from a sheet to another', async () => {
    const plans = plansOf(linked, { language: 'fr', filled: true });
    const [first] = await expectSame(plans);
    for (const host of HOSTS) expect(first?.[host].get('A8 link'), host).toBe("'L’une (two)'!A1");
  });

  it('are found out when one does otherwise', async () => {
    const [plan] = plansFor('log', { language: 'fr', filled: true }) as [Plan];
    const [made] = (await hosts.draw([plan])) as [Made];
    const changed = (host: Host, fact: string): Made => ({
      ...made,
      [host]: new Map([...made[host]].map(([name, said]) => [name, name === fact ? 'other' : said])),
    });
    // A list of cells is a help everywhere; a first day is refused before 1980, wherever it is entered.
    expect(made.file.get('A50 rule otherwise')).toBe('warn');
    const legend = [...made.file.keys()].find((fact) => /^chart .* legend$/.test(fact)) ?? 'no chart';
    for (const fact of ['A50 rule otherwise', 'B8 rule least', 'A1 bold', 'row 3 height', legend]) {
      for (const host of HOSTS) expect(differences(plan, changed(host, fact)), `${host} ${fact}`).toHaveLength(1);
    }
    expect(differences(plan, changed('sheets', 'A8 indent'))).toEqual([]);
  });
});

describe('the page’s own export', () => {
  /** What the open part of Univer does not keep. */
  const LOST = /^print /;

  it.each(['log', 'diagnosis', 'breakEven'])(
    'keeps what %s shows and allows, lists of cells that only warn too',
    async (id) => {
      const plans = plansFor(id, { language: 'fr', filled: true });
      const [made] = (await hosts.draw(plans)) as [Made];
      const [, exported = new Map()]: Facts[] = await factsOfFile(await exportXlsx(hosts.saved(), {}, 'fr'));
      const lost = [...made.page].filter(([fact, said]) => !LOST.test(fact) && exported.get(fact) !== said);
      expect(lost.map(([fact, said]) => `${fact}: ${said}, then ${exported.get(fact)}`)).toEqual([]);
      expect([...exported.values()].filter((said) => said === 'warn').length > 0).toBe(id === 'log');
    },
  );
});
