/** « Understand » on a figure of a grid: what one signs is explained, never « only the spreadsheet can tell ». */
import { describe, expect, it } from 'vitest';
import { find } from '../../core';
import { absolute } from '../../core/formula/addresses';
import { ownCalls } from '../../core/formula/calls';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import type { Results } from '../../engine/evaluate';
import { argumentsByParam } from '../../panel/arguments';
import type { CellValue } from '../../panel/host';
import { type Outcome, outcomeOf } from '../../panel/outcome';
import { showsAnswer } from '../../panel/views/understand/kept';
import { evaluated } from '../support/evaluated';
import { type FakeCell, FakeHost } from './fake-host';

/** The figures of grids, as a host would give them. */
function hostOf(plans: readonly Plan[], results: readonly Results[]): FakeHost {
  const sheets = plans.map((plan, at): [string, Record<string, FakeCell>] => [
    plan.sheet,
    Object.fromEntries(
      (results[at] ?? []).flatMap((cells, row) =>
        cells.flatMap((value, column) =>
          value === undefined ? [] : [[absolute({ row, column }).replaceAll('$', ''), value as FakeCell]],
        ),
      ),
    ),
  ]);
  const names = plans.flatMap((plan) =>
    plan.names.map(({ name, row, column }): [string, string] => [
      name,
      `'${plan.sheet.replaceAll("'", "''")}'!${absolute({ row, column })}`,
    ]),
  );
  return new FakeHost(Object.fromEntries(sheets), { names: Object.fromEntries(names) });
}

interface Explained {
  readonly cell: string;
  readonly formula: string;
  readonly outcome: Outcome;
  readonly shown: unknown;
}

async function explained(id: string): Promise<readonly Explained[]> {
  const plans = plansFor(id, { language: 'fr', filled: true });
  const results = await evaluated(plans);
  const host = hostOf(plans, results);
  const found: Explained[] = [];
  for (const [at, plan] of plans.entries()) {
    for (const { row, column, formula } of plan.cells) {
      const [call] = ownCalls(formula ?? '');
      const declaration = call && find(call.id);
      if (!call || !declaration || formula === undefined) continue;
      const args = argumentsByParam(declaration, call.args);
      const outcome = await outcomeOf({ declaration, args, sheet: plan.sheet }, host);
      const cell = `${plan.sheet}!${absolute({ row, column })}`;
      found.push({ cell, formula, outcome, shown: results[at]?.[row]?.[column] });
    }
  }
  return found;
}

describe.each([DOSSIER, ...gallery.map(({ id }) => id)])('%s', (id) => {
  it('explains each of its figures that a function of ours gives', async () => {
    const all = await explained(id);
    const states = all.map(({ cell, outcome }) => `${cell}: ${outcome.state}`);
    expect(states.filter((text) => /: (?:unknown|unknownName|incomplete)$/.test(text))).toEqual([]);
  });
});

it('gives in the split of the whole guide the parts that the sheet shows', async () => {
  const all = await explained(DOSSIER);
  const parts = all.filter(({ formula }) => /MUTU\.PARTAGE\(/.test(formula) && /^=IF\(SUMPRODUCT/.test(formula));
  const compared = parts.flatMap(({ outcome, shown }) => {
    const value = outcome.state === 'done' ? outcome.measure.value : undefined;
    return Array.isArray(value) && typeof shown === 'number' ? [[value[0]?.[0], shown]] : [];
  });
  expect(compared.length).toBeGreaterThan(0);
  for (const [given, shown] of compared) expect(given).toBe(shown);
});

it('tells the answers that a cell shows from those that its formula goes on from, or does without', async () => {
  const rest = async (id: string): Promise<string[]> =>
    (await explained(id)).flatMap(({ cell, outcome, shown }) =>
      outcome.state === 'done' && !showsAnswer((shown as CellValue) ?? null, outcome.measure.value) ? [cell] : [],
    );
  // Two years after 3 500 $: 3 500 × 5 ÷ 7 in a straight line, which the sheet shows; 3 500 × 0,8² declining.
  const worth = (await explained('partnerChange')).find(({ formula }) => formula.includes('MUTU.RESIDUELLE('));
  const declining = worth?.outcome.state === 'done' ? worth.outcome.measure.value : '';
  expect([showsAnswer(2500, declining), showsAnswer(2240, declining)]).toEqual([false, true]);
  // The hour of an agent and its travel: 29,90 $ + 2,10 $ = 32 $.
  expect(await rest('replacement')).toEqual(['Service de remplacement!$F$9']);
  // « n/d »: the largest need is not enough for all.
  expect(await rest('fairness')).toEqual(expect.arrayContaining(['Équité entre partenaires!$L$20']));
  expect(await rest('breakEven')).toEqual([]);
});
