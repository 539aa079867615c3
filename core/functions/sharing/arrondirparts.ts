import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { anyDollars } from '../../declare/params';
import type { CellError } from '../../values/cell';
import { exactSum, roundedParts, tooManySteps } from '../../values/money';
import type { Text } from '../../values/text';
import { stepParam } from './partage';
import { totalAmong } from './pools/key-remarks';
import { LARGEST_REMAINDER } from './pools/pools';
import { numbered, roundedStep, sumStep } from './shared/part-steps';

const AMOUNTS = {
  label: { fr: 'montants', en: 'amounts' },
  text: { fr: 'Montants à arrondir, en dollars.', en: 'Amounts to round, in dollars.' },
};

const params = {
  montants: { kind: 'list', of: { ...anyDollars, ...AMOUNTS }, ...AMOUNTS },
  pas: stepParam,
} as const;

const tooLarge = ({ montants, pas }: Args<typeof params>): CellError | undefined =>
  tooManySteps(AMOUNTS.label, montants, pas);

const PERCENTAGES: Text = {
  fr: 'Wikipédia, Plus forts restes : quotas 4,70 ; 1,60 ; 1,58 ; 1,20 ; 0,61 ; 0,31 et 10 sièges',
  en: 'Wikipedia, Largest remainder method: quotas 4.70; 1.60; 1.58; 1.20; 0.61; 0.31 and 10 seats',
};

const roundedAmount = (place: number): Text => ({ fr: `Montant ${place}, arrondi`, en: `Amount ${place}, rounded` });

export const arrondirparts = defineFunction({
  id: 'ARRONDIRPARTS',
  family: 'sharing',
  summary: {
    fr: 'Arrondit une liste de montants sans que la somme change : les parts arrondies s’additionnent à la somme arrondie.',
    en: 'Rounds a list of amounts without changing the sum: the rounded parts add up to the rounded sum.',
  },
  notes: [
    {
      fr: 'Chaque montant est ramené au pas d’en dessous ; ce qui manque à la somme arrondie va aux plus forts restes, au premier montant en cas d’égalité. Une somme négative s’arrondit comme la positive.',
      en: 'Each amount is brought down to the step below; what the rounded sum lacks goes to the largest remainders, to the earlier amount in a tie. A negative sum is rounded as the positive one.',
    },
  ],
  source: LARGEST_REMAINDER,
  asked: {
    fr: 'arrondir, cent perdu, arrondis qui balancent, somme exacte, il manque un cent, ne balance pas, le total ne balance pas, un sou de trop, un cent de trop, il manque un sou, les parts ne font pas 100 %',
    en: 'round, lost cent, missing cent, rounding that adds up, penny, does not balance, one cent too many, a cent too much',
  },
  params,
  result: { kind: 'list', unit: 'money', label: { fr: 'Montants arrondis', en: 'Rounded amounts' } },
  chart: 'shares',
  examples: [
    // 100 in all; rounded down 99,99: the cent goes to the first of the two that lose half of one.
    { args: [[[33.335], [33.335], [33.33]]], result: [[33.34], [33.33], [33.33]] },
    {
      args: [[[4.7], [1.6], [1.58], [1.2], [0.61], [0.31]], 1],
      result: [[5], [2], [1], [1], [1], [0]],
      source: PERCENTAGES,
    },
  ],
  run: (args) => tooLarge(args) ?? roundedParts(args.montants, args.pas),
  explain: (args, _context, position) => {
    const refusal = tooLarge(args);
    if (refusal) return refusal;
    const { montants, pas } = args;
    const parts = roundedParts(montants, pas);
    const figures = montants.map((value, i) => ({
      name: `montant_${i + 1}`,
      text: numbered('montant', 'amount', position(i)),
      value,
    }));
    const total = montants.reduce((sum, amount) => sum + amount, 0);
    const rounded = exactSum(roundedParts([exactSum(montants)], pas));
    return [
      ...totalAmong(AMOUNTS.label, montants, position),
      sumStep('somme', { fr: 'Somme exacte', en: 'Exact sum' }, figures, 'money'),
      roundedStep({ label: { fr: 'Somme arrondie', en: 'Rounded sum' }, formula: 'somme' }, total, rounded),
      ...montants.map((amount, i) =>
        roundedStep(
          {
            label: roundedAmount(position(i)),
            formula: 'montant',
            values: { montant: amount },
            names: { montant: { fr: 'montant', en: 'amount' } },
          },
          amount,
          parts[i] ?? 0,
        ),
      ),
    ];
  },
});
