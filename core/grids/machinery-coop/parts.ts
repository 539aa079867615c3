import type { InputsBlock, ProseBlock } from '../language/define';

const YEARS = { fr: 'ans', en: 'years' };
const A_YEAR = { fr: 'par an', en: 'a year' };
const A_HECTARE = { fr: 'l’hectare', en: 'a hectare' };

/** A seed drill at 4 ha an hour, 600 ha: 150 hours a year. Repairs: 0,32 × 1,5^2,1 = 75 % of the price in 1 500 hours. */
export const machineryInputs: InputsBlock = {
  type: 'inputs',
  id: 'inputs',
  title: { fr: 'La machine', en: 'The machine' },
  inputs: {
    machinePrice: {
      kind: 'money',
      question: { fr: 'Le semoir de la branche', en: 'The seed drill of the group' },
      label: { fr: 'Prix d’achat', en: 'Purchase price' },
      name: { fr: 'cuma_prix', en: 'machinery_price' },
      example: 95000,
    },
    machineLife: {
      kind: 'quantity',
      label: { fr: 'Durée de vie', en: 'Life' },
      unit: YEARS,
      name: { fr: 'cuma_duree', en: 'machinery_life' },
      example: 10,
    },
    machineResidual: {
      kind: 'money',
      label: { fr: 'Valeur de revente', en: 'Resale value' },
      name: { fr: 'cuma_revente', en: 'machinery_resale' },
      example: 23750,
    },
    interest: {
      kind: 'share',
      label: { fr: 'Taux d’intérêt', en: 'Interest rate' },
      unit: A_YEAR,
      name: { fr: 'cuma_interet', en: 'machinery_interest' },
      example: 0.05,
    },
    insurance: {
      kind: 'money',
      label: { fr: 'Assurance et remisage', en: 'Insurance and storage' },
      unit: A_YEAR,
      name: { fr: 'cuma_assurance', en: 'machinery_insurance' },
      example: 1100,
    },
    branchManagement: {
      kind: 'money',
      label: { fr: 'Gestion de la branche', en: 'Management of the group' },
      unit: A_YEAR,
      name: { fr: 'cuma_gestion', en: 'machinery_management' },
      note: {
        fr: 'La personne qui tient le calendrier, facture et veille à l’entretien.',
        en: 'The person who keeps the calendar, invoices and sees to maintenance.',
      },
      example: 700,
    },
    equityShare: {
      kind: 'share',
      label: { fr: 'Payé en parts sociales', en: 'Paid with member shares' },
      unit: { fr: 'du prix', en: 'of the price' },
      name: { fr: 'cuma_part_capital', en: 'machinery_equity' },
      note: {
        fr: 'Ce que les membres avancent, selon leur engagement ; le reste est emprunté. Ce n’est pas un coût : les parts se remboursent selon le règlement.',
        en: 'What members put in, by their engagement; the rest is borrowed. It is no cost: shares are paid back as the by-laws say.',
      },
      example: 0.3,
    },
    shareValue: {
      kind: 'money',
      label: { fr: 'Valeur d’une part sociale', en: 'Value of a member share' },
      name: { fr: 'cuma_part_sociale', en: 'machinery_share' },
      note: {
        fr: 'Les parts se prennent en nombre entier.',
        en: 'Shares are taken in whole numbers.',
      },
      example: 10,
    },
    pace: {
      kind: 'quantity',
      decimals: 1,
      question: { fr: 'À chaque hectare', en: 'At each hectare' },
      label: { fr: 'Rythme de travail', en: 'Pace of work' },
      unit: { fr: 'ha à l’heure', en: 'ha an hour' },
      name: { fr: 'cuma_rythme', en: 'machinery_pace' },
      example: 4,
    },
    meter: {
      kind: 'quantity',
      label: { fr: 'Compteur au début de l’année', en: 'Meter at the start of the year' },
      unit: { fr: 'heures', en: 'hours' },
      name: { fr: 'cuma_compteur', en: 'machinery_meter' },
      example: 600,
    },
    rf1: {
      kind: 'quantity',
      decimals: 3,
      label: { fr: 'Facteur de réparation RF1', en: 'Repair factor RF1' },
      name: { fr: 'cuma_rf_un', en: 'machinery_rf_one' },
      note: {
        fr: 'RF1 et RF2 se lisent dans la norme ASABE D497, selon le type de machine. Ceux de l’exemple, 0,32 et 2,1 : trois quarts du prix en réparations après 1 500 heures.',
        en: 'RF1 and RF2 are found in ASABE standard D497, by kind of machine. Those of the example, 0.32 and 2.1: three quarters of the price in repairs after 1,500 hours.',
      },
      example: 0.32,
    },
    rf2: {
      kind: 'quantity',
      decimals: 1,
      label: { fr: 'Facteur de réparation RF2', en: 'Repair factor RF2' },
      name: { fr: 'cuma_rf_deux', en: 'machinery_rf_two' },
      example: 2.1,
    },
    otherVariable: {
      kind: 'money',
      label: { fr: 'Graisse, pièces d’usure', en: 'Grease, wearing parts' },
      unit: A_HECTARE,
      name: { fr: 'cuma_pieces', en: 'machinery_parts' },
      example: 1.5,
    },
    ownPrice: {
      kind: 'money',
      question: { fr: 'Sans la CUMA', en: 'Without the co-operative' },
      label: { fr: 'Son propre semoir, plus petit', en: 'One’s own, smaller drill' },
      name: { fr: 'cuma_seul_prix', en: 'machinery_own_price' },
      example: 42000,
    },
    ownLife: {
      kind: 'quantity',
      label: { fr: 'Sa durée de vie', en: 'Its life' },
      unit: YEARS,
      name: { fr: 'cuma_seul_duree', en: 'machinery_own_life' },
      example: 12,
    },
    ownResidual: {
      kind: 'money',
      label: { fr: 'Sa valeur de revente', en: 'Its resale value' },
      name: { fr: 'cuma_seul_revente', en: 'machinery_own_resale' },
      example: 8000,
    },
    ownInsurance: {
      kind: 'money',
      label: { fr: 'Son assurance, son remisage', en: 'Its insurance and storage' },
      unit: A_YEAR,
      name: { fr: 'cuma_seul_assurance', en: 'machinery_own_insurance' },
      example: 900,
    },
    ownVariable: {
      kind: 'money',
      label: { fr: 'Ses réparations et pièces', en: 'Its repairs and parts' },
      unit: A_HECTARE,
      name: { fr: 'cuma_seul_reparations', en: 'machinery_own_repairs' },
      example: 9,
    },
    hirePrice: {
      kind: 'money',
      label: { fr: 'Semis à forfait', en: 'Custom seeding' },
      unit: A_HECTARE,
      name: { fr: 'cuma_forfait', en: 'machinery_hire' },
      example: 62,
    },
  },
};

export const machineryTalk: ProseBlock = {
  type: 'prose',
  id: 'talk',
  title: { fr: 'À convenir ensemble', en: 'To agree on together' },
  span: 7,
  paragraphs: [
    {
      fr: 'Qui dépasse son engagement, ou ne le prend pas : à quel prix ? La part fixe reste-t-elle due ?',
      en: 'Who exceeds its engagement, or does not take it up: at what price? Is the fixed part still owed?',
    },
    {
      fr: 'Dans quel ordre sème-t-on quand il fait beau pour tous le même jour ?',
      en: 'In what order do we seed when the weather is fine for all on the same day?',
    },
    {
      fr: 'Qui transporte, règle et nettoie la machine, et qui paie la pièce brisée dans un champ de roches ?',
      en: 'Who hauls, sets and cleans the machine, and who pays for the part broken in a stony field?',
    },
    {
      fr: 'Un membre part : quand ses parts sociales sont-elles remboursées, et qui reprend ses hectares ?',
      en: 'A member leaves: when are its shares paid back, and who takes over its hectares?',
    },
  ],
};
