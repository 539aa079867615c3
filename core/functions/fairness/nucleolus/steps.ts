/**
 * The nucleolus as a calculation. Each program of the sequence has a proof in one line: so many times the costs of some
 * groups, put together, make up everybody's, so these groups cannot all be better off than the difference allows
 * (duality of linear programming). Those lines, what the groups then pay, and the shares that follow are arithmetic.
 */

import type { Step } from '../../../declare/step';
import type { Text } from '../../../values/text';
import { groupLabel, membersOf } from '../game/coalitions';
import type { Game } from '../game/game';
import { costOf, costsUsed, partOf } from '../game/steps';
import { inverseOf } from './linear';
import type { Prenucleolus, Stage } from './nucleolus';

interface Term {
  readonly name: string;
  readonly coefficient: number;
}

/** Denominators of multipliers seldom pass a few dozen; past this, decimals are shown. */
const LARGEST_DIVISOR = 5000;

/** (2 × a + b − c) ÷ 3, additions first. */
function combination(terms: readonly Term[]): string {
  const counted = terms.filter(({ coefficient }) => Math.abs(coefficient) > 1e-8);
  let divisor = 1;
  const isWhole = ({ coefficient }: Term): boolean =>
    Math.abs(coefficient * divisor - Math.round(coefficient * divisor)) < 1e-6;
  while (divisor < LARGEST_DIVISOR && !counted.every(isWhole)) divisor++;
  const whole = counted.every(isWhole);
  if (!whole) divisor = 1;
  let sum = '';
  for (const sign of [1, -1]) {
    for (const { name, coefficient } of counted) {
      if (coefficient * sign < 0) continue;
      const times = whole ? Math.round(Math.abs(coefficient) * divisor) : Number(Math.abs(coefficient).toFixed(10));
      const product = times === 1 ? name : `${times} × ${name}`;
      sum += sum === '' ? (sign < 0 ? `0 − ${product}` : product) : ` ${sign < 0 ? '−' : '+'} ${product}`;
    }
  }
  if (sum === '') return '0';
  if (divisor === 1) return sum;
  return `${sum.includes(' ') ? `(${sum})` : sum} ÷ ${divisor}`;
}

/** What a settled group pays, or receives; the group of all is what everybody costs. */
const settledName = (mask: number): string => `p${mask}`;

/** `gains`: the amounts of the game are gains, otherwise costs. */
export function nucleolusSteps(game: Game, found: Prenucleolus, perHead: boolean, gains: boolean): Step[] {
  const everybody = game.values.length - 1;
  const everybodyStep: Step = {
    id: settledName(everybody),
    label: gains ? { fr: 'Gain à partager', en: 'Gain to share' } : { fr: 'Coût à partager', en: 'Cost to share' },
    short: settledText(groupLabel(everybody, game.names), gains),
    formula: costOf(everybody),
    ...costsUsed(game, [everybody]),
    unit: 'money',
  };
  const stages = found.stages.map((stage, i) => [
    advantageStep(game, stage, i + 1, perHead, gains),
    ...stage.settled.map((mask) => settledStep(game, mask, i + 1, perHead, gains)),
  ]);
  const masks = [everybody, ...found.stages.flatMap((stage) => stage.settled)];
  return [everybodyStep, ...stages.flat(), ...shareSteps(game, masks)];
}

const settledText = (label: string, gains: boolean): Text =>
  gains ? { fr: `reçoit(${label})`, en: `receives(${label})` } : { fr: `paie(${label})`, en: `pays(${label})` };

/** The advantage that the binding groups have alike: no division gives all of them more. */
function advantageStep(game: Game, stage: Stage, order: number, perHead: boolean, gains: boolean): Step {
  const groups = stage.binding.map(({ mask }) => groupLabel(mask, game.names)).join(', ');
  // An advantage is a complaint turned round; gains turn round once more.
  const sign = gains ? -1 : 1;
  const terms = [
    ...stage.binding.map(({ mask, multiplier }) => ({ name: costOf(mask), coefficient: sign * multiplier })),
    ...stage.held.map(({ mask, multiplier }) => ({ name: settledName(mask), coefficient: sign * multiplier })),
  ];
  return {
    id: `avantage${order}`,
    label: perHead
      ? { fr: `Avantage par membre des groupes ${groups}`, en: `Advantage per member of groups ${groups}` }
      : { fr: `Avantage égal des groupes ${groups}`, en: `Equal advantage of groups ${groups}` },
    short: { fr: `avantage ${order}`, en: `advantage ${order}` },
    formula: combination(terms),
    ...costsUsed(
      game,
      stage.binding.map(({ mask }) => mask),
    ),
    unit: 'money',
  };
}

function settledStep(game: Game, mask: number, order: number, perHead: boolean, gains: boolean): Step {
  const label = groupLabel(mask, game.names);
  const members = membersOf(mask).length;
  const advantage = perHead && members > 1 ? `${members} × avantage${order}` : `avantage${order}`;
  return {
    id: settledName(mask),
    label: gains ? { fr: `${label} reçoit`, en: `${label} receives` } : { fr: `${label} paie`, en: `${label} pays` },
    short: settledText(label, gains),
    formula: `${costOf(mask)} ${gains ? '+' : '−'} ${advantage}`,
    ...costsUsed(game, [mask]),
    unit: 'money',
  };
}

/** What the settled groups pay leaves one share for each partner. */
function shareSteps({ names }: Game, masks: readonly number[]): Step[] {
  const order = names.length;
  const matrix = new Float64Array(order * order);
  masks.forEach((mask, row) => {
    for (const member of membersOf(mask)) matrix[row * order + member] = 1;
  });
  const inverse = inverseOf(matrix, order) ?? new Float64Array(order * order);
  return names.map((name, i) => ({
    label: partOf(name),
    formula: combination(
      masks.map((mask, row) => ({ name: settledName(mask), coefficient: inverse[i * order + row]! })),
    ),
    unit: 'money',
  }));
}
