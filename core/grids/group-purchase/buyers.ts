import { chart, money, PARTNER, quantity, share, t, table, text, unless, when } from '../language';
import { priceOf, TIERS_UNREADY } from './order';

const known = (column: string, formula: string): string => unless(`{buyers.${column}}=""`, formula);

export const buyers = table('buyers', t('L’achat groupé', 'The group purchase'), {
  help: t(
    'Frais, seul : la livraison et le temps que chacun paierait pour sa propre commande.',
    'Own costs: the delivery and the time that each would pay for its own order.',
  ),
  rows: 8,
  columns: [
    text('name', PARTNER),
    money('ownCosts', t('Frais, seul', 'Own costs')),
    quantity('volume', t('Quantité par an', 'Quantity a year')),
    money('ownPrice', t('Prix seul', 'Price alone'), {
      spill: unless(`({buyers.volume}="")+(${TIERS_UNREADY})>0`, priceOf('{buyers.volume}')),
    }),
    money('alone', t('Coût seul', 'Cost alone'), {
      spill: known('ownPrice', '{buyers.volume}*{buyers.ownPrice}+{buyers.ownCosts}'),
    }),
    money('goods', t('Au prix du groupe', 'At the group’s price'), {
      spill: unless('({buyers.volume}="")+({order.price.amount}="")>0', '{buyers.volume}*{order.price.amount}'),
    }),
    quantity('key', t('Clé du commun', 'Common key'), {
      spill: known('volume', 'IF({purchaseKey}="","",IF({purchaseKey}={equally},1,{buyers.volume}))'),
    }),
    money('due', t('Ensemble', 'Together'), {
      spill: unless(
        ['N({order.goods.amount})=0', 'SUM({buyers.key})=0'],
        'MUTU.PARTAGE({order.goods.amount}:{order.common.amount},{buyers.goods:buyers.key?})',
      ),
    }).note(
      'Sa marchandise au prix du groupe, et sa part des coûts communs.',
      'Its goods at the group’s price, and its part of the common costs.',
    ),
    money('saving', t('Économie', 'Saving'), {
      spill: unless(
        ['COUNT({buyers.due})=0', 'COUNT({buyers.due})<>COUNT({buyers.alone})'],
        'MUTU.ECONOMIES({buyers.alone?},{buyers.due?})',
      ),
    }),
    share('rate', t('En %', 'In %'), {
      spill: known('saving', 'IF({buyers.alone}=0,"",{buyers.saving}/{buyers.alone})'),
    }),
  ],
  examples: [
    [t('CPE Les Petits Pas', 'Les Petits Pas childcare'), 200, 60],
    [t('CPE La Farandole', 'La Farandole childcare'), 200, 40],
    [t('CPE du Ruisseau', 'Ruisseau childcare'), 160, 30],
    [t('Garderie coop Le Nid', 'Le Nid co-op daycare'), 160, 20],
  ],
  totals: {
    sum: ['volume', 'ownCosts', 'alone', 'goods', 'key', 'due', 'saving'],
    cells: {
      rate: when(['COUNT({buyers.saving})>0', '{buyers.alone.total}>0'], '{buyers.saving.total}/{buyers.alone.total}'),
    },
  },
});

export const comparison = chart('column', 'comparison', t('Commander seul ou ensemble', 'Ordering alone or together'), {
  categories: 'buyers.name',
  series: [
    [t('Seul', 'Alone'), 'buyers.alone'],
    [t('Ensemble', 'Together'), 'buyers.due'],
  ],
  kind: 'money',
  rows: 12,
});
