import { defineFunction } from '../../declare/define';
import { anyDollars, dollars, optionalZero, share } from '../../declare/params';
import { GUIDE } from '../../declare/sources';

export const rupture = defineFunction({
  id: 'RUPTURE',
  family: 'decision',
  summary: {
    fr: 'Point de rupture d’un partenaire : ce qui lui reste de marge, en part de son coût seul, avant de préférer partir.',
    en: 'Breaking point of a partner: the room left, as a share of its cost alone, before it would rather leave.',
  },
  formula: '(cout_individuel × (1 + tolerance) − part − apports) ÷ cout_individuel',
  notes: [
    {
      fr: '20 % : il pourrait donner encore 20 % de ce qu’il paierait seul. Un résultat négatif veut dire que le point de rupture est dépassé.',
      en: '20%: it could give another 20% of what it would pay alone. A negative result means that the breaking point is passed.',
    },
    {
      fr: 'Les apports sont ce que le partenaire donne en plus de sa part (heures, matériel, en dollars). La tolérance est l’écart convenu au-delà de son coût seul.',
      en: 'Contributions are what the partner gives on top of its share (hours, material, in dollars). Tolerance is the agreed excess over its cost alone.',
    },
  ],
  source: {
    fr: `${GUIDE.fr}, implication asymétrique et point de rupture`,
    en: `${GUIDE.en}, uneven involvement and breaking point`,
  },
  asked: {
    fr: 'jusqu’où peut-on aller, marge avant de partir, disposé à payer, trop cher pour un partenaire, limite, quitter, un partenaire paie trop, payer trop cher, cotisation trop élevée',
    en: 'how far can we go, room before leaving, willing to pay, too expensive for a partner, limit, leave, pays too much, paying too much, fee too high',
  },
  params: {
    cout_individuel: {
      ...dollars,
      min: undefined,
      above: 0,
      label: { fr: 'coût_individuel', en: 'stand_alone_cost' },
      text: {
        fr: 'Ce que ce partenaire paierait seul, en dollars.',
        en: 'What this partner would pay alone, in dollars.',
      },
    },
    part: {
      ...anyDollars,
      label: { fr: 'part', en: 'share' },
      text: {
        fr: 'Ce que ce partenaire paie ensemble, en dollars.',
        en: 'What this partner pays together, in dollars.',
      },
    },
    apports: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'apports', en: 'contributions' },
      text: {
        fr: 'Ce qu’il donne en plus de sa part, en dollars ; 0 si absent.',
        en: 'What it gives on top of its share, in dollars; 0 if absent.',
      },
    },
    tolerance: {
      ...share,
      ...optionalZero,
      label: { fr: 'tolérance', en: 'tolerance' },
      text: {
        fr: 'Dépassement accepté de son coût seul (10 % ou 0,1) ; 0 si absente.',
        en: 'Agreed excess over its cost alone (10% or 0.1); 0 if absent.',
      },
    },
  },
  result: {
    kind: 'value',
    unit: 'share',
    label: { fr: 'Marge avant le point de rupture', en: 'Room before the breaking point' },
  },
  examples: [
    // (1 000 × 1,1 − 700 − 150) ÷ 1 000 by hand.
    { args: [1000, 700, 150, 0.1], result: 0.25 },
    {
      args: [7, 7.5],
      result: -0.5 / 7,
      source: { fr: 'Young (1994), deux villes, parts égales', en: 'Young (1994), two towns, equal shares' },
    },
  ],
});
