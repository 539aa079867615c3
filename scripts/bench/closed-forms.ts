import { createCall } from '../../core/call/call';
import type { Declaration } from '../../core/declare/define';
import { catalog } from '../../core/index';
import type { Measure } from './measure';

const ROWS = 100_000;
const RUNS = 15;

type Numbers = Readonly<Record<string, number>>;

/** The same arithmetic written in TypeScript, as a `run`: what a formula is compared with. */
const WRITTEN: Readonly<Record<string, (args: Numbers) => number>> = {
  CONSOMMABLE: ({ prix = 0, duree = 0, quantite = 0, pertes = 0 }) => ((prix / duree) * quantite) / (1 - pertes),
  ENTRETIEN: ({ cout = 0, intervalle = 0, quantite = 0 }) => (cout * quantite) / intervalle,
  MAINOEUVRE: ({ taux_horaire = 0, heures = 0, charges_sociales = 0 }) =>
    taux_horaire * heures * (1 + charges_sociales),
};

const EXAMPLES: Readonly<Record<string, readonly number[]>> = {
  CONSOMMABLE: [100, 2000, 50, 0.2],
  ENTRETIEN: [100, 100000, 50],
  MAINOEUVRE: [25, 2, 0.12],
};

/** One call for a hundred thousand rows: a function that formulas say, beside the same one written by hand. */
export function measureClosedForms(): Measure[] {
  return Object.keys(WRITTEN).map((id) => {
    const declaration = catalog.find((other) => other.id === id) as Declaration;
    const run = WRITTEN[id] as (args: Numbers) => number;
    const byHand = createCall([{ ...declaration, run: run as Declaration['run'] }]).call;
    const byFormula = createCall([declaration]).call;
    const columns = (EXAMPLES[id] ?? []).map((value) =>
      Array.from({ length: ROWS }, (_, i) => [value < 1 ? value : value + (i % 7)]),
    );
    let [hand, formula] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turns, so that what slows the machine slows both.
    for (let i = 0; i < RUNS; i++) {
      const first = timed(() => byHand(id, columns));
      const second = timed(() => byFormula(id, columns));
      [hand, formula] = [Math.min(hand, first), Math.min(formula, second)];
    }
    const ratio = formula / hand;
    return { name: `${id}, by its formula ÷ by hand`, value: ratio, unit: '×', aim: 'at most 1.1', met: ratio <= 1.1 };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
