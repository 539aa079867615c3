import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { splitExamples, splitPools } from './parts';

const KEYS = '{partners.parts:partners.heads}';
/** An amount left blank is one that is not there. */
const POOLS = 'IF(ISNUMBER({pools}),{pools},0)';
/** A key left blank counts for nothing; a row without a partner is no row. */
const KEYS_OF_PARTNERS = `IF(ISNUMBER(${KEYS}),${KEYS},IF({partners.name}="","",0))`;
const keyless = (pool: string, key: string): string => `AND(N({${pool}})>0,{partners.${key}.total}=0)`;
const KEYLESS = [keyless('fixedPool', 'parts'), keyless('variablePool', 'uses'), keyless('commonPool', 'heads')];

/** Nothing to show until there is an amount, and a key for each: until then, nothing is shared and the sheet says so. */
const shared = (formula: string): string => `=IF(OR(SUM({pools})=0,${KEYLESS}),"",${formula})`;
/** A column computed from two others, blank where one of them is. */
const difference = (from: string, less: string): string =>
  `=IF(({${from}}="")+({${less}}="")>0,"",{${from}}-{${less}})`;

/**
 * Worked example: four organisations share the guide's planer 40 times a year. Variable costs: 40 × 37,55 $, the
 * guide's figures without the replacement; replacement: 500 $ a year, as in the guide, among the fixed costs.
 */
export const split = defineTemplate({
  id: 'split',
  step: 'modelling',
  order: 8,
  sheet: { fr: 'Partage des coûts', en: 'Cost sharing' },
  title: { fr: 'Qui paie quoi', en: 'Who pays what' },
  purpose: {
    fr: 'Répartir les coûts entre les partenaires, au cent près, selon des clés choisies ensemble, et vérifier que chacun y gagne. Un partenaire peut prendre plus que sa part, si tous le savent et l’acceptent d’avance.',
    en: 'Split the costs between partners, to the cent, by keys chosen together, and check that each one gains. A partner may take on more than its share, if all know it and agree beforehand.',
  },
  tracks: [215, 85, 85, 80, 95, 95, 100, 95, 120, 100, 95, 80, 80, 80, 95],
  bands: [
    [
      {
        track: 0,
        blocks: [splitPools],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'inputs',
            id: 'yearEnd',
            title: { fr: 'L’excédent de l’année', en: 'Surplus of the year' },
            inputs: {
              surplus: {
                kind: 'money',
                min: -1,
                label: { fr: 'À répartir', en: 'To share' },
                unit: { fr: 'au prorata', en: 'pro rata' },
                name: { fr: 'excedent_a_repartir', en: 'surplus_to_share' },
                note: {
                  fr: 'Réparti comme les coûts : selon la part de chacun. Un déficit s’écrit en négatif.',
                  en: 'Shared as costs are: by the share of each. A deficit is entered as a negative amount.',
                },
                example: 300,
              },
            },
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'lines',
            id: 'verdict',
            title: { fr: 'La réciprocité', en: 'Reciprocity' },
            columns: { value: { kind: 'money' } },
            lines: {
              total: {
                label: { fr: 'Ensemble', en: 'Together' },
                cells: { value: `=SUM(${POOLS})` },
              },
              left: {
                label: { fr: 'Non réparti', en: 'Not shared' },
                note: {
                  fr: 'Doit être nul : la somme des parts est exactement celle des coûts.',
                  en: 'Must be nil: shares add up exactly to the costs.',
                },
                cells: { value: '=ROUND({verdict.total.value}-{partners.due.total},2)' },
              },
              mutual: {
                label: { fr: 'Chacun gagne', en: 'All gain' },
                kind: 'text',
                isTotal: true,
                note: {
                  fr: 'Oui quand chaque partenaire paie moins que seul : la réciprocité, sans laquelle ce n’est pas une mutualisation.',
                  en: 'Yes when every partner pays less than alone: reciprocity, without which it is not mutual.',
                },
                cells: {
                  value:
                    '=IF(OR(COUNT({partners.due})=0,COUNT({partners.due})<>COUNT({partners.alone})),"",IF(MUTU.RECIPROCITE({partners.alone?},{partners.due?}),{yes},{no}))',
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
            type: 'table',
            id: 'partners',
            title: { fr: 'Les partenaires', en: 'The partners' },
            help: {
              fr: 'Une ligne par partenaire. Pour en ajouter, remplissez une ligne libre ou insérez une ligne au milieu du tableau : les calculs suivent.',
              en: 'One row a partner. To add one, fill in a free row or insert a row inside the table: calculations follow.',
            },
            rows: 12,
            columns: {
              name: { kind: 'text', label: { fr: 'Partenaire', en: 'Partner' }, follows: 'needs!partners.name' },
              parts: { kind: 'quantity', label: { fr: 'Clé 1 : parts', en: 'Key 1: shares' } },
              uses: { kind: 'quantity', label: { fr: 'Clé 2 : utilisations', en: 'Key 2: uses' } },
              heads: { kind: 'quantity', label: { fr: 'Clé 3 : égale', en: 'Key 3: equal' } },
              floor: {
                kind: 'money',
                label: { fr: 'Plancher', en: 'Floor' },
                note: {
                  fr: 'Le moins que ce partenaire accepte de payer. Vide : aucun.',
                  en: 'The least that this partner agrees to pay. Blank: none.',
                },
              },
              cap: {
                kind: 'money',
                label: { fr: 'Plafond', en: 'Cap' },
                note: {
                  fr: 'Le plus que ce partenaire accepte de payer ; ce que le plafond libère va aux autres. Vide : aucun.',
                  en: 'The most that this partner agrees to pay; what the cap frees goes to the others. Blank: none.',
                },
              },
              due: {
                kind: 'money',
                label: { fr: 'Sa part', en: 'Its share' },
                spill: shared(`MUTU.PARTAGE(${POOLS},${KEYS_OF_PARTNERS},{partners.floor?},{partners.cap?})`),
              },
              inKind: {
                kind: 'money',
                label: { fr: 'Apport en nature', en: 'Given in kind' },
                note: {
                  fr: 'Local, heures, matériel prêtés, à la valeur convenue. Cette valeur doit aussi être dans les coûts à partager.',
                  en: 'Premises, hours, material lent, at the value agreed. That value must also be in the costs to share.',
                },
              },
              toPay: {
                kind: 'money',
                label: { fr: 'Reste à payer', en: 'Left to pay' },
                spill: '=IF({partners.due}="","",{partners.due}-{partners.inKind})',
              },
              alone: {
                kind: 'money',
                label: { fr: 'Coût s’il était seul', en: 'Cost if alone' },
              },
              saving: {
                kind: 'money',
                label: { fr: 'Économie', en: 'Saving' },
                spill: difference('partners.alone', 'partners.due'),
              },
              hoursAlone: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures, seul', en: 'Hours, alone' },
                note: {
                  fr: 'Le temps qu’il y passerait seul dans l’année ; à côté, celui qu’il y passe ensemble.',
                  en: 'The time it would spend alone in the year; beside it, the time it spends together.',
                },
              },
              hoursTogether: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures, ensemble', en: 'Hours, together' },
              },
              hoursSaved: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures gagnées', en: 'Hours saved' },
                spill: difference('partners.hoursAlone', 'partners.hoursTogether'),
              },
              rebate: {
                kind: 'money',
                label: { fr: 'Part de l’excédent', en: 'Share of surplus' },
                spill: '=IF(OR({surplus}=0,COUNT({partners.due})=0),"",MUTU.PARTAGE({surplus},{partners.due?}))',
              },
            },
            examples: splitExamples,
            totals: {
              label: same('Total'),
              cells: {
                parts: '=SUM({partners.parts})',
                uses: '=SUM({partners.uses})',
                heads: '=SUM({partners.heads})',
                due: '=SUM({partners.due})',
                inKind: '=SUM({partners.inKind})',
                toPay: '=SUM({partners.toPay})',
                alone: '=SUM({partners.alone})',
                saving: '=SUM({partners.saving})',
                hoursAlone: '=SUM({partners.hoursAlone})',
                hoursTogether: '=SUM({partners.hoursTogether})',
                hoursSaved: '=SUM({partners.hoursSaved})',
                rebate: '=SUM({partners.rebate})',
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
            id: 'shares',
            chart: 'column',
            mayBeNegative: true,
            title: { fr: 'Payer seul ou ensemble', en: 'Paying alone or together' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Seul', en: 'Alone' }, values: 'partners.alone' },
              { label: { fr: 'Ensemble', en: 'Together' }, values: 'partners.due' },
            ],
            kind: 'money',
            rows: 12,
            span: 7,
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À convenir ensemble', en: 'To agree on together' },
            span: 7,
            paragraphs: [
              {
                fr: 'Chaque clé mesure-t-elle bien ce qui fait monter le coût : la place réservée, l’usage, le nombre de membres ?',
                en: 'Does each key measure what drives the cost: room reserved, use, number of members?',
              },
              {
                fr: 'Si l’un donne plus de temps et un autre plus de matériel, à quelle valeur compter leurs apports ?',
                en: 'If one gives more time and another more material, at what value are their contributions counted?',
              },
              {
                fr: 'Un partage inégal est-il accepté par tous, et jusqu’où ? Notez le point de rupture de chacun dans l’entente.',
                en: 'Is an uneven split accepted by all, and how far? Write each one’s breaking point in the agreement.',
              },
              {
                fr: 'Que fait-on d’un excédent : une réserve, une baisse de prix, une ristourne ?',
                en: 'What becomes of a surplus: a reserve, a lower price, a refund?',
              },
            ],
          },
        ],
      },
    ],
  ],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } },
  conditions: [
    { on: 'partners.saving', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'partners.toPay', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'warning' },
    { on: 'partners.cap', when: '=AND(ISNUMBER({cell}),{cell}<{floor})', look: 'bad' },
    { on: 'partners.parts.total', when: '=AND({cell}=0,N({fixedPool})>0)', look: 'bad' },
    { on: 'partners.uses.total', when: '=AND({cell}=0,N({variablePool})>0)', look: 'bad' },
    { on: 'partners.heads.total', when: '=AND({cell}=0,N({commonPool})>0)', look: 'bad' },
    { on: 'verdict.left.value', when: '={cell}<>0', look: 'warning' },
    { on: 'verdict.mutual.value', when: '={cell}={no}', look: 'bad' },
    { on: 'verdict.mutual.value', when: '={cell}={yes}', look: 'good' },
  ],
});
