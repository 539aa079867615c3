import { A_YEAR, everyoneGains, line, lines, money, NO_TEXT, t, text, total, unless } from '../language';
import { rowsToName } from '../named-rows';
import { BUYER_FIGURES, BUYER_KEYS } from './said';

/** How many tiers a quantity reaches: one at least. */
const reached = (quantity: string): string =>
  `IF(${quantity}<MIN({tiers.from}),1,COUNTIF({tiers.from},"<="&${quantity}))`;

/** The unit price of a quantity: that of the last tier it reaches, or of the first one, in whatever order they stand. */
export const priceOf = (quantity: string): string =>
  `SUMIF({tiers.from},SMALL({tiers.from},${reached(quantity)}),{tiers.price})`;

/** A tier without its price, or given twice: no price can be told. */
export const TIERS_UNREADY =
  'COUNT({tiers.from})*(SUMPRODUCT((ISNUMBER({tiers.from})<>ISNUMBER({tiers.price}))+ISNUMBER({tiers.from})*(COUNTIF({tiers.from},{tiers.from})>1))=0)=0';

export const order = lines('order', t('La commande du groupe', 'The group’s order'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('price', t('Prix atteint', 'Price reached'), [
      unless([TIERS_UNREADY, '{buyers.volume.total}=0'], priceOf('{buyers.volume.total}')),
      t('l’unité', 'a unit'),
    ]),
    line('goods', t('Marchandises', 'Goods'), [
      unless('{order.price.amount}=""', 'ROUND({order.price.amount}*{buyers.volume.total},2)'),
      A_YEAR,
    ]),
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
      'Rows to correct: in red, figures without a name, whose share would go to nobody; in yellow, a name without a quantity.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [everyoneGains('buyers.saving'), NO_TEXT]),
  ],
});
