import {
  A_YEAR,
  across,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  line,
  lines,
  money,
  NO,
  NO_TEXT,
  newPage,
  PARTNER,
  quantity,
  same,
  share,
  t,
  table,
  text,
  total,
  unless,
  when,
  YES,
} from '../language';
import { campaignInputs, PURCHASE_KEYS, purchaseInputs, purchaseTalk, tiers } from './parts';

const FIRST = 'MIN({tiers.from})';

/** The unit price of a quantity: that of the last tier it reaches, or of the first one. */
const priceOf = (quantity: string): string =>
  `LOOKUP(IF(${quantity}<${FIRST},${FIRST},${quantity}),{tiers.from},{tiers.price})`;

const known = (column: string, formula: string): string => unless(`{buyers.${column}}=""`, formula);
const ofTeam = (formula: string): string => unless('({teams.name}="")+({teams.proceeds}="")>0', formula);
const verdict = (column: string): string => unless(`COUNT({${column}})=0`, `IF(MIN({${column}})>0,{yes},{no})`);
const buyers = table('buyers', t('L’achat groupé', 'The group purchase'), {
  help: t(
    'Frais, seul : la livraison et le temps que chacun paierait pour sa propre commande.',
    'Own costs: the delivery and the time that each would pay for its own order.',
  ),
  rows: 8,
  columns: [
    text('name', PARTNER),
    money('ownCosts', t('Frais, seul', 'Own costs')),
    quantity('volume', t('Bidons par an', 'Containers a year')),
    money('ownPrice', t('Prix seul', 'Price alone'), {
      spill: unless('({buyers.volume}="")+(COUNT({tiers.from})=0)>0', priceOf('{buyers.volume}')),
    }),
    money('alone', t('Coût seul', 'Cost alone'), {
      spill: known('ownPrice', '{buyers.volume}*{buyers.ownPrice}+{buyers.ownCosts}'),
    }),
    money('goods', t('Au prix du groupe', 'At the group’s price'), {
      spill: known('volume', '{buyers.volume}*{order.price.amount}'),
    }),
    quantity('key', t('Clé du commun', 'Common key'), {
      spill: known('volume', 'IF({purchaseKey}={equally},1,{buyers.volume})'),
    }),
    money('due', t('Ensemble', 'Together'), {
      spill: unless(
        ['{order.goods.amount}=0', 'SUM({buyers.key})=0'],
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
    share('rate', t('Soit', 'That is'), {
      spill: known('saving', 'IF({buyers.alone}=0,0,{buyers.saving}/{buyers.alone})'),
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
    cells: { rate: when('{buyers.alone.total}>0', '{buyers.saving.total}/{buyers.alone.total}', 0) },
  },
});
const order = lines('order', t('La commande du groupe', 'The group’s order'), {
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
const comparison = chart('column', 'comparison', t('Commander seul ou ensemble', 'Ordering alone or together'), {
  categories: 'buyers.name',
  series: [
    [t('Seul', 'Alone'), 'buyers.alone'],
    [t('Ensemble', 'Together'), 'buyers.due'],
  ],
  kind: 'money',
  rows: 12,
});
const campaign = lines('campaign', t('Ce qu’elle rapporte', 'What it brings in'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('net', t('Recettes nettes à partager', 'Net proceeds to share'), [
      '={proceeds}-{platform}-{campaignWork}',
      NO_TEXT,
    ]),
    line('costRate', t('Coût de chaque dollar recueilli', 'Cost of each dollar raised'), [
      when('{proceeds}>0', '({platform}+{campaignWork})/{proceeds}', 0),
      NO_TEXT,
    ]),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [verdict('teams.gain'), NO_TEXT]),
  ],
});
const teams = table('teams', t('La collecte de fonds commune', 'The joint fundraising campaign'), {
  help: t(
    'La clé : ce que chacun apporte (personnes jointes, heures de bénévolat, taille). À gauche, ce qu’il recueillerait sans les autres.',
    'The key: what each brings (people reached, volunteer hours, size). On the left, what it would raise without the others.',
  ),
  rows: 8,
  columns: [
    text('name', PARTNER),
    money('proceeds', t('Recettes, seul', 'Proceeds, alone')),
    money('costs', t('Coûts, seul', 'Costs, alone')),
    quantity('reach', t('Clé : personnes jointes', 'Key: people reached')),
    money('alone', t('Net, seul', 'Net, alone'), { spill: ofTeam('{teams.proceeds}-{teams.costs}') }),
    money('share', t('Net, ensemble', 'Net, together'), {
      spill: unless(
        ['{campaign.net.amount}=0', '{teams.reach.total}=0'],
        'MUTU.PARTAGE({campaign.net.amount},{teams.reach?})',
      ),
    }),
    money('gain', same('Gain'), {
      spill: unless('({teams.alone}="")+({teams.share}="")>0', '{teams.share}-{teams.alone}'),
    }),
  ],
  examples: [
    [t('CPE Les Petits Pas', 'Les Petits Pas childcare'), 5500, 1200, 400],
    [t('CPE La Farandole', 'La Farandole childcare'), 4000, 900, 300],
    [t('CPE du Ruisseau', 'Ruisseau childcare'), 2800, 800, 200],
    [t('Garderie coop Le Nid', 'Le Nid co-op daycare'), 1500, 600, 100],
  ],
  totals: { sum: ['proceeds', 'costs', 'reach', 'alone', 'share', 'gain'] },
});

/** Worked example, invented: four early childhood centres buy cleaning products, and hold one campaign. */
export const groupPurchase = defineTemplate({
  id: 'groupPurchase',
  step: 'example',
  after: 'riskPool',
  sheet: t('Achats et campagne', 'Purchase and campaign'),
  title: t('Acheter ensemble, faire campagne ensemble', 'Buying together, campaigning together'),
  purpose: t(
    'Quatre services de garde réunissent leurs commandes de produits nettoyants pour atteindre un meilleur prix, puis mènent une seule collecte de fonds au lieu de quatre. Une fois les coûts communs comptés, qui gagne quoi ?',
    'Four childcare services put their orders of cleaning products together to reach a better price, then hold one fundraising campaign instead of four. Once common costs are counted, who gains what?',
  ),
  tracks: { left: [215, 100, 110], gap: 16, middle: [205, 100, 100, 100], right: [105, 110, 100, 105, 105], edge: 90 },
  bands: [
    band(at('left', purchaseInputs, tiers), at('middle', buyers, order)),
    band(at('left', across('middle', comparison))),
    newPage(at('left', campaignInputs, campaign), at('middle', teams, across('right', purchaseTalk))),
  ],
  words: { yes: YES, no: NO, ...PURCHASE_KEYS },
  conditions: [
    bad('buyers.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('teams.gain', '=AND(ISNUMBER({cell}),{cell}<0)'),
    bad('order.mutual.amount', '={cell}={no}'),
    good('order.mutual.amount', '={cell}={yes}'),
    bad('campaign.mutual.amount', '={cell}={no}'),
    good('campaign.mutual.amount', '={cell}={yes}'),
  ],
});
