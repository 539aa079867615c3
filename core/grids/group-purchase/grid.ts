import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { campaignInputs, PURCHASE_KEYS, purchaseInputs, purchaseTalk, tiers } from './parts';

const FIRST = 'MIN({tiers.from})';
/** The unit price of a quantity: that of the last tier it reaches, or of the first one. */
const priceOf = (quantity: string): string =>
  `LOOKUP(IF(${quantity}<${FIRST},${FIRST},${quantity}),{tiers.from},{tiers.price})`;
const known = (column: string, formula: string): string => `=IF({buyers.${column}}="","",${formula})`;
const ofTeam = (formula: string): string => `=IF(({teams.name}="")+({teams.proceeds}="")>0,"",${formula})`;
const verdict = (column: string): string => `=IF(COUNT({${column}})=0,"",IF(MIN({${column}})>0,{yes},{no}))`;

/** Worked example, invented: four early childhood centres buy cleaning products, and hold one campaign. */
export const groupPurchase = defineTemplate({
  id: 'groupPurchase',
  step: 'example',
  order: 27,
  sheet: { fr: 'Achats et campagne', en: 'Purchase and campaign' },
  title: { fr: 'Acheter ensemble, faire campagne ensemble', en: 'Buying together, campaigning together' },
  purpose: {
    fr: 'Quatre services de garde réunissent leurs commandes de produits nettoyants pour atteindre un meilleur prix, puis mènent une seule collecte de fonds au lieu de quatre. Une fois les coûts communs comptés, qui gagne quoi ?',
    en: 'Four childcare services put their orders of cleaning products together to reach a better price, then hold one fundraising campaign instead of four. Once common costs are counted, who gains what?',
  },
  tracks: [215, 100, 110, 16, 205, 100, 100, 100, 105, 110, 100, 105, 105, 90],
  bands: [
    [
      { track: 0, blocks: [purchaseInputs, tiers] },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'buyers',
            title: { fr: 'L’achat groupé', en: 'The group purchase' },
            help: {
              fr: 'Frais, seul : la livraison et le temps que chacun paierait pour sa propre commande.',
              en: 'Own costs: the delivery and the time that each would pay for its own order.',
            },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
              ownCosts: { kind: 'money', label: { fr: 'Frais, seul', en: 'Own costs' } },
              volume: { kind: 'quantity', label: { fr: 'Bidons par an', en: 'Containers a year' } },
              ownPrice: {
                kind: 'money',
                label: { fr: 'Prix seul', en: 'Price alone' },
                spill: `=IF(({buyers.volume}="")+(COUNT({tiers.from})=0)>0,"",${priceOf('{buyers.volume}')})`,
              },
              alone: {
                kind: 'money',
                label: { fr: 'Coût seul', en: 'Cost alone' },
                spill: known('ownPrice', '{buyers.volume}*{buyers.ownPrice}+{buyers.ownCosts}'),
              },
              goods: {
                kind: 'money',
                label: { fr: 'Au prix du groupe', en: 'At the group’s price' },
                spill: known('volume', '{buyers.volume}*{order.price.amount}'),
              },
              key: {
                kind: 'quantity',
                label: { fr: 'Clé du commun', en: 'Common key' },
                spill: known('volume', 'IF({purchaseKey}={equally},1,{buyers.volume})'),
              },
              due: {
                kind: 'money',
                label: { fr: 'Ensemble', en: 'Together' },
                note: {
                  fr: 'Sa marchandise au prix du groupe, et sa part des coûts communs.',
                  en: 'Its goods at the group’s price, and its part of the common costs.',
                },
                spill:
                  '=IF(OR({order.goods.amount}=0,SUM({buyers.key})=0),"",MUTU.PARTAGE({order.goods.amount}:{order.common.amount},{buyers.goods:buyers.key?}))',
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                spill:
                  '=IF(OR(COUNT({buyers.due})=0,COUNT({buyers.due})<>COUNT({buyers.alone})),"",MUTU.ECONOMIES({buyers.alone?},{buyers.due?}))',
              },
              rate: {
                kind: 'share',
                label: { fr: 'Soit', en: 'That is' },
                spill: known('saving', 'IF({buyers.alone}=0,0,{buyers.saving}/{buyers.alone})'),
              },
            },
            examples: [
              { name: { fr: 'CPE Les Petits Pas', en: 'Les Petits Pas childcare' }, volume: 60, ownCosts: 200 },
              { name: { fr: 'CPE La Farandole', en: 'La Farandole childcare' }, volume: 40, ownCosts: 200 },
              { name: { fr: 'CPE du Ruisseau', en: 'Ruisseau childcare' }, volume: 30, ownCosts: 160 },
              { name: { fr: 'Garderie coop Le Nid', en: 'Le Nid co-op daycare' }, volume: 20, ownCosts: 160 },
            ],
            totals: {
              label: same('Total'),
              cells: {
                volume: '=SUM({buyers.volume})',
                ownCosts: '=SUM({buyers.ownCosts})',
                alone: '=SUM({buyers.alone})',
                goods: '=SUM({buyers.goods})',
                key: '=SUM({buyers.key})',
                due: '=SUM({buyers.due})',
                saving: '=SUM({buyers.saving})',
                rate: '=IF({buyers.alone.total}>0,{buyers.saving.total}/{buyers.alone.total},0)',
              },
            },
          },
          {
            type: 'lines',
            id: 'order',
            title: { fr: 'La commande du groupe', en: 'The group’s order' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              price: {
                label: { fr: 'Prix atteint', en: 'Price reached' },
                cells: {
                  amount: `=IF(COUNT({tiers.from})=0,0,${priceOf('{buyers.volume.total}')})`,
                  unit: { fr: 'l’unité', en: 'a unit' },
                },
              },
              goods: {
                label: { fr: 'Marchandises', en: 'Goods' },
                cells: {
                  amount: '=ROUND({order.price.amount}*{buyers.volume.total},2)',
                  unit: { fr: 'par an', en: 'a year' },
                },
              },
              common: {
                label: { fr: 'Coûts communs', en: 'Common costs' },
                cells: { amount: '={shipping}+{ordering}', unit: { fr: 'par an', en: 'a year' } },
              },
              missing: {
                label: { fr: 'Manque au prochain palier', en: 'Missing for the next tier' },
                kind: 'quantity',
                isTotal: true,
                note: {
                  fr: 'Vide : le dernier palier est atteint.',
                  en: 'Blank: the last tier is reached.',
                },
                cells: {
                  amount:
                    '=IF(COUNTIF({tiers.from},">"&{buyers.volume.total})=0,"",SMALL({tiers.from},COUNTIF({tiers.from},"<="&{buyers.volume.total})+1)-{buyers.volume.total})',
                  unit: { fr: 'unités', en: 'units' },
                },
              },
              mutual: {
                label: { fr: 'Chacun y gagne', en: 'Each one gains' },
                kind: 'text',
                isTotal: true,
                cells: { amount: verdict('buyers.saving'), unit: same('') },
              },
            },
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'chart',
            id: 'comparison',
            chart: 'column',
            title: { fr: 'Commander seul ou ensemble', en: 'Ordering alone or together' },
            categories: 'buyers.name',
            series: [
              { label: { fr: 'Seul', en: 'Alone' }, values: 'buyers.alone' },
              { label: { fr: 'Ensemble', en: 'Together' }, values: 'buyers.due' },
            ],
            kind: 'money',
            rows: 12,
            span: 8,
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: [
          campaignInputs,
          {
            type: 'lines',
            id: 'campaign',
            title: { fr: 'Ce qu’elle rapporte', en: 'What it brings in' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              net: {
                label: { fr: 'Recettes nettes à partager', en: 'Net proceeds to share' },
                cells: { amount: '={proceeds}-{platform}-{campaignWork}', unit: same('') },
              },
              costRate: {
                label: { fr: 'Coût de chaque dollar recueilli', en: 'Cost of each dollar raised' },
                cells: { amount: '=IF({proceeds}>0,({platform}+{campaignWork})/{proceeds},0)', unit: same('') },
              },
              mutual: {
                label: { fr: 'Chacun y gagne', en: 'Each one gains' },
                kind: 'text',
                isTotal: true,
                cells: { amount: verdict('teams.gain'), unit: same('') },
              },
            },
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'teams',
            title: { fr: 'La collecte de fonds commune', en: 'The joint fundraising campaign' },
            help: {
              fr: 'La clé : ce que chacun apporte (personnes jointes, heures de bénévolat, taille). À gauche, ce qu’il recueillerait sans les autres.',
              en: 'The key: what each brings (people reached, volunteer hours, size). On the left, what it would raise without the others.',
            },
            rows: 8,
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' } },
              proceeds: { kind: 'money', label: { fr: 'Recettes, seul', en: 'Proceeds, alone' } },
              costs: { kind: 'money', label: { fr: 'Coûts, seul', en: 'Costs, alone' } },
              reach: { kind: 'quantity', label: { fr: 'Clé : personnes jointes', en: 'Key: people reached' } },
              alone: {
                kind: 'money',
                label: { fr: 'Net, seul', en: 'Net, alone' },
                spill: ofTeam('{teams.proceeds}-{teams.costs}'),
              },
              share: {
                kind: 'money',
                label: { fr: 'Net, ensemble', en: 'Net, together' },
                spill:
                  '=IF(OR({campaign.net.amount}=0,{teams.reach.total}=0),"",MUTU.PARTAGE({campaign.net.amount},{teams.reach?}))',
              },
              gain: {
                kind: 'money',
                label: same('Gain'),
                spill: '=IF(({teams.alone}="")+({teams.share}="")>0,"",{teams.share}-{teams.alone})',
              },
            },
            examples: [
              {
                name: { fr: 'CPE Les Petits Pas', en: 'Les Petits Pas childcare' },
                proceeds: 5500,
                costs: 1200,
                reach: 400,
              },
              {
                name: { fr: 'CPE La Farandole', en: 'La Farandole childcare' },
                proceeds: 4000,
                costs: 900,
                reach: 300,
              },
              { name: { fr: 'CPE du Ruisseau', en: 'Ruisseau childcare' }, proceeds: 2800, costs: 800, reach: 200 },
              {
                name: { fr: 'Garderie coop Le Nid', en: 'Le Nid co-op daycare' },
                proceeds: 1500,
                costs: 600,
                reach: 100,
              },
            ],
            totals: {
              label: same('Total'),
              cells: {
                proceeds: '=SUM({teams.proceeds})',
                costs: '=SUM({teams.costs})',
                reach: '=SUM({teams.reach})',
                alone: '=SUM({teams.alone})',
                share: '=SUM({teams.share})',
                gain: '=SUM({teams.gain})',
              },
            },
          },
          purchaseTalk,
        ],
      },
    ],
  ],
  pages: [2],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' }, ...PURCHASE_KEYS },
  conditions: [
    { on: 'buyers.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'teams.gain', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'order.mutual.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'order.mutual.amount', when: '={cell}={yes}', look: 'good' },
    { on: 'campaign.mutual.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'campaign.mutual.amount', when: '={cell}={yes}', look: 'good' },
  ],
});
