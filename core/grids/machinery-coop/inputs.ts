import {
  A_YEAR,
  choice,
  HIGHEST_RATE,
  HIGHEST_REPAIR_FACTOR,
  inputs,
  LONGEST_LIFE,
  money,
  quantity,
  question,
  same,
  share,
  t,
  text,
  when,
} from '../language';

export const SHARE_KEYS = {
  equally: t('Parts égales', 'Equal parts'),
  byCommitment: t('Engagement', 'Commitment'),
} as const;

const YEARS = t('ans', 'years');
/** « par hectare », in the unit that the machine works in. */
export const A_UNIT = when('LEN({machineUnit})>0', '{per}&{machineUnit}');

/** A seed drill at 4 ha an hour, 600 ha: 150 hours a year. Repairs: 0,32 × 1,5^2,1 = 75 % of the price in 1 500 hours. */
export const machineryInputs = inputs('inputs', t('La machine', 'The machine'), [
  question(t('La machine de la branche', 'The machine of the group')),
  text('machineName', same('Machine'), {
    name: t('cuma_machine', 'machinery_name'),
    example: t('Semoir', 'Seed drill'),
  }),
  text('machineUnit', t('Son travail se compte en', 'Its work is counted by the'), {
    name: t('cuma_unite', 'machinery_unit'),
    example: same('hectare'),
  }),
  money('machinePrice', t('Prix d’achat', 'Purchase price'), {
    name: t('cuma_prix', 'machinery_price'),
    example: 95000,
  }),
  quantity('machineLife', t('Durée de vie', 'Life'), {
    unit: YEARS,
    name: t('cuma_duree', 'machinery_life'),
    max: LONGEST_LIFE,
    example: 10,
  }),
  money('machineResidual', t('Valeur de revente', 'Resale value'), {
    name: t('cuma_revente', 'machinery_resale'),
    example: 23750,
  }),
  share('interest', t('Taux d’intérêt', 'Interest rate'), {
    unit: A_YEAR,
    name: t('cuma_interet', 'machinery_interest'),
    max: HIGHEST_RATE,
    example: 0.05,
  }),
  money('insurance', t('Assurance et remisage', 'Insurance and storage'), {
    unit: A_YEAR,
    name: t('cuma_assurance', 'machinery_insurance'),
    example: 1100,
  }),
  money('branchManagement', t('Gestion de la branche', 'Management of the group'), {
    unit: A_YEAR,
    name: t('cuma_gestion', 'machinery_management'),
    example: 700,
  }).note(
    'La personne qui tient le calendrier, facture et veille à l’entretien.',
    'The person who keeps the calendar, invoices and sees to maintenance.',
  ),
  share('equityShare', t('Payé en parts sociales', 'Paid with member shares'), {
    unit: t('du prix', 'of the price'),
    name: t('cuma_part_capital', 'machinery_equity'),
    example: 0.2,
  }).note(
    'Ce que la branche avance ; le reste est emprunté. Autour de 20 % au Québec (source : MAPAQ). Ce n’est pas un coût : les parts se remboursent selon le règlement.',
    'What the group puts in; the rest is borrowed. Around 20% in Québec (source: MAPAQ). It is no cost: shares are paid back as the by-laws say.',
  ),
  choice('shareKey', t('Parts sociales réparties', 'Member shares split'), {
    choices: [SHARE_KEYS.equally, SHARE_KEYS.byCommitment],
    name: t('cuma_cle_parts', 'machinery_share_key'),
    example: SHARE_KEYS.equally,
  }).note(
    'En parts égales entre les membres de la branche, comme c’est l’usage, ou selon l’engagement.',
    'In equal parts between the members of the group, as is customary, or by commitment.',
  ),
  money('shareValue', t('Valeur d’une part sociale', 'Value of a member share'), {
    name: t('cuma_part_sociale', 'machinery_share'),
    example: 10,
  }).note('Les parts se prennent en nombre entier.', 'Shares are taken in whole numbers.'),
  question(t('À l’usage', 'By use')),
  quantity('pace', t('Rythme de travail', 'Pace of work'), {
    decimals: 1,
    unit: when('LEN({machineUnit})>0', '{machineUnit}&{anHour}'),
    name: t('cuma_rythme', 'machinery_pace'),
    example: 4,
  }),
  quantity('meter', t('Compteur au début de l’année', 'Meter at the start of the year'), {
    unit: t('heures', 'hours'),
    name: t('cuma_compteur', 'machinery_meter'),
    example: 600,
  }),
  quantity('rf1', t('Facteur de réparation RF1', 'Repair factor RF1'), {
    decimals: 3,
    name: t('cuma_rf_un', 'machinery_rf_one'),
    max: HIGHEST_REPAIR_FACTOR,
    example: 0.32,
  }).note(
    'RF1 et RF2 se lisent dans la norme ASABE D497, selon le type de machine. Ceux de l’exemple, 0,32 et 2,1 : trois quarts du prix en réparations après 1 500 heures.',
    'RF1 and RF2 are found in ASABE standard D497, by kind of machine. Those of the example, 0.32 and 2.1: three quarters of the price in repairs after 1,500 hours.',
  ),
  quantity('rf2', t('Facteur de réparation RF2', 'Repair factor RF2'), {
    decimals: 1,
    name: t('cuma_rf_deux', 'machinery_rf_two'),
    max: HIGHEST_REPAIR_FACTOR,
    example: 2.1,
  }),
  money('otherVariable', t('Graisse, pièces d’usure', 'Grease, wearing parts'), {
    unit: A_UNIT,
    name: t('cuma_pieces', 'machinery_parts'),
    example: 1.5,
  }),
]);

export const without = inputs('without', t('Sans la CUMA', 'Without the co-operative'), [
  money('ownPrice', t('Sa propre machine, plus petite', 'One’s own, smaller machine'), {
    name: t('cuma_seul_prix', 'machinery_own_price'),
    example: 42000,
  }),
  quantity('ownLife', t('Sa durée de vie', 'Its life'), {
    unit: YEARS,
    name: t('cuma_seul_duree', 'machinery_own_life'),
    max: LONGEST_LIFE,
    example: 12,
  }),
  money('ownResidual', t('Sa valeur de revente', 'Its resale value'), {
    name: t('cuma_seul_revente', 'machinery_own_resale'),
    example: 8000,
  }),
  money('ownInsurance', t('Son assurance, son remisage', 'Its insurance and storage'), {
    unit: A_YEAR,
    name: t('cuma_seul_assurance', 'machinery_own_insurance'),
    example: 900,
  }),
  money('ownVariable', t('Ses réparations et pièces', 'Its repairs and parts'), {
    unit: A_UNIT,
    name: t('cuma_seul_reparations', 'machinery_own_repairs'),
    example: 9,
  }),
  money('hirePrice', t('Travail à forfait', 'Custom work'), {
    unit: A_UNIT,
    name: t('cuma_forfait', 'machinery_hire'),
    example: 62,
  }),
]);
