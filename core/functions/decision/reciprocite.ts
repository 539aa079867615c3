import { defineFunction } from '../../declare/define';
import { GUIDE } from '../../declare/sources';
import { shares, standAloneCosts } from './shared/saving';

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
      fr: 'Chacun doit gagner plus d’un demi-cent. ECONOMIES montre qui gagne et combien. Une ligne de deux 0 n’est personne, comme une ligne vide.',
      en: 'Each one must gain more than half a cent. ECONOMIES shows who gains and how much. A row of two 0 is nobody, like a blank one.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'tout le monde gagne, gagnant gagnant, chacun y gagne, vraiment mutuel, quelqu’un y perd',
    en: 'everybody wins, win win, does everyone gain, really mutual, somebody loses, who benefits',
  },
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
  run: ({ couts_individuels, parts }) => {
    // A row of two 0 is a blank one that desktop Excel passes so.
    const partners = couts_individuels.map((cost, i) => [cost, parts[i] ?? 0] as const);
    const present = partners.filter(([cost, part]) => cost !== 0 || part !== 0);
    return present.length > 0 && present.every(([cost, part]) => cost - part > HALF_A_CENT + NOISE);
  },
});
