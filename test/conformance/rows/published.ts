import type { Language } from '../../../core';
import { columnsOf } from '../../core/fairness/games';
import { FOUR_AIRCRAFT, INVESTORS, SKANE, TRUCK, TVA } from '../../core/fairness/published-games';
import { PUBLISHED_COSTS } from '../../support/published-costs';
import type { Row } from '../row';
import { asCells, asTyped } from './examples';

/** Skåne, the Tennessee Valley… and every rule that divides them. */
function gameCalls(): { id: string; args: readonly unknown[] }[] {
  const games = [SKANE, TVA, TRUCK, INVESTORS, FOUR_AIRCRAFT].map((game) => columnsOf(game));
  return games.flatMap((game) => {
    const divisions = [
      { id: 'SHAPLEY', args: game },
      { id: 'NUCLEOLE', args: game },
      { id: 'NUCLEOLE', args: [...game, null, 'par tête'] },
      { id: 'NUCLEOLE', args: [...game, null, null, 'gains'] },
      { id: 'SCRB', args: game },
      { id: 'TAU', args: game },
    ];
    return divisions.flatMap((division) => [division, { id: 'EXPLIQUER', args: [division.id, ...division.args] }]);
  });
}

/** The published cases whose figures the tests of the core check: the hosts must give the same to the last digit. */
export const publishedRows = (): Row[] =>
  [...PUBLISHED_COSTS, ...gameCalls()].flatMap(({ id, args }) =>
    (['fr', 'en'] satisfies Language[]).flatMap((language) => [
      { id, args: args.map(asTyped), language, idea: 'published, typed' },
      { id, args: args.map(asCells), language, idea: 'published, in cells' },
    ]),
  );
