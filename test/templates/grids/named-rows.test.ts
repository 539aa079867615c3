import { describe, expect, it } from 'vitest';
import { relative } from '../../../core/formula/addresses';
import { fairness } from '../../../core/grids/fairness/grid';
import { groupPurchase } from '../../../core/grids/group-purchase/grid';
import { invoice } from '../../../core/grids/invoice/grid';
import type { Template } from '../../../core/grids/language/define';
import { layOut } from '../../../core/grids/language/layout';
import { CONDITION_LOOKS } from '../../../core/grids/language/look';
import { planOf } from '../../../core/grids/language/plan';
import { log } from '../../../core/grids/log/grid';
import { machineryCoop } from '../../../core/grids/machinery-coop/grid';
import { partnerChange } from '../../../core/grids/partner-change/grid';
import { settlement } from '../../../core/grids/settlement/grid';
import { sharedKitchen } from '../../../core/grids/shared-kitchen/grid';
import { sharedStaff } from '../../../core/grids/shared-staff/grid';
import { split } from '../../../core/grids/split/grid';
import { truck } from '../../../core/grids/truck/grid';
import { evaluated } from '../../support/evaluated';

const placeOf = (template: Template, path: string, row = 0) => {
  const area = layOut(template).areas.get(path);
  if (!area) throw new Error(`Nothing is called ${path}`);
  return { row: area.row + row, column: area.column };
};

describe('rows of a list', () => {
  it.each([
    [split, 'partners'],
    [settlement, 'partners'],
    [partnerChange, 'presence'],
    [partnerChange, 'exchange'],
    [sharedStaff, 'partners'],
    [truck, 'partners'],
    [machineryCoop, 'members'],
    [sharedKitchen, 'users'],
    [groupPurchase, 'buyers'],
    [groupPurchase, 'teams'],
  ] as const)('%#: take a colour for figures without a name, and for a name without a key', (template, list) => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const names = layOut(template).areas.get(`${list}.name`);
    const first = relative({ row: names?.row ?? 0, column: names?.column ?? 0 });
    // What is calculated also takes a colour while a text stands for a number.
    const rules = plan.conditions.filter(
      ({ area, formula }) => names && relative(area) === relative(names) && !formula.startsWith('=LEN($'),
    );
    // The split also colours a name that is there twice.
    const twice = template === split ? [CONDITION_LOOKS.warning.fill] : [];
    const fills = [CONDITION_LOOKS.bad.fill, CONDITION_LOOKS.warning.fill, ...twice];
    expect(rules.map(({ fill }) => fill)).toEqual(fills);
    expect(rules[0]?.formula).toMatch(new RegExp(`^=AND\\(LEN\\(${first}\\)=0,LEN.*>0\\)$`));
    expect(rules[1]?.formula).toMatch(new RegExp(`^=AND\\(LEN\\(${first}\\)>0,LEN.*=0\\)$`));
  });
});

type Typed = readonly [path: string, row: number, value: string | number];

/** What a cell of the worked example shows once these are typed in it. */
async function shownIn(template: Template, path: string, typed: readonly Typed[]): Promise<unknown> {
  const entries = typed.map(([at, row, value]) => ({ plan: 0, ...placeOf(template, at, row), value }));
  const [results = []] = await evaluated([planOf(template, { language: 'fr', filled: true })], entries);
  const { row, column } = placeOf(template, path);
  return results[row]?.[column];
}

describe('the split', () => {
  const toName = (...typed: readonly Typed[]) => shownIn(split, 'verdict.toName.value', typed);

  it('counts the rows that say figures and nobody, or somebody and no key', async () => {
    expect(await toName()).toBe(0);
    // Keys on a fifth row, where nobody is named.
    expect(await toName(['partners.uses', 4, 10])).toBe(1);
    // The fourth partner’s name is erased: its keys and its cap of 650 $ stay.
    expect(await toName(['partners.name', 3, ''])).toBe(1);
    // A cap alone, and a name alone.
    expect(await toName(['partners.cap', 5, 100], ['partners.name', 6, 'Coop du Lac'])).toBe(2);
    // The second’s name again on the fifth row, with a key: both rows are to be seen.
    expect(
      await toName(
        ['partners.name', 4, 'Ressourcerie des Rives'],
        ['partners.uses', 4, 2],
        ['partners.parts', 4, 1],
        ['partners.heads', 4, 1],
      ),
    ).toBe(2);
    // A joint account takes no share: it says so with a key of nought.
    expect(await toName(['partners.name', 6, 'Compte commun'], ['partners.parts', 6, 0])).toBe(0);
  });

  it('counts, and shows in yellow, one that has a key and lacks that of other costs, as long as there are any', async () => {
    expect(await toName(['partners.uses', 1, ''])).toBe(1);
    expect(await toName(['partners.uses', 1, 0])).toBe(0);
    expect(await toName(['partners.uses', 1, ''], ['partners.heads', 1, ''], ['partners.parts', 2, ''])).toBe(2);
    expect(await toName(['partners.heads', 1, ''], ['commonPool', 0, ''])).toBe(0);
    const { conditions } = planOf(split, { language: 'fr', filled: true });
    for (const key of ['parts', 'uses', 'heads']) {
      const cells = layOut(split).areas.get(`partners.${key}`);
      const own = conditions.filter(({ area }) => cells && relative(area) === relative(cells));
      expect(own.map(({ fill }) => fill)).toContain(CONDITION_LOOKS.warning.fill);
    }
  });
});

describe('the other sheets that count for somebody', () => {
  it.each([
    // A fifth partner’s uses, nobody named; the fourth’s name erased, its uses and share left; named, without uses.
    [fairness, 'count.toName.value', [['partners.uses', 4, 3]], 1],
    [fairness, 'count.toName.value', [['partners.name', 3, '']], 1],
    [fairness, 'count.toName.value', [['partners.name', 4, 'Coop du Lac']], 1],
    // Costs typed: uses are not needed, but the 31st group, with a fifth partner, is nobody’s.
    [
      fairness,
      'count.toName.value',
      [
        ['costSource', 0, 'Saisis'],
        ['partners.uses', 3, ''],
        ['groups.typed', 30, 900],
      ],
      1,
    ],
    // The first booking’s name, then its resource; a consumable of nobody on the fifteenth, free row.
    [log, 'check.toName.value', [['log.partner', 0, '']], 1],
    [log, 'check.toName.value', [['log.resource', 0, '']], 1],
    [log, 'check.toName.value', [['log.taken', 14, 2]], 1],
    // No day: its hours and uses are in no period. A consumable alone is counted whatever the period.
    [log, 'check.toName.value', [['log.date', 0, '']], 1],
    [log, 'check.toName.value', [['log.date', 2, '']], 1],
    [
      log,
      'check.toName.value',
      [
        ['log.partner', 14, 'Atelier coopératif'],
        ['log.consumable', 14, 'Huile de finition (litres)'],
        ['log.taken', 14, 2],
      ],
      0,
    ],
    // A name, then a resource, spelt otherwise than in the lists above.
    [log, 'check.unlisted.value', [['log.partner', 0, 'Atelier du Boi']], 1],
    [log, 'check.unlisted.value', [['log.resource', 1, 'Planneur']], 1],
    // A name written twice in a list: both its rows add its use up.
    [log, 'check.unlisted.value', [['partners.name', 4, ' atelier  coopératif ']], 2],
    [log, 'check.unlisted.value', [['resources.name', 3, 'Planeur']], 2],
    [invoice, 'check.incomplete.value', [['entries.partner', 0, '']], 1],
    [invoice, 'check.prices.value', [['prices.item', 4, '']], 1],
    [groupPurchase, 'order.toName.amount', [['buyers.volume', 4, 10]], 1],
    [groupPurchase, 'order.toName.amount', [['buyers.name', 3, '']], 1],
    [groupPurchase, 'campaign.toName.amount', [['teams.costs', 4, 100]], 1],
    [groupPurchase, 'campaign.toName.amount', [['teams.name', 5, 'CPE du Lac']], 1],
  ] as const)('%#: count the rows to mend', async (template, path, typed, count) => {
    expect(await shownIn(template, path, [])).toBe(0);
    expect(await shownIn(template, path, typed)).toBe(count);
  });
});
