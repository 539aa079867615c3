import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { RISK_KEYS, riskInputs, riskTalk } from './parts';

const A_YEAR = { fr: 'par an', en: 'a year' };
/** A column for those who have a chance and a loss. */
const known = (formula: string): string => `=IF(({partners.chance}="")+({partners.loss}="")>0,"",${formula})`;
/** The confidence asked, or the function’s own. */
const CONFIDENCE = 'IF({confidence}=0,0.95,{confidence})';

/** Worked example, invented: five outdoor events of a region, each of which rain may cancel. */
export const riskPool = defineTemplate({
  id: 'riskPool',
  step: 'example',
  order: 26,
  sheet: { fr: 'Risque mis en commun', en: 'Pooled risk' },
  title: { fr: 'Faire face ensemble à un coup dur', en: 'Facing a hard blow together' },
  purpose: {
    fr: 'Cinq événements en plein air craignent la pluie. Seul, chacun devrait garder de côté toute sa perte possible ; ensemble, un fonds plus petit suffit presque toujours, car il ne pleut pas partout la même année. Combien mettre, et qui cotise combien ?',
    en: 'Five outdoor events fear the rain. Alone, each would have to set aside its whole possible loss; together, a smaller fund nearly always suffices, since it does not rain everywhere the same year. How much is needed, and who pays how much?',
  },
  tracks: [215, 110, 95, 16, 250, 105, 105, 115, 115, 110, 115, 115, 115],
  bands: [
    [
      {
        track: 0,
        blocks: [
          riskInputs,
          {
            type: 'answer',
            id: 'fund',
            title: { fr: 'Le fonds qu’il faut', en: 'The fund it takes' },
            formula: `=IF(OR(COUNT({partners.chance})=0,COUNT({partners.chance})<>COUNT({partners.loss})),"",MUTU.FONDSRISQUE({partners.chance?},{partners.loss?},${CONFIDENCE}))`,
            rows: 7,
            columns: ['text', 'money'],
            rowKinds: ['money', 'money', 'money', 'money', 'share', 'count'],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Les événements ou les partenaires', en: 'Events or partners' },
            help: {
              fr: 'Une ligne par événement, vingt au plus. La chance : combien d’années sur cent cela arrive.',
              en: 'One row an event, twenty at most. The chance: in how many years out of a hundred it happens.',
            },
            rows: 10,
            columns: {
              name: { kind: 'text', label: { fr: 'Événement', en: 'Event' } },
              chance: { kind: 'share', label: { fr: 'Chance dans l’année', en: 'Chance in the year' } },
              loss: { kind: 'money', decimals: 0, label: { fr: 'Perte possible', en: 'Possible loss' } },
              expected: {
                kind: 'money',
                label: { fr: 'Perte attendue, par an', en: 'Expected loss, a year' },
                spill: known('{partners.chance}*{partners.loss}'),
              },
              alone: {
                kind: 'money',
                label: { fr: 'Réserve, seul', en: 'Reserve, alone' },
                note: {
                  fr: 'Toute la perte, dès que sa chance dépasse ce que la confiance laisse de côté ; sinon, rien.',
                  en: 'The whole loss, as soon as its chance exceeds what the confidence leaves aside; otherwise nothing.',
                },
                spill: known(`IF({partners.chance}>ROUND(1-${CONFIDENCE},6),{partners.loss},0)`),
              },
              key: {
                kind: 'quantity',
                label: { fr: 'Clé', en: 'Key' },
                spill: known('IF({riskKey}={byLoss},{partners.loss},IF({riskKey}={equally},1,{partners.expected}))'),
              },
              share: {
                kind: 'money',
                label: { fr: 'Sa part du fonds', en: 'Its part of the fund' },
                spill:
                  '=IF(OR({plan.fund.amount}="",SUM({partners.key})=0),"",MUTU.PARTAGE({plan.fund.amount},{partners.key?}))',
              },
              freed: {
                kind: 'money',
                label: { fr: 'Libéré', en: 'Freed' },
                note: {
                  fr: 'Ce que le partenaire n’a plus à garder de côté.',
                  en: 'What the partner no longer has to set aside.',
                },
                spill: '=IF({partners.share}="","",{partners.alone}-{partners.share})',
              },
              due: {
                kind: 'money',
                label: { fr: 'Cotisation, par an', en: 'Contribution, a year' },
                spill:
                  '=IF(OR({plan.fund.amount}="",SUM({partners.key})=0),"",MUTU.PARTAGE({plan.total.amount},{partners.key?}))',
              },
            },
            examples: [
              { name: { fr: 'Festival des Moissons', en: 'Harvest festival' }, chance: 0.2, loss: 12000 },
              { name: { fr: 'Marché d’automne', en: 'Autumn market' }, chance: 0.15, loss: 8000 },
              { name: { fr: 'Course autour du lac', en: 'Race around the lake' }, chance: 0.1, loss: 10000 },
              { name: { fr: 'Cinéma sous les étoiles', en: 'Cinema under the stars' }, chance: 0.25, loss: 4000 },
              { name: { fr: 'Foire des artisanes', en: 'Craft fair' }, chance: 0.1, loss: 6000 },
            ],
            totals: {
              label: same('Total'),
              cells: {
                loss: '=SUM({partners.loss})',
                expected: '=SUM({partners.expected})',
                alone: '=SUM({partners.alone})',
                key: '=SUM({partners.key})',
                share: '=SUM({partners.share})',
                freed: '=SUM({partners.freed})',
                due: '=SUM({partners.due})',
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
            type: 'lines',
            id: 'plan',
            title: { fr: 'Les cotisations d’une année', en: 'Contributions of a year' },
            columns: { amount: { kind: 'money' }, unit: { kind: 'text' } },
            lines: {
              fund: {
                label: { fr: 'Fonds commun à atteindre', en: 'Common fund to reach' },
                cells: { amount: '=IF(COUNT({fund.2})<2,"",INDEX({fund.2},2))', unit: same('') },
              },
              expected: {
                label: { fr: 'Pertes d’une année moyenne', en: 'Losses of an average year' },
                cells: { amount: '=SUM({partners.expected})', unit: A_YEAR },
              },
              build: {
                label: { fr: 'Pour bâtir le fonds', en: 'To build the fund' },
                note: {
                  fr: 'Ce qui manque, réparti sur les années voulues. Une fois le fonds bâti, ce montant tombe.',
                  en: 'What is missing, spread over the years wanted. Once the fund is built, that amount drops.',
                },
                cells: {
                  amount:
                    '=IF(OR({plan.fund.amount}="",{buildYears}=0),0,IF({plan.fund.amount}>{balance},({plan.fund.amount}-{balance})/{buildYears},0))',
                  unit: A_YEAR,
                },
              },
              management: {
                label: { fr: 'Gestion du fonds', en: 'Management of the fund' },
                cells: { amount: '={riskManagement}+0', unit: A_YEAR },
              },
              total: {
                label: { fr: 'À cotiser en tout', en: 'To contribute in all' },
                isTotal: true,
                cells: {
                  amount: '=ROUND({plan.expected.amount}+{plan.build.amount}+{plan.management.amount},2)',
                  unit: A_YEAR,
                },
              },
              after: {
                label: { fr: 'Une fois le fonds bâti', en: 'Once the fund is built' },
                isTotal: true,
                cells: { amount: '={plan.expected.amount}+{plan.management.amount}', unit: A_YEAR },
              },
              all: {
                label: { fr: 'Chacun y gagne', en: 'Each one gains' },
                kind: 'text',
                isTotal: true,
                note: {
                  fr: 'Oui quand chacun met moins dans le fonds qu’il ne garderait de côté seul.',
                  en: 'Yes when each puts less in the fund than it would set aside alone.',
                },
                cells: {
                  amount: '=IF(COUNT({partners.freed})=0,"",IF(MIN({partners.freed})>0,{yes},{no}))',
                  unit: same(''),
                },
              },
            },
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'chart',
            id: 'comparison',
            chart: 'column',
            title: { fr: 'Garder de côté, seul ou ensemble', en: 'Setting aside, alone or together' },
            categories: 'partners.name',
            series: [
              { label: { fr: 'Réserve, seul', en: 'Reserve, alone' }, values: 'partners.alone' },
              { label: { fr: 'Part du fonds commun', en: 'Part of the common fund' }, values: 'partners.share' },
            ],
            kind: 'money',
            rows: 13,
            span: 9,
          },
        ],
      },
    ],
    [{ track: 4, blocks: [riskTalk] }],
  ],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' }, ...RISK_KEYS },
  conditions: [
    { on: 'partners.freed', when: '=AND(ISNUMBER({cell}),{cell}<0)', look: 'bad' },
    { on: 'partners.loss', when: '=AND({chance}>0,{cell}="")', look: 'warning' },
    { on: 'plan.all.amount', when: '={cell}={no}', look: 'bad' },
    { on: 'plan.all.amount', when: '={cell}={yes}', look: 'good' },
  ],
});
