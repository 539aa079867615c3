import { A_USE, A_YEAR, line, lines, money, NO_TEXT, t, text, total, unless, when } from '../language';

export const owner = lines(
  'owner',
  t('Un partenaire possède et loue aux autres', 'One partner owns and rents out to the others'),
  {
    columns: [money('amount'), text('unit')],
    lines: [
      line('fullCost', t('Prix le plus bas : tous les coûts', 'Lowest price: every cost'), [
        when('{base.uses.amount}>0', '{base.fixed.amount}/{base.uses.amount}+{base.variable.amount}'),
        A_USE,
      ]).note(
        'À ce prix, toutes les utilisations prévues couvrent exactement les coûts.',
        'At this price, all the uses foreseen just cover the costs.',
      ),
      line('market', t('Prix le plus haut : le marché', 'Highest price: the market'), [
        when('N({marketPrice})>0', '{marketPrice}'),
        A_USE,
      ]),
      total(
        'inWindow',
        t('Le prix demandé est-il entre les deux ?', 'Is the price asked between the two?'),
        { kind: 'text' },
        [
          unless(
            ['N({price})=0', '{owner.market.amount}=""', '{owner.fullCost.amount}=""'],
            'IF(AND({price}>={owner.fullCost.amount},{price}<={owner.market.amount}),{yes},{no})',
          ),
          NO_TEXT,
        ],
      ),
      line('rebate', t('Économie des autres', 'Discount to the others'), [
        when(['N({price})>0', 'N({marketPrice})>0'], '({marketPrice}-{price})*N({otherUses})'),
        A_YEAR,
      ]),
      line('recovered', t('Coûts fixes récupérés par la location', 'Fixed costs recovered by renting out'), [
        when('N({price})>0', '({price}-{base.variable.amount})*N({otherUses})'),
        A_YEAR,
      ]),
      line('before', t('Une utilisation du propriétaire, seul', 'One use by the owner, alone'), [
        when('N({ownUses})>0', '{base.alone.amount}/{ownUses}+{base.variable.amount}'),
        A_USE,
      ]),
      total(
        'after',
        t('Une utilisation du propriétaire, en louant aux autres', 'One use by the owner, renting out to the others'),
        [
          when(
            ['N({ownUses})>0', 'ISNUMBER({owner.recovered.amount})'],
            '({base.fixed.amount}-{owner.recovered.amount})/{ownUses}+{base.variable.amount}',
          ),
          A_USE,
        ],
      ),
    ],
  },
);
