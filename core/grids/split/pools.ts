import { A_YEAR, inCents, inputs, money, t } from '../language';

/** To the cent, so that the three are together what the year costs. */
const FIXED = 'ROUND({costs!pools.fixed.native},2)';
const VARIABLE = 'ROUND({costs!pools.variable.native},2)';
const ofYear = (formula: string): string => `=IF({costs!pools.total.native}=0,"",ROUND(${formula},2))`;

/** What is shared: one amount a key. */
export const splitPools = inputs('pools', t('Les coûts à partager', 'Costs to share'), [
  money('fixedPool', t('Coûts fixes, selon les parts', 'Fixed costs, by shares'), {
    follows: ofYear(FIXED),
    unit: A_YEAR,
    name: t('couts_fixes_a_partager', 'fixed_costs_to_share'),
    example: 1300,
  }).note(
    'Remplacement, assurance, remisage : ce qui ne dépend pas de l’usage.',
    'Replacement, insurance, storage: what does not depend on use.',
  ),
  money('variablePool', t('Coûts variables, selon l’usage', 'Variable costs, by use'), {
    follows: ofYear(VARIABLE),
    unit: A_YEAR,
    name: t('couts_variables_a_partager', 'variable_costs_to_share'),
    example: 1502,
  }),
  money('commonPool', t('Coordination, selon la clé 3', 'Coordination, by key 3'), {
    follows: ofYear(`ROUND({costs!pools.total.native},2)-${FIXED}-${VARIABLE}`),
    unit: A_YEAR,
    name: t('coordination_a_partager', 'coordination_to_share'),
    example: 600,
  }).note(
    'Concertation, réservation, gestion : à parts égales ici, d’où une clé de 1 pour chacun.',
    'Consultation, booking, management: equal parts here, hence a key of 1 for each.',
  ),
]);

export const yearEnd = inputs('yearEnd', t('L’excédent de l’année', 'Surplus of the year'), [
  money('surplus', t('À répartir', 'To share'), {
    min: -1,
    unit: t('au prorata', 'pro rata'),
    name: t('excedent_a_repartir', 'surplus_to_share'),
    follows: 'settlement!verdict.rebate.value',
    example: 300,
  }).note(
    'Réparti comme les coûts : selon la part de chacun. Un déficit s’écrit en négatif.',
    'Shared as costs are: by the share of each. A deficit is entered as a negative amount.',
  ),
]);

export const POOLS = inCents('{pools}');
