import { A_YEAR, line, lines, money, NO_TEXT, t, text, total, unless } from '../language';
import { verdict } from './talk';

const FIRST = 'MIN({tiers.from})';

/** The unit price of a quantity: that of the last tier it reaches, or of the first one. */
export const priceOf = (quantity: string): string =>
  `LOOKUP(IF(${quantity}<${FIRST},${FIRST},${quantity}),{tiers.from},{tiers.price})`;

export const order = lines('order', t('La commande du groupe', 'The group’s order'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('price', t('Prix atteint', 'Price reached'), [
      unless('COUNT({tiers.from})=0', priceOf('{buyers.volume.total}'), 0),
      t('l’unité', 'a unit'),
    ]),
    line('goods', t('Marchandises', 'Goods'), ['=ROUND({order.price.amount}*{buyers.volume.total},2)', A_YEAR]),
    line('common', t('Coûts communs', 'Common costs'), ['={shipping}+{ordering}', A_YEAR]),
    total('missing', t('Manque au prochain palier', 'Missing for the next tier'), { kind: 'quantity' }, [
      unless(
        'COUNTIF({tiers.from},">"&{buyers.volume.total})=0',
        'SMALL({tiers.from},COUNTIF({tiers.from},"<="&{buyers.volume.total})+1)-{buyers.volume.total}',
      ),
      t('unités', 'units'),
    ]).note('Vide : le dernier palier est atteint.', 'Blank: the last tier is reached.'),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [verdict('buyers.saving'), NO_TEXT]),
  ],
});
