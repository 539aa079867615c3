import { chart, prose, same, t } from '../language';
import { suits } from './methods';

export const suitsProse = prose('suits', t('Quand chaque méthode convient', 'When each method suits'), suits);

export const compared = chart(
  'column',
  'compared',
  t('La part de chacun selon la méthode', 'The share of each by method'),
  {
    mayBeNegative: true,
    categories: 'partners.name',
    series: [
      [t('Coût seul', 'Cost alone'), 'partners.alone'],
      [t('Parts convenues', 'Shares agreed'), 'partners.agreed'],
      [t('Proportionnel', 'Proportional'), 'partners.proportional'],
      [t('Économies égales', 'Equal savings'), 'partners.equalSavings'],
      [t('Nucléole', 'Nucleolus'), 'partners.nucleolus'],
      [same('Shapley'), 'partners.shapley'],
    ],
    kind: 'money',
    rows: 10,
  },
);
