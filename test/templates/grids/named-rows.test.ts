import { describe, expect, it } from 'vitest';
import { relative } from '../../../core/formula/addresses';
import type { Template } from '../../../core/grids/language/define';
import { layOut } from '../../../core/grids/language/layout';
import { CONDITION_LOOKS } from '../../../core/grids/language/look';
import { planOf } from '../../../core/grids/language/plan';
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
  ] as const)('%#: take a colour for figures without a name, and for a name without a key', (template, list) => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const names = layOut(template).areas.get(`${list}.name`);
    const first = relative({ row: names?.row ?? 0, column: names?.column ?? 0 });
    const rules = plan.conditions.filter(({ area }) => names && relative(area) === relative(names));
    expect(rules.map(({ fill }) => fill)).toEqual([CONDITION_LOOKS.bad.fill, CONDITION_LOOKS.warning.fill]);
    expect(rules[0]?.formula).toMatch(new RegExp(`^=AND\\(LEN\\(${first}\\)=0,LEN.*>0\\)$`));
    expect(rules[1]?.formula).toMatch(new RegExp(`^=AND\\(LEN\\(${first}\\)>0,LEN.*=0\\)$`));
  });
});

describe('the split', () => {
  const toName = async (...typed: readonly (readonly [path: string, row: number, value: string | number])[]) => {
    const entries = typed.map(([path, row, value]) => ({ plan: 0, ...placeOf(split, path, row), value }));
    const [results = []] = await evaluated([planOf(split, { language: 'fr', filled: true })], entries);
    const { row, column } = placeOf(split, 'verdict.toName.value');
    return results[row]?.[column];
  };

  it('counts the rows that say figures and nobody, or somebody and no key', async () => {
    expect(await toName()).toBe(0);
    // Keys on a fifth row, where nobody is named.
    expect(await toName(['partners.uses', 4, 10])).toBe(1);
    // The fourth partner’s name is erased: its keys and its cap of 650 $ stay.
    expect(await toName(['partners.name', 3, ''])).toBe(1);
    // A cap alone, and a name alone.
    expect(await toName(['partners.cap', 5, 100], ['partners.name', 6, 'Coop du Lac'])).toBe(2);
    // A joint account takes no share: it says so with a key of nought.
    expect(await toName(['partners.name', 6, 'Compte commun'], ['partners.parts', 6, 0])).toBe(0);
  });
});
