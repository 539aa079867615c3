/** Pieces of the explanations of functions on games: « coûts(A+B) » in formulas, one line per partner. */

import type { Step } from '../../../declare/step';
import type { Text } from '../../../values/text';
import { groupLabel } from './coalitions';
import type { Game } from './game';

/** What a formula calls the cost of a group. */
export const costOf = (mask: number): string => `g${mask}`;

/** The figures and the names of those costs, for the groups that a formula uses. */
export function costsUsed({ names, values }: Game, masks: readonly number[]): Pick<Step, 'values' | 'names'> {
  const figures: Record<string, number> = {};
  const labels: Record<string, Text> = {};
  for (const mask of masks) {
    const label = groupLabel(mask, names);
    figures[costOf(mask)] = values[mask]!;
    labels[costOf(mask)] = { fr: `coûts(${label})`, en: `costs(${label})` };
  }
  return { values: figures, names: labels };
}

export const partOf = (name: string): Text => ({ fr: `Part de ${name}`, en: `Share of ${name}` });

type Kind = 'couts' | 'gains';

/** c(N) − c(N without i): one line per partner, called s1, s2… by the lines that follow. */
export const separableSteps = (game: Game, kind: Kind): Step[] =>
  game.names.map((name, i) => {
    const everybody = game.values.length - 1;
    const others = everybody - (1 << i);
    return {
      id: `s${i + 1}`,
      label:
        kind === 'couts'
          ? { fr: `Coût séparable de ${name}`, en: `Separable cost of ${name}` }
          : { fr: `Gain que ${name} ajoute au total`, en: `Gain that ${name} adds to the total` },
      short:
        kind === 'couts'
          ? { fr: `séparable(${name})`, en: `separable(${name})` }
          : { fr: `ajout(${name})`, en: `addition(${name})` },
      formula: others === 0 ? costOf(everybody) : `${costOf(everybody)} − ${costOf(others)}`,
      ...costsUsed(game, others === 0 ? [everybody] : [everybody, others]),
      unit: 'money',
    };
  });

/** What the separable costs leave to share. */
export const restStep = (game: Game, kind: Kind): Step => {
  const everybody = game.values.length - 1;
  return {
    id: 'reste',
    label:
      kind === 'couts'
        ? { fr: 'Coûts qui restent à partager', en: 'Costs left to share' }
        : { fr: 'Différence entre le total et ces gains', en: 'Difference between the total and these gains' },
    short: { fr: 'reste', en: 'rest' },
    formula: `${costOf(everybody)} − (${sumOf('s', game)})`,
    ...costsUsed(game, [everybody]),
    unit: 'money',
  };
};

/** s1 + s2 + s3 */
export const sumOf = (prefix: string, { names }: Game): string => names.map((_, i) => `${prefix}${i + 1}`).join(' + ');
