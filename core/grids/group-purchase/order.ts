import { A_YEAR, line, lines, money, NO_TEXT, t, text, total, unless } from '../language';
import { rowsToName } from '../named-rows';
import { BUYER_FIGURES, BUYER_KEYS } from './said';
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
    line('toName', t('Sans nom ou sans quantité', 'No name or no quantity'), { kind: 'count' }, [
      rowsToName('buyers', BUYER_FIGURES, BUYER_KEYS),
      NO_TEXT,
    ]).note(
      'Lignes à corriger : en rouge, des chiffres sans nom, dont la part n’irait à personne ; en jaune, un nom sans quantité.',
      'Rows to mend: in red, figures without a name, whose share would go to nobody; in yellow, a name without a quantity.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [verdict('buyers.saving'), NO_TEXT]),
  ],
});
