import { count, date, inputs, money, t } from '../language';

export const MOST_MONTHS = 36;

export const plan = inputs('plan', t('Le plan', 'The plan'), [
  date('firstMonth', t('Premier mois', 'First month'), {
    name: t('montage_premier_mois', 'financing_first_month'),
    example: '2025-05-01',
  }),
  count('months', t('Nombre de mois', 'Number of months'), {
    min: 12,
    max: MOST_MONTHS,
    unit: t('de 12 à 36', '12 to 36'),
    name: t('montage_mois', 'financing_months'),
    example: 24,
  }),
  money('opening', t('Encaisse au départ', 'Cash at the start'), {
    min: -1,
    unit: t('vide : 0', 'blank: 0'),
    name: t('montage_encaisse', 'financing_opening_cash'),
  }),
  money('floor', t('Encaisse minimale', 'Least cash wanted'), {
    unit: t('vide : 0', 'blank: 0'),
    name: t('montage_encaisse_minimale', 'financing_least_cash'),
    example: 100,
  }).note(
    'Ce qu’on veut toujours garder en banque. La marge de crédit est ce qui manque pour y rester.',
    'What should always stay in the bank. The line of credit is what is missing to keep to it.',
  ),
  money('partPrice', t('Prix d’une part', 'Price of a share'), {
    name: t('montage_part', 'financing_share_price'),
    follows:
      '=IF(OR(N({costPerUse!purchasePrice})=0,N({split!partners.parts.total})=0),"",{costPerUse!purchasePrice}/{split!partners.parts.total})',
    example: 700,
  }),
]);
