import { groupSizes, subsetSums } from '../../core/functions/fairness/game/coalitions';
import { shapleyValue } from '../../core/functions/fairness/game/shapley';
import { prenucleolus } from '../../core/functions/fairness/nucleolus/nucleolus';
import { call } from '../../core/index';
import { type Measure, shortest } from './measure';

/** Costs that grow as the square root of what the members need: every group a different figure. */
function smoothGame(partners: number): Float64Array {
  const needs = Array.from({ length: partners }, (_, i) => 5 + ((i * 7919) % 97));
  return subsetSums(needs).map((need) => -10 * Math.sqrt(need));
}

/** Three airports with few different needs, a partner who needs nothing, and small whole figures throughout. */
function tiedGame(partners: number): Float64Array {
  const game = new Float64Array(2 ** partners);
  for (const step of [2, 3, 4]) {
    for (let mask = 1; mask < game.length; mask++) {
      let most = 0;
      for (let i = 1; i < partners; i++) if ((mask >> i) & 1) most = Math.max(most, 10 * ((i * step) % 5));
      game[mask]! -= most;
    }
  }
  return game;
}

/** Gloves: only a left and a right one together are worth anything. */
function gloveGame(partners: number): Float64Array {
  const lefts = groupSizes(partners).map((_, mask) => {
    let left = 0;
    for (let i = 0; i < partners / 2; i++) left += (mask >> i) & 1;
    return left;
  });
  const sizes = groupSizes(partners);
  return new Float64Array(2 ** partners).map((_, mask) => Math.min(lefts[mask]!, sizes[mask]! - lefts[mask]!));
}

function nucleolusTime(partners: number, games: readonly ((partners: number) => Float64Array)[]): number {
  const times = games.flatMap((make) => {
    const game = make(partners);
    return [false, true].map((perHead) =>
      shortest(5, () => {
        prenucleolus(game, perHead);
      }),
    );
  });
  return Math.max(...times);
}

const withAim = (name: string, milliseconds: number, aim: number): Measure => ({
  name,
  value: milliseconds,
  unit: 'ms',
  aim: `≤ ${aim} ms`,
  met: milliseconds <= aim,
});

export async function measureFairness(): Promise<Measure[]> {
  const measures: Measure[] = [10, 15, 20].map((partners) => {
    const game = smoothGame(partners);
    const time = shortest(5, () => {
      shapleyValue(game);
    });
    return withAim(`Shapley value, ${partners} partners`, time, 100);
  });
  const names = Array.from({ length: 20 }, (_, i) => [String.fromCharCode(65 + i)]);
  const groups = call('COALITIONS', [names], 'fr') as string[][];
  const costs = groups.map(([group]) => [Math.sqrt(group?.length ?? 0)]);
  const asTyped = shortest(5, () => {
    call('SHAPLEY', [groups, costs], 'fr');
  });
  measures.push(withAim('SHAPLEY, 20 partners, a million group names read', asTyped, 600));
  for (const partners of [8, 10, 12, 15]) {
    const smooth = nucleolusTime(partners, [smoothGame]);
    const tied = nucleolusTime(partners, [tiedGame, gloveGame]);
    measures.push(withAim(`Nucleolus, ${partners} partners, smooth costs`, smooth, 100));
    measures.push(withAim(`Nucleolus, ${partners} partners, full of ties`, tied, 100));
  }
  return measures;
}
