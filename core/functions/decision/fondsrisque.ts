import { defineFunction } from '../../declare/define';
import { dollars, share } from '../../declare/params';
import { refuse } from '../../values/cell';
import { fundFor, type Risk, totalLosses } from './shared/risk-pool';
import { compensatedSum } from './shared/statistics';

/** 2^20 years to tell apart: about a million. */
const MOST_EVENTS = 20;

const probability = {
  label: { fr: 'probabilités', en: 'probabilities' },
  text: {
    fr: 'Chance que chaque événement arrive dans l’année (20 % ou 0,2), une ligne par partenaire ou par événement.',
    en: 'Chance of each event in the year (20% or 0.2), one row per partner or event.',
  },
} as const;
const loss = {
  label: { fr: 'pertes', en: 'losses' },
  text: { fr: 'Perte si l’événement arrive, en dollars.', en: 'Loss when the event happens, in dollars.' },
} as const;

/** What never happens and costs nothing is no event: a blank row, which desktop Excel passes as 0 and 0. */
const risksOf = (chances: readonly number[], losses: readonly number[]): Risk[] =>
  chances.map((chance, i) => ({ chance, loss: losses[i] ?? 0 })).filter((risk) => risk.chance > 0 || risk.loss > 0);

export const fondsrisque = defineFunction({
  id: 'FONDSRISQUE',
  family: 'decision',
  summary: {
    fr: 'Mettre un risque en commun : perte attendue, fonds commun nécessaire, somme des fonds de chacun seul et ce que la mise en commun libère.',
    en: 'Pooling a risk: expected loss, common fund needed, sum of what each would need alone and what pooling frees.',
  },
  notes: [
    {
      fr: 'Les événements sont supposés indépendants : ce qui arrive à l’un ne change rien pour les autres. Un verglas qui touche tout le monde ne l’est pas.',
      en: 'Events are taken as independent: what happens to one changes nothing for the others. An ice storm that hits everyone is not.',
    },
    {
      fr: 'Le calcul est exact, jusqu’à 20 événements. Le fonds est le plus petit montant qui suffit dans une année avec la confiance demandée.',
      en: 'The calculation is exact, up to 20 events. The fund is the smallest amount that suffices in a year with the confidence asked.',
    },
    {
      fr: 'Seul, un partenaire dont la chance de perte est de 5 % ou moins n’a besoin de rien à 95 % : demandez alors une confiance plus grande, sans quoi la mise en commun ne semble rien libérer.',
      en: 'Alone, a partner whose chance of loss is 5% or less needs nothing at 95%: ask then for a greater confidence, or pooling will seem to free nothing.',
    },
  ],
  source: {
    fr: 'Mise en commun des risques : loi exacte de la somme d’événements indépendants (probabilités usuelles)',
    en: 'Risk pooling: exact distribution of a sum of independent events (standard probability)',
  },
  asked: {
    fr: 'assurance, assurance commune, assurer, sinistre, imprévus, caisse commune, risques partagés, accident, fonds d’urgence, contingence, perte de récolte, franchise d’assurance, risque, risques, coup dur, coussin, bas de laine, mauvaise année, réserve pour les bris, fonds pour les bris',
    en: 'insurance, insure, claim, unexpected, common fund, shared risks, accident, emergency fund, contingency, contingency fund, crop loss, deductible, rainy day fund, hard times, bad year, odds',
  },
  params: {
    probabilites: { kind: 'list', of: { ...share, ...probability }, ...probability },
    pertes: { kind: 'list', of: { ...dollars, ...loss }, ...loss },
    confiance: {
      ...share,
      min: undefined,
      above: 0,
      optional: true,
      default: 0.95,
      label: { fr: 'confiance', en: 'confidence' },
      text: {
        fr: 'Part des années que le fonds doit couvrir (95 % ou 0,95) ; 95 % si absente.',
        en: 'Share of years that the fund must cover (95% or 0.95); 95% if absent.',
      },
    },
  },
  result: {
    kind: 'table',
    label: { fr: 'Fonds de risque', en: 'Risk fund' },
    columns: [{ header: { fr: 'mesure', en: 'measure' } }, { header: { fr: 'valeur', en: 'value' } }],
  },
  examples: [
    {
      args: [[[0.05], [0.05], [0.05], [0.05]], [[10000], [10000], [10000], [10000]], 0.98],
      result: [
        ['mesure', 'valeur'],
        ['Perte attendue', 2000],
        ['Fonds commun', 10000],
        ['Somme des fonds de chacun seul', 40000],
        ['Libéré par la mise en commun', 30000],
        ['Chance que le fonds commun suffise', 0.986],
        ['Événements supposés indépendants', 4],
      ],
      within: 0.0005,
      source: {
        fr: 'Cours « Risk Pooling » (quatre personnes, 5 % de perdre 10 000 $) : 0,815 + 0,171 = 0,986',
        en: '“Risk Pooling” lecture (four people, 5% chance of losing $10,000): 0.815 + 0.171 = 0.986',
      },
    },
  ],
  run: ({ probabilites, pertes, confiance }) => {
    const risks = risksOf(probabilites, pertes);
    const count = risks.length;
    if (count > MOST_EVENTS) {
      return refuse(
        `probabilités : ${count} événements sont donnés et le calcul exact en prend au plus ${MOST_EVENTS}. Regroupez les plus petits.`,
        `probabilities: ${count} events are given and the exact calculation takes at most ${MOST_EVENTS}. Group the smallest ones.`,
      ).of('probabilites');
    }
    const pooled = fundFor(totalLosses(risks), confiance);
    const alone = compensatedSum(risks.map((risk) => fundFor(totalLosses([risk]), confiance).fund));
    const money = (amount: number) => ({ amount, unit: 'money' as const });
    return [
      [
        { fr: 'Perte attendue', en: 'Expected loss' },
        money(compensatedSum(risks.map((risk) => risk.chance * risk.loss))),
      ],
      [{ fr: 'Fonds commun', en: 'Common fund' }, money(pooled.fund)],
      [{ fr: 'Somme des fonds de chacun seul', en: 'Sum of the funds of each alone' }, money(alone)],
      [{ fr: 'Libéré par la mise en commun', en: 'Freed by pooling' }, money(alone - pooled.fund)],
      [
        { fr: 'Chance que le fonds commun suffise', en: 'Chance that the common fund suffices' },
        { amount: pooled.chance, unit: 'share' as const },
      ],
      [
        { fr: 'Événements supposés indépendants', en: 'Events, taken as independent' },
        { amount: count, unit: 'count' as const },
      ],
    ];
  },
});
