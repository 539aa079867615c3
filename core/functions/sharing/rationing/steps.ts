/** How RATIONNER is explained: what all have in common, then one line a partner. */
import type { PositionOf } from '../../../declare/define';
import type { Step } from '../../../declare/step';
import { amountOf, CENT } from '../../../values/money';
import type { Text } from '../../../values/text';
import { numbered, partner, roundedStep, sumStep } from '../shared/part-steps';
import type { Awards } from './rationing';

const WHAT: Readonly<Record<Awards['how'], Text>> = {
  all: {
    fr: 'Le disponible suffit : chacun reçoit toute sa demande.',
    en: 'There is enough: everyone receives the whole demand.',
  },
  proportion: {
    fr: 'Le disponible ne suffit pas : chacun reçoit la même proportion de sa demande.',
    en: 'There is not enough: everyone receives the same proportion of the demand.',
  },
  'equal awards': {
    fr: 'Le disponible ne suffit pas : tous reçoivent autant, sans dépasser leur demande.',
    en: 'There is not enough: all receive the same, never more than the demand.',
  },
  'equal losses': {
    fr: 'Le disponible ne suffit pas : il manque autant à tous, sans dépasser leur demande.',
    en: 'There is not enough: all miss the same, never more than the demand.',
  },
};
const HALVES: Readonly<Record<string, Text>> = {
  'equal awards': {
    fr: 'Le disponible est d’au plus la moitié des demandes : tous reçoivent autant, sans dépasser la moitié de leur demande.',
    en: 'What is available is at most half of the demands: all receive the same, never more than half of the demand.',
  },
  'equal losses': {
    fr: 'Le disponible dépasse la moitié des demandes : il manque autant à tous, sans dépasser la moitié de leur demande.',
    en: 'What is available exceeds half of the demands: all miss the same, never more than half of the demand.',
  },
};

interface RationedLine {
  readonly formula: string;
  readonly exact: number;
}

export function rationingSteps(
  available: number,
  demands: readonly number[],
  awards: Awards,
  position: PositionOf,
): readonly Step[] {
  const { cents, how, halves, atLimit } = awards;
  const figures = demands.map((value, i) => ({
    name: `demande_${i + 1}`,
    text: numbered('demande', 'demand', position(i)),
    value,
  }));
  const demanded = sumStep('total', { fr: 'Somme des demandes', en: 'Sum of the demands' }, figures, 'money');
  const remark: Step = { label: (halves && HALVES[how]) || WHAT[how] };
  const free = atLimit.filter((reached) => !reached).length;
  const level =
    free > 0 && (how === 'equal awards' || how === 'equal losses')
      ? levelStep(available, demands, awards, position)
      : undefined;
  const sum = demands.reduce((total, demand) => total + demand, 0);
  const lineOf = (demand: number, i: number): RationedLine => {
    if (how === 'all') return { formula: `demande_${i + 1}`, exact: demand };
    if (how === 'proportion') {
      return { formula: `disponible × demande_${i + 1} ÷ total`, exact: (available * demand) / sum };
    }
    if (atLimit[i] && halves) return { formula: `demande_${i + 1} ÷ 2`, exact: demand / 2 };
    if (how === 'equal awards') {
      return atLimit[i]
        ? { formula: `demande_${i + 1}`, exact: demand }
        : { formula: 'commun', exact: level?.exact ?? 0 };
    }
    return atLimit[i]
      ? { formula: '0', exact: 0 }
      : { formula: `demande_${i + 1} − commun`, exact: demand - (level?.exact ?? 0) };
  };
  const last = demands.map((demand, i) => {
    const { formula, exact } = lineOf(demand, i);
    const name = `demande_${i + 1}`;
    const step = {
      label: partner(position(i)),
      formula,
      values: { [name]: demand },
      names: { [name]: { fr: 'demande', en: 'demand' } },
    };
    return roundedStep(step, exact, amountOf(cents[i] ?? 0, CENT));
  });
  return [demanded, remark, ...(level ? [level.step] : []), ...last];
}

/** What all receive, or all miss, but for those that their demand (or half of it) stops. */
function levelStep(
  available: number,
  demands: readonly number[],
  { how, halves, atLimit }: Awards,
  position: PositionOf,
) {
  const values: Record<string, number> = {};
  const names: Record<string, Text> = {};
  const full: string[] = [];
  const half: string[] = [];
  let fullSum = 0;
  let halfSum = 0;
  let count = 0;
  demands.forEach((demand, i) => {
    const stopped = atLimit[i];
    if (!stopped) count++;
    // Those in the common lot count for their demand among losses, for nothing among awards; the others, the reverse.
    const counts = stopped ? how === 'equal awards' || halves : how === 'equal losses';
    if (!counts || demand === 0) return;
    const name = `demande_${i + 1}`;
    values[name] = demand;
    names[name] = numbered('demande', 'demand', position(i));
    if (stopped && halves) {
      half.push(`${name} ÷ 2`);
      halfSum += demand / 2;
    } else {
      full.push(name);
      fullSum += demand;
    }
  });
  const terms = [...full, ...half].join(' + ');
  const gain = how === 'equal awards';
  const gainFormula = terms ? `(disponible − (${terms}))` : 'disponible';
  const formula = `${gain ? gainFormula : `(${terms} − disponible)`} ÷ partenaires`;
  const exact = (gain ? available - (fullSum + halfSum) : fullSum + halfSum - available) / count;
  const step: Step = {
    id: 'commun',
    label: gain
      ? { fr: 'Montant égal de chacun des autres', en: 'Equal amount of each of the others' }
      : { fr: 'Manque égal de chacun des autres', en: 'Equal shortfall of each of the others' },
    short: gain ? { fr: 'montant égal', en: 'equal amount' } : { fr: 'manque égal', en: 'equal shortfall' },
    formula,
    values: { ...values, partenaires: count },
    names: { ...names, partenaires: { fr: 'nombre de ces partenaires', en: 'number of these partners' } },
    unit: 'money',
  };
  return { step, exact };
}
