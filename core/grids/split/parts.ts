import { A_YEAR, inputs, money, t } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

/** What is shared: one amount a key. */
export const splitPools = inputs('pools', t('Les coûts à partager', 'Costs to share'), [
  money('fixedPool', t('Coûts fixes, selon les parts', 'Fixed costs, by shares'), {
    follows: 'costs!pools.fixed.native',
    unit: A_YEAR,
    name: t('couts_fixes_a_partager', 'fixed_costs_to_share'),
    example: 1300,
  }).note(
    'Remplacement, assurance, remisage : ce qui ne dépend pas de l’usage.',
    'Replacement, insurance, storage: what does not depend on use.',
  ),
  money('variablePool', t('Coûts variables, selon l’usage', 'Variable costs, by use'), {
    follows: 'costs!pools.variable.native',
    unit: A_YEAR,
    name: t('couts_variables_a_partager', 'variable_costs_to_share'),
    example: 1502,
  }),
  money('commonPool', t('Coordination, selon la 3e clé', 'Coordination, by the 3rd key'), {
    follows: 'costs!pools.coordination.native',
    unit: A_YEAR,
    name: t('coordination_a_partager', 'coordination_to_share'),
    example: 600,
  }).note(
    'Concertation, réservation, gestion : à parts égales ici, d’où une clé de 1 pour chacun.',
    'Consultation, booking, management: equal parts here, hence a key of 1 for each.',
  ),
]);

/** Four organisations that use the planer 16, 10, 8 and 6 times a year. */
export const splitExamples: readonly Readonly<Record<string, Example>>[] = [
  {
    name: WORKSHOP,
    parts: 2,
    uses: 16,
    heads: 1,
    inKind: 480,
    alone: 1760,
    hoursAlone: 64,
    hoursTogether: 30,
  },
  {
    name: RIVES,
    parts: 1,
    uses: 10,
    heads: 1,
    alone: 1100,
    hoursAlone: 40,
    hoursTogether: 18,
  },
  {
    name: SCHOOL,
    parts: 1,
    uses: 8,
    heads: 1,
    alone: 880,
    hoursAlone: 32,
    hoursTogether: 15,
  },
  {
    name: ESCALE,
    parts: 1,
    uses: 6,
    heads: 1,
    cap: 650,
    alone: 660,
    hoursAlone: 24,
    hoursTogether: 12,
  },
];
