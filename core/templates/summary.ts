import { defineTemplate } from './define';

/** First sheet of the whole guide: leads to each grid, and gathers what they found. */
export const summary = defineTemplate({
  id: 'summary',
  step: 'all',
  order: 0,
  sheet: { fr: 'Sommaire', en: 'Summary' },
  title: { fr: 'Le dossier de mutualisation', en: 'The pooling file' },
  purpose: {
    fr: 'Tout le dossier en une page : où l’on en est à chaque étape, ce que coûte le partage, qui paie quoi et ce qui reste à décider. Tout se calcule ; il n’y a rien à remplir ici.',
    en: 'The whole file on one page: where things stand at each step, what sharing costs, who pays what and what is left to decide. Everything is calculated; there is nothing to fill in here.',
  },
  tracks: [230, 120, 120, 120, 120, 16, 230, 230],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'costs',
            title: { fr: 'Ce que coûte le partage', en: 'What sharing costs' },
            columns: { value: { kind: 'money' } },
            lines: {
              use: {
                label: { fr: 'Coût d’une utilisation', en: 'Cost of one use' },
                goTo: 'costPerUse',
                cells: { value: '={costPerUse!costs.total.real}' },
              },
              threshold: {
                label: { fr: 'Seuil de rentabilité', en: 'Break-even' },
                goTo: 'breakEven',
                kind: 'quantity',
                decimals: 1,
                cells: { value: '={breakEven!base.threshold.amount}' },
              },
            },
          },
        ],
      },
    ],
  ],
});
