import { AND_DIRECT, AND_ONE_OFF, fixedOf, USES, variableOf, whenListed } from '../costs/taken';
import { A_USE, A_YEAR, inputs, MOST_LOST, money, quantity, question, same, share, t } from '../language';

const REPLACEMENT = fixedOf('replacement');
const SUPERVISOR = fixedOf('other', AND_DIRECT);
const SET_UP = fixedOf('management', AND_ONE_OFF);
const GRANT = `-${fixedOf('grant')}`;
const PREMISES = `{costs!pools.fixed.native}-${REPLACEMENT}-${SUPERVISOR}-${SET_UP}+${GRANT}`;

/** For one use; what is left of the variable costs once the others are taken goes with administration. */
const aUse = (formula: string): string => whenListed(`(${formula})/${USES}`);
const NAMED = [variableOf('consumables'), variableOf('maintenance'), variableOf('preparation')];

const PARTNERS = 'COUNT({split!partners.uses})';
const ALL_USES = 'N({split!partners.uses.total})';

/** Costs that are there whatever the use, costs of each use, prices and uses. */
export const breakEvenInputs = inputs('inputs', t('Les coûts et les utilisations', 'Costs and uses'), [
  question(t('Coûts fixes, quel que soit l’usage', 'Fixed costs, whatever the use')),
  money('replacement', t('Remplacement de la ressource', 'Replacement of the resource'), {
    unit: A_YEAR,
    name: t('remplacement_an', 'yearly_replacement'),
    follows: whenListed(REPLACEMENT),
    example: 500,
  }),
  money('premises', t('Assurance, remisage, énergie, autres', 'Insurance, storage, energy, others'), {
    unit: A_YEAR,
    name: t('assurance_remisage', 'insurance_storage'),
    follows: whenListed(PREMISES),
    example: 800,
  }),
  money('supervisor', t('Surveillance et autres coûts directs', 'Supervision, other direct costs'), {
    unit: A_YEAR,
    name: t('surveillance_an', 'yearly_supervision'),
    follows: whenListed(SUPERVISOR),
    example: 300,
  }).note(
    'Le salaire de la personne qui veille au respect des normes compte dans le seuil.',
    'The wage of the person who sees that standards are met counts in the break-even.',
  ),
  money('coordinationBudget', t('Concertation, coordination, gestion', 'Consultation, coordination, management'), {
    unit: A_YEAR,
    name: t('budget_coordination', 'coordination_budget'),
    follows: whenListed('{costs!pools.coordination.native}'),
    example: 600,
  }),
  money('setUp', t('Études et implantation, étalées', 'Studies and set-up, spread out'), {
    unit: A_YEAR,
    name: t('implantation_an', 'yearly_set_up'),
    follows: whenListed(SET_UP),
    example: 100,
  }).note(
    'Étude de faisabilité ou de marché, implantation : le montant divisé par les années où il sert.',
    'Feasibility or market study, set-up: the amount divided by the years it serves.',
  ),
  money('grant', t('Subvention, à déduire', 'Grant, to deduct'), {
    unit: A_YEAR,
    name: t('subvention', 'grant'),
    follows: whenListed(GRANT),
    example: 400,
  }),
  question(t('Coûts variables, à chaque utilisation', 'Variable costs, at each use')),
  money('consumable', t('Consommable', 'Consumable'), {
    unit: A_USE,
    name: t('consommable', 'consumable'),
    follows: aUse(variableOf('consumables')),
    example: 2.5,
  }),
  share('losses', t('Pertes non comptabilisées', 'Unrecorded losses'), {
    unit: t('du consommable', 'of the consumable'),
    name: t('pertes_consommable', 'consumable_losses'),
    follows: 'costPerUse!losses',
    max: MOST_LOST,
    example: 0.05,
  }),
  money('maintenance', t('Entretien', 'Maintenance'), {
    unit: A_USE,
    name: t('entretien', 'maintenance'),
    follows: aUse(variableOf('maintenance')),
    example: 0.05,
  }),
  money('labour', t('Préparation et surveillance', 'Preparation and supervision'), {
    unit: A_USE,
    name: t('main_oeuvre', 'labour'),
    follows: aUse(variableOf('preparation')),
    example: 30,
  }),
  money('administration', t('Frais administratifs', 'Administrative costs'), {
    unit: A_USE,
    name: same('administration'),
    follows: aUse(`{costs!pools.variable.native}-${NAMED.join('-')}`),
    example: 5,
  }),
  question(t('Prix et utilisations', 'Price and uses')),
  money('price', t('Prix demandé', 'Price asked'), {
    unit: A_USE,
    name: t('prix_demande', 'price_asked'),
    example: 90,
  }),
  money('marketPrice', t('Prix du marché', 'Market price'), {
    unit: A_USE,
    name: t('prix_marche', 'market_price'),
    example: 110,
  }),
  quantity('ownUses', t('Utilisations du propriétaire', 'Uses by the owner'), {
    unit: A_YEAR,
    name: t('utilisations_proprietaire', 'owner_uses'),
    follows: `=IF(${ALL_USES}=0,"",N({split!partners.uses.1}))`,
    example: 16,
  }),
  quantity('otherUses', t('Utilisations des autres', 'Uses by the others'), {
    unit: A_YEAR,
    name: t('utilisations_autres', 'other_uses'),
    follows: `=IF(${ALL_USES}=0,"",${ALL_USES}-N({split!partners.uses.1}))`,
    example: 24,
  }),
  quantity('capacity', t('Utilisations possibles', 'Uses possible'), {
    unit: A_YEAR,
    name: t('capacite', 'capacity'),
    example: 200,
  }).note(
    'Vide ou 0 : la ressource n’a pas de limite. Au-delà, le seuil ne peut pas être atteint.',
    'Blank or 0: the resource has no limit. Beyond it, break-even cannot be reached.',
  ),
  money('surplus', t('Excédent voulu', 'Surplus wanted'), {
    unit: A_YEAR,
    name: t('excedent_voulu', 'surplus_wanted'),
  }),
  question(t('Si plusieurs achètent ensemble', 'If several buy together')),
  quantity('useByPartner', t('Utilisations de chaque partenaire', 'Uses by each partner'), {
    unit: A_YEAR,
    name: t('utilisations_partenaire', 'partner_uses'),
    decimals: 1,
    follows: `=IF(${ALL_USES}=0,"",${ALL_USES}/${PARTNERS})`,
    example: 10,
  }),
  money('coordination', t('Temps de coordination de chacun', 'Coordination time of each'), {
    unit: A_YEAR,
    name: t('coordination_partenaire', 'partner_coordination'),
    follows: `=IF(${ALL_USES}=0,"",{costs!pools.coordination.native}/${PARTNERS})`,
    example: 150,
  }).note(
    'Dans ce tableau, il remplace le budget de coordination ci-dessus, qui n’est pas compté une seconde fois.',
    'In this table, it stands for the coordination budget above, which is not counted a second time.',
  ),
]);
