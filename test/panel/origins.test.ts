import { expect, it } from 'vitest';
import { find } from '../../core';
import { ownCalls } from '../../core/formula/calls';
import { layOut } from '../../core/grids/language/layout';
import { planOf } from '../../core/grids/language/plan';
import { split } from '../../core/grids/split/grid';
import { argumentsByParam } from '../../panel/arguments';
import { originsOf } from '../../panel/views/understand/origins';
import { FakeHost } from './fake-host';

it('leads from a share to the cells where floors and caps are typed, whatever the grid does to a blank or to a 0', async () => {
  const plan = planOf(split, { language: 'fr', filled: true });
  const { row = 0, column = 0 } = layOut(split).areas.get('partners.due') ?? {};
  const formula = plan.cells.find((cell) => cell.row === row && cell.column === column)?.formula ?? '';
  const [call] = ownCalls(formula);
  const declaration = find(call?.id ?? '');
  if (!call || !declaration) throw new Error(formula);
  const host = new FakeHost({ [plan.sheet]: { E15: 'Plancher', F15: 'Plafond', F19: 0 } });
  const args = argumentsByParam(declaration, call.args);
  const origins = await originsOf(declaration, args, host, plan.sheet);
  const names = origins.map(({ param, name, cells }) => [param.label.fr, name, cells !== undefined]);
  expect(names).toContainEqual(['planchers', 'Plancher', true]);
  expect(names).toContainEqual(['plafonds', 'Plafond', true]);
});
