import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { MOST_PARTNERS, partnerLines, STEPS, stepLines } from './lines';
import { breakEvenInputs } from './parts';

const A_YEAR = { fr: 'par an', en: 'a year' };
const A_USE = { fr: 'par utilisation', en: 'a use' };
const USES_A_YEAR = { fr: 'utilisations par an', en: 'uses a year' };

/** Our functions need a price and a cost; without them the cell stays blank. */
const known = (formula: string): string => `=IF(AND({price}>0,{base.fixed.amount}<>0),${formula},"")`;
const together = (formula: string): string => `=IF(AND({useByPartner}>0,{marketPrice}>0),${formula},"")`;

/** Worked example: the workshop of the guide's planer, its uses at the guide's figures, let at 90 $ where the market asks 110 $. */
export const breakEven = defineTemplate({
  id: 'breakEven',
  step: 'modelling',
  order: 7,
  sheet: { fr: 'Seuil de rentabilité', en: 'Break-even' },
  title: { fr: 'À partir de quand le partage se paie', en: 'When sharing pays for itself' },
  purpose: {
    fr: 'L’étude d’opportunité du partage : combien d’utilisations, ou de partenaires, faut-il pour couvrir tous les coûts, ceux de la ressource et ceux du partage, ceux de chaque année et ceux du départ ? Avant ce seuil, l’économie espérée n’est pas acquise.',
    en: 'Is sharing worth it? How many uses, or how many partners, does it take to cover every cost, of the resource and of sharing it, every year and at the start? Before that point, the saving hoped for is not there.',
  },
  tracks: [235, 105, 125, 16, 235, 125, 125, 125, 125, 125],
  bands: [
    [
      {
        track: 0,
        blocks: [breakEvenInputs],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'base',
            title: { fr: 'Le seuil', en: 'The break-even' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fixed: {
                label: { fr: 'Coûts fixes, subvention déduite', en: 'Fixed costs, grant deducted' },
                cells: {
                  amount: '={replacement}+{premises}+{supervisor}+{coordinationBudget}+{setUp}-{grant}',
                  unit: A_YEAR,
                },
              },
              variable: {
                label: { fr: 'Coût variable, pertes comprises', en: 'Variable cost, with losses' },
                cells: {
                  amount: '={consumable}/(1-{losses})+{maintenance}+{labour}+{administration}',
                  unit: A_USE,
                },
              },
              uses: {
                label: { fr: 'Utilisations prévues', en: 'Uses foreseen' },
                kind: 'quantity',
                cells: { amount: '={ownUses}+{otherUses}', unit: A_YEAR },
              },
              threshold: {
                label: { fr: 'Seuil de rentabilité', en: 'Break-even point' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                cells: {
                  amount: known('MUTU.SEUIL({base.fixed.amount},{price},{base.variable.amount},{surplus},,{capacity})'),
                  unit: USES_A_YEAR,
                },
              },
              safety: {
                label: { fr: 'Marge de sécurité', en: 'Margin of safety' },
                kind: 'share',
                isTotal: true,
                note: {
                  fr: 'La part des utilisations prévues qu’on peut perdre avant d’être en déficit.',
                  en: 'The share of the uses foreseen that can be lost before there is a deficit.',
                },
                cells: {
                  amount:
                    '=IF(AND({price}>0,{base.uses.amount}>0),MUTU.MARGESECURITE({base.fixed.amount},{price},{base.variable.amount},{base.uses.amount}),"")',
                  unit: { fr: 'des utilisations', en: 'of the uses' },
                },
              },
            },
          },
          {
            type: 'lines',
            id: 'owner',
            title: { fr: 'Un partenaire possède et loue aux autres', en: 'One partner owns and lets to the others' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fullCost: {
                label: { fr: 'Prix le plus bas : tous les coûts', en: 'Lowest price: every cost' },
                note: {
                  fr: 'À ce prix, toutes les utilisations prévues couvrent exactement les coûts.',
                  en: 'At this price, all the uses foreseen just cover the costs.',
                },
                cells: {
                  amount: '=IF({base.uses.amount}>0,{base.fixed.amount}/{base.uses.amount}+{base.variable.amount},0)',
                  unit: A_USE,
                },
              },
              market: {
                label: { fr: 'Prix le plus haut : le marché', en: 'Highest price: the market' },
                cells: { amount: '={marketPrice}+0', unit: A_USE },
              },
              inWindow: {
                label: { fr: 'Le prix demandé est-il entre les deux ?', en: 'Is the price asked between the two?' },
                kind: 'text',
                isTotal: true,
                cells: {
                  amount:
                    '=IF({price}=0,"",IF(AND({price}>={owner.fullCost.amount},{price}<={owner.market.amount}),{yes},{no}))',
                  unit: same(''),
                },
              },
              rebate: {
                label: { fr: 'Rabais des autres', en: 'Rebate of the others' },
                cells: { amount: '=({marketPrice}-{price})*{otherUses}', unit: A_YEAR },
              },
              recovered: {
                label: { fr: 'Coûts fixes récupérés par la location', en: 'Fixed costs recovered by letting' },
                cells: { amount: '=({price}-{base.variable.amount})*{otherUses}', unit: A_YEAR },
              },
              before: {
                label: { fr: 'Une utilisation du propriétaire, seul', en: 'One use by the owner, alone' },
                cells: {
                  amount: '=IF({ownUses}>0,{base.fixed.amount}/{ownUses}+{base.variable.amount},0)',
                  unit: A_USE,
                },
              },
              after: {
                label: { fr: 'La même, en louant aux autres', en: 'The same, letting to the others' },
                isTotal: true,
                cells: {
                  amount:
                    '=IF({ownUses}>0,({base.fixed.amount}-{owner.recovered.amount})/{ownUses}+{base.variable.amount},0)',
                  unit: A_USE,
                },
              },
            },
          },
          {
            type: 'lines',
            id: 'purchase',
            title: { fr: 'Plusieurs achètent ensemble', en: 'Several buy together' },
            columns: { amount: { kind: 'count' }, unit: { kind: 'text' } },
            lines: {
              partners: {
                label: { fr: 'Il faut être au moins', en: 'It takes at least' },
                isTotal: true,
                cells: {
                  amount: together(
                    `MUTU.SEUILPARTENAIRES({base.fixed.amount},{base.variable.amount},{useByPartner},{marketPrice},{coordination},${MOST_PARTNERS})`,
                  ),
                  unit: { fr: 'partenaires', en: 'partners' },
                },
              },
              own: {
                label: { fr: 'Acheter vaut mieux que louer dès', en: 'Buying beats renting from' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                cells: {
                  amount:
                    '=IF({marketPrice}>0,MUTU.SEUILACHAT({base.fixed.amount},{base.variable.amount},{marketPrice}),"")',
                  unit: USES_A_YEAR,
                },
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
            id: 'curve',
            chart: 'line',
            title: { fr: 'Coûts et revenus selon les utilisations', en: 'Costs and revenue by uses' },
            categories: 'table.uses',
            series: [
              { label: { fr: 'Coûts fixes', en: 'Fixed costs' }, values: 'table.fixed' },
              { label: { fr: 'Tous les coûts', en: 'All costs' }, values: 'table.cost' },
              { label: { fr: 'Revenus', en: 'Revenue' }, values: 'table.revenue' },
            ],
            kind: 'money',
            categoryTitle: USES_A_YEAR,
            rows: STEPS + 2,
            span: 3,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'table',
            title: { fr: 'Coûts et revenus d’une année', en: 'Costs and revenue of a year' },
            labelHeader: { fr: 'Si l’on fait', en: 'With' },
            columns: {
              uses: { kind: 'quantity', decimals: 0, label: { fr: 'Utilisations', en: 'Uses' } },
              fixed: { kind: 'money', label: { fr: 'Coûts fixes', en: 'Fixed costs' } },
              cost: { kind: 'money', label: { fr: 'Tous les coûts', en: 'All costs' } },
              revenue: { kind: 'money', label: { fr: 'Revenus', en: 'Revenue' } },
              result: { kind: 'money', label: { fr: 'Excédent ou déficit', en: 'Surplus or deficit' } },
            },
            lines: stepLines(),
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
            id: 'byPartners',
            chart: 'line',
            title: {
              fr: 'Coût d’une année selon le nombre de partenaires',
              en: 'Cost of a year by number of partners',
            },
            categories: 'partners.label',
            series: [
              { label: { fr: 'Acheter ensemble', en: 'Buy together' }, values: 'partners.cost' },
              { label: { fr: 'Louer', en: 'Rent' }, values: 'partners.rent' },
            ],
            kind: 'money',
            rows: MOST_PARTNERS + 2,
            span: 3,
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'lines',
            id: 'partners',
            title: { fr: 'Ce que paie chaque partenaire, de 1 à 10', en: 'What each partner pays, from 1 to 10' },
            labelHeader: { fr: 'Nombre de partenaires', en: 'Number of partners' },
            columns: {
              cost: { kind: 'money', label: { fr: 'Acheter ensemble, par an', en: 'Buy together, a year' } },
              perUse: { kind: 'money', label: { fr: 'Soit, par utilisation', en: 'That is, a use' } },
              rent: { kind: 'money', label: { fr: 'Louer, par an', en: 'Rent, a year' } },
              saving: { kind: 'money', label: { fr: 'Économie de chacun', en: 'Saving of each' } },
            },
            lines: partnerLines(),
          },
        ],
      },
    ],
  ],
  pages: [1],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } },
  conditions: [
    { on: 'table.result', when: '={cell}<0', look: 'bad' },
    { on: 'partners.saving', when: '={cell}<0', look: 'bad' },
    { on: 'base.safety.amount', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'base.safety.amount', when: '=AND(ISNUMBER({cell}),{cell}<0.1)', look: 'warning' },
    { on: 'owner.inWindow.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'owner.inWindow.amount', when: '={cell}={yes}', look: 'good' },
  ],
});
