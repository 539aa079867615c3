import type { Example, InputsBlock } from '../language/define';

const A_YEAR = { fr: 'par an', en: 'a year' };

/** What is shared: one amount a key. */
export const splitPools: InputsBlock = {
  type: 'inputs',
  id: 'pools',
  title: { fr: 'Les coûts à partager', en: 'Costs to share' },
  inputs: {
    fixedPool: {
      kind: 'money',
      follows: 'costs!pools.fixed.native',
      label: { fr: 'Coûts fixes, selon les parts', en: 'Fixed costs, by shares' },
      unit: A_YEAR,
      name: { fr: 'couts_fixes_a_partager', en: 'fixed_costs_to_share' },
      note: {
        fr: 'Remplacement, assurance, remisage : ce qui ne dépend pas de l’usage.',
        en: 'Replacement, insurance, storage: what does not depend on use.',
      },
      example: 1300,
    },
    variablePool: {
      kind: 'money',
      follows: 'costs!pools.variable.native',
      label: { fr: 'Coûts variables, selon l’usage', en: 'Variable costs, by use' },
      unit: A_YEAR,
      name: { fr: 'couts_variables_a_partager', en: 'variable_costs_to_share' },
      example: 1502,
    },
    commonPool: {
      kind: 'money',
      follows: 'costs!pools.coordination.native',
      label: { fr: 'Coordination, selon la 3e clé', en: 'Coordination, by the 3rd key' },
      unit: A_YEAR,
      name: { fr: 'coordination_a_partager', en: 'coordination_to_share' },
      note: {
        fr: 'Concertation, réservation, gestion : à parts égales ici, d’où une clé de 1 pour chacun.',
        en: 'Consultation, booking, management: equal parts here, hence a key of 1 for each.',
      },
      example: 600,
    },
  },
};

/** Four organisations that use the planer 16, 10, 8 and 6 times a year. */
export const splitExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    name: { fr: 'Atelier coopératif', en: 'Workshop co-operative' },
    parts: 2,
    uses: 16,
    heads: 1,
    inKind: 480,
    alone: 1760,
    hoursAlone: 64,
    hoursTogether: 30,
  },
  {
    name: { fr: 'Ressourcerie des Rives', en: 'Rives reuse centre' },
    parts: 1,
    uses: 10,
    heads: 1,
    alone: 1100,
    hoursAlone: 40,
    hoursTogether: 18,
  },
  {
    name: { fr: 'École de métiers', en: 'Trade school' },
    parts: 1,
    uses: 8,
    heads: 1,
    alone: 880,
    hoursAlone: 32,
    hoursTogether: 15,
  },
  {
    name: { fr: 'Maison de jeunes L’Escale', en: 'L’Escale youth centre' },
    parts: 1,
    uses: 6,
    heads: 1,
    cap: 650,
    alone: 660,
    hoursAlone: 24,
    hoursTogether: 12,
  },
];
