import { same } from '../../values/text';
import type { InputsBlock } from '../language/define';

const A_USE = { fr: 'par utilisation', en: 'a use' };
const A_YEAR = { fr: 'par an', en: 'a year' };

/** Costs that are there whatever the use, costs of each use, prices and uses. */
export const breakEvenInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'Les coûts et les utilisations', en: 'Costs and uses' },
  inputs: {
    replacement: {
      kind: 'money',
      question: { fr: 'Coûts fixes, quel que soit l’usage', en: 'Fixed costs, whatever the use' },
      label: { fr: 'Remplacement de la ressource', en: 'Replacement of the resource' },
      unit: A_YEAR,
      name: { fr: 'remplacement_an', en: 'yearly_replacement' },
      example: 500,
    },
    premises: {
      kind: 'money',
      label: { fr: 'Assurance, remisage, énergie', en: 'Insurance, storage, energy' },
      unit: A_YEAR,
      name: { fr: 'assurance_remisage', en: 'insurance_storage' },
      example: 800,
    },
    supervisor: {
      kind: 'money',
      label: { fr: 'Surveillance payée à l’année', en: 'Supervision paid by the year' },
      unit: A_YEAR,
      name: { fr: 'surveillance_an', en: 'yearly_supervision' },
      note: {
        fr: 'Le salaire de la personne qui veille au respect des normes compte dans le seuil.',
        en: 'The wage of the person who sees that standards are met counts in the break-even.',
      },
      example: 300,
    },
    coordinationBudget: {
      kind: 'money',
      label: { fr: 'Concertation, coordination, gestion', en: 'Consultation, coordination, management' },
      unit: A_YEAR,
      name: { fr: 'budget_coordination', en: 'coordination_budget' },
      example: 600,
    },
    setUp: {
      kind: 'money',
      label: { fr: 'Études et implantation, étalées', en: 'Studies and set-up, spread out' },
      unit: A_YEAR,
      name: { fr: 'implantation_an', en: 'yearly_set_up' },
      note: {
        fr: 'Étude de faisabilité ou de marché, implantation : le montant divisé par les années où il sert.',
        en: 'Feasibility or market study, set-up: the amount divided by the years it serves.',
      },
      example: 100,
    },
    grant: {
      kind: 'money',
      label: { fr: 'Subvention, à déduire', en: 'Grant, to deduct' },
      unit: A_YEAR,
      name: { fr: 'subvention', en: 'grant' },
      example: 400,
    },
    consumable: {
      kind: 'money',
      question: { fr: 'Coûts variables, à chaque utilisation', en: 'Variable costs, at each use' },
      label: { fr: 'Consommable', en: 'Consumable' },
      unit: A_USE,
      name: { fr: 'consommable', en: 'consumable' },
      example: 2.5,
    },
    losses: {
      kind: 'share',
      label: { fr: 'Pertes non comptabilisées', en: 'Unrecorded losses' },
      unit: { fr: 'du consommable', en: 'of the consumable' },
      name: { fr: 'pertes_consommable', en: 'consumable_losses' },
      example: 0.05,
    },
    maintenance: {
      kind: 'money',
      label: { fr: 'Entretien', en: 'Maintenance' },
      unit: A_USE,
      name: { fr: 'entretien', en: 'maintenance' },
      example: 0.05,
    },
    labour: {
      kind: 'money',
      label: { fr: 'Préparation et surveillance', en: 'Preparation and supervision' },
      unit: A_USE,
      name: { fr: 'main_oeuvre', en: 'labour' },
      example: 30,
    },
    administration: {
      kind: 'money',
      label: { fr: 'Frais administratifs', en: 'Administrative costs' },
      unit: A_USE,
      name: same('administration'),
      example: 5,
    },
    price: {
      kind: 'money',
      question: { fr: 'Prix et utilisations', en: 'Price and uses' },
      label: { fr: 'Prix demandé', en: 'Price asked' },
      unit: A_USE,
      name: { fr: 'prix_demande', en: 'price_asked' },
      example: 90,
    },
    marketPrice: {
      kind: 'money',
      label: { fr: 'Prix du marché', en: 'Market price' },
      unit: A_USE,
      name: { fr: 'prix_marche', en: 'market_price' },
      example: 110,
    },
    ownUses: {
      kind: 'quantity',
      label: { fr: 'Utilisations du propriétaire', en: 'Uses by the owner' },
      unit: A_YEAR,
      name: { fr: 'utilisations_proprietaire', en: 'owner_uses' },
      example: 16,
    },
    otherUses: {
      kind: 'quantity',
      label: { fr: 'Utilisations des autres', en: 'Uses by the others' },
      unit: A_YEAR,
      name: { fr: 'utilisations_autres', en: 'other_uses' },
      example: 24,
    },
    capacity: {
      kind: 'quantity',
      label: { fr: 'Utilisations possibles', en: 'Uses possible' },
      unit: A_YEAR,
      name: { fr: 'capacite', en: 'capacity' },
      note: {
        fr: 'Vide : la ressource n’a pas de limite. Au-delà, le seuil ne peut pas être atteint.',
        en: 'Blank: the resource has no limit. Beyond it, break-even cannot be reached.',
      },
      example: 200,
    },
    surplus: {
      kind: 'money',
      label: { fr: 'Excédent voulu', en: 'Surplus wanted' },
      unit: A_YEAR,
      name: { fr: 'excedent_voulu', en: 'surplus_wanted' },
    },
    useByPartner: {
      kind: 'quantity',
      question: { fr: 'Si plusieurs achètent ensemble', en: 'If several buy together' },
      label: { fr: 'Utilisations de chaque partenaire', en: 'Uses by each partner' },
      unit: A_YEAR,
      name: { fr: 'utilisations_partenaire', en: 'partner_uses' },
      example: 10,
    },
    coordination: {
      kind: 'money',
      label: { fr: 'Temps de coordination de chacun', en: 'Coordination time of each' },
      unit: A_YEAR,
      name: { fr: 'coordination_partenaire', en: 'partner_coordination' },
      example: 50,
    },
  },
};
