import { A_YEAR, inputs, money, quantity, question, share, t } from '../language';

const YEARS = t('ans', 'years');
export const A_HECTARE = t('l’hectare', 'a hectare');

/** A seed drill at 4 ha an hour, 600 ha: 150 hours a year. Repairs: 0,32 × 1,5^2,1 = 75 % of the price in 1 500 hours. */
export const machineryInputs = inputs('inputs', t('La machine', 'The machine'), [
  question(t('Le semoir de la branche', 'The seed drill of the group')),
  money('machinePrice', t('Prix d’achat', 'Purchase price'), {
    name: t('cuma_prix', 'machinery_price'),
    example: 95000,
  }),
  quantity('machineLife', t('Durée de vie', 'Life'), {
    unit: YEARS,
    name: t('cuma_duree', 'machinery_life'),
    example: 10,
  }),
  money('machineResidual', t('Valeur de revente', 'Resale value'), {
    name: t('cuma_revente', 'machinery_resale'),
    example: 23750,
  }),
  share('interest', t('Taux d’intérêt', 'Interest rate'), {
    unit: A_YEAR,
    name: t('cuma_interet', 'machinery_interest'),
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
    example: 0.3,
  }).note(
    'Ce que les membres avancent, selon leur engagement ; le reste est emprunté. Ce n’est pas un coût : les parts se remboursent selon le règlement.',
    'What members put in, by their commitment; the rest is borrowed. It is no cost: shares are paid back as the by-laws say.',
  ),
  money('shareValue', t('Valeur d’une part sociale', 'Value of a member share'), {
    name: t('cuma_part_sociale', 'machinery_share'),
    example: 10,
  }).note('Les parts se prennent en nombre entier.', 'Shares are taken in whole numbers.'),
  question(t('À chaque hectare', 'At each hectare')),
  quantity('pace', t('Rythme de travail', 'Pace of work'), {
    decimals: 1,
    unit: t('ha à l’heure', 'ha an hour'),
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
    example: 0.32,
  }).note(
    'RF1 et RF2 se lisent dans la norme ASABE D497, selon le type de machine. Ceux de l’exemple, 0,32 et 2,1 : trois quarts du prix en réparations après 1 500 heures.',
    'RF1 and RF2 are found in ASABE standard D497, by kind of machine. Those of the example, 0.32 and 2.1: three quarters of the price in repairs after 1,500 hours.',
  ),
  quantity('rf2', t('Facteur de réparation RF2', 'Repair factor RF2'), {
    decimals: 1,
    name: t('cuma_rf_deux', 'machinery_rf_two'),
    example: 2.1,
  }),
  money('otherVariable', t('Graisse, pièces d’usure', 'Grease, wearing parts'), {
    unit: A_HECTARE,
    name: t('cuma_pieces', 'machinery_parts'),
    example: 1.5,
  }),
  question(t('Sans la CUMA', 'Without the co-operative')),
  money('ownPrice', t('Son propre semoir, plus petit', 'One’s own, smaller drill'), {
    name: t('cuma_seul_prix', 'machinery_own_price'),
    example: 42000,
  }),
  quantity('ownLife', t('Sa durée de vie', 'Its life'), {
    unit: YEARS,
    name: t('cuma_seul_duree', 'machinery_own_life'),
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
    unit: A_HECTARE,
    name: t('cuma_seul_reparations', 'machinery_own_repairs'),
    example: 9,
  }),
  money('hirePrice', t('Semis à forfait', 'Custom seeding'), {
    unit: A_HECTARE,
    name: t('cuma_forfait', 'machinery_hire'),
    example: 62,
  }),
]);
