import { blankIsNotZero } from '../../blank-note';
import { shares, standAloneCosts } from '../../decision/saving';
import { defineFunction } from '../../define';
import { GUIDE } from '../../sources';

const HALF_A_CENT = 0.005;
/** 10,005 − 10 is a hair more than half a cent in binary: it is half a cent. */
const NOISE = 1e-9;

export const reciprocite = defineFunction({
  id: 'RECIPROCITE',
  family: 'decision',
  summary: {
    fr: 'VRAI quand chaque partenaire gagne à mutualiser : sans cet avantage réciproque, il n’y a pas de mutualisation.',
    en: 'TRUE when every partner gains by pooling: without that mutual benefit, it is not mutual.',
  },
  notes: [
    {
      fr: 'Chacun doit gagner plus d’un demi-cent. ECONOMIES montre qui gagne et combien.',
      en: 'Each one must gain more than half a cent. ECONOMIES shows who gains and how much.',
    },
    blankIsNotZero(standAloneCosts, shares),
  ],
  source: GUIDE,
  params: { couts_individuels: standAloneCosts, parts: shares },
  result: { kind: 'value', label: { fr: 'Avantage réciproque', en: 'Mutual benefit' } },
  examples: [
    {
      args: [
        [[11], [7]],
        [[9.5], [5.5]],
      ],
      result: true,
      source: { fr: 'Young (1994), deux villes, économies égales', en: 'Young (1994), two towns, equal savings' },
    },
    {
      args: [
        [[11], [7]],
        [[7.5], [7.5]],
      ],
      result: false,
      source: { fr: 'Young (1994), deux villes, parts égales', en: 'Young (1994), two towns, equal shares' },
    },
  ],
  run: ({ couts_individuels, parts }) =>
    couts_individuels.every((cost, i) => cost - (parts[i] as number) > HALF_A_CENT + NOISE),
});
