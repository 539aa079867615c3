import { defineFunction } from '../../declare/define';
import { GUIDE } from '../../declare/sources';
import { shares, standAloneCosts } from './shared/saving';

export const economies = defineFunction({
  id: 'ECONOMIES',
  family: 'decision',
  summary: {
    fr: 'Ce que chaque partenaire économise en mutualisant : son coût seul moins sa part.',
    en: 'What each partner saves by pooling: its cost alone minus its share.',
  },
  notes: [
    {
      fr: 'Une économie négative veut dire que ce partenaire paierait moins seul.',
      en: 'A negative saving means that this partner would pay less alone.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'combien on économise, épargne de chacun, gain de chaque partenaire, avantage de mutualiser, ce que chacun gagne, rabais, rabais de quantité, escompte, ça vaut la peine de partager, ça vaut le coup, à qui profite, qui profite le plus, à qui profite le partage, économie par rapport à la location, économie par rapport à',
    en: 'how much is saved, saving of each, gain of each partner, benefit of pooling, what each one gains, discount, volume discount, is sharing worth it, is it worth the trouble, who benefits, who benefits most, who gains most, savings compared with, saving compared with renting',
  },
  params: { couts_individuels: standAloneCosts, parts: shares },
  // Dollars or hours: no unit is shown.
  result: { kind: 'list', unit: 'number', label: { fr: 'Économie de chacun', en: 'Saving of each' } },
  examples: [
    {
      args: [
        [[540], [360]],
        [[456], [304]],
      ],
      result: [[84], [56]],
      source: {
        fr: 'Horngren, Cost Accounting, coûts communs, méthode des coûts individuels',
        en: 'Horngren, Cost Accounting, common costs, stand-alone method',
      },
    },
  ],
  run: ({ couts_individuels, parts }) => couts_individuels.map((cost, i) => cost - (parts[i] as number)),
  explain: ({ couts_individuels, parts }, _context, position) =>
    couts_individuels.map((cost, i) => ({
      label: { fr: `Économie du partenaire ${position(i)}`, en: `Saving of partner ${position(i)}` },
      formula: 'cout_individuel − part',
      values: { cout_individuel: cost, part: parts[i] as number },
      names: {
        cout_individuel: { fr: 'coût individuel', en: 'stand-alone cost' },
        part: { fr: 'part', en: 'share' },
      },
      unit: 'number' as const,
    })),
});
