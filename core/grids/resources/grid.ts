import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { kindNames, kindRows, pooledElsewhere, sharedResources } from './parts';

/** What a resource still lacks before it can be pooled: the columns that the agreement will take up. */
const TO_SAY = ['kind', 'owner', 'responsible', 'conditions', 'intellectual', 'image'];

/** Worked example: four organisations around the guide's planer. */
export const resources = defineTemplate({
  id: 'resources',
  step: 'modelling',
  order: 4,
  sheet: { fr: 'Ressources mises en commun', en: 'Pooled resources' },
  title: { fr: 'Ce que nous mettons en commun', en: 'What we put in common' },
  purpose: {
    fr: 'Dresser la liste de ce qui sera partagé, dire à qui c’est, qui en répond et à quelles conditions on s’en sert. Une ressource peut être un lieu, un outil, du temps, un savoir, un risque ou un pouvoir d’achat.',
    en: 'List what will be shared, whose it is, who answers for it and on what conditions it is used. A resource may be a place, a tool, time, knowledge, a risk or buying power.',
  },
  tracks: [190, 185, 150, 150, 75, 115, 265, 165, 120, 75],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'items',
            title: { fr: 'Les ressources', en: 'The resources' },
            help: {
              fr: 'Une ligne par ressource. La dernière colonne compte ce qu’il reste à dire d’elle ; « Sans objet » est une réponse.',
              en: 'One row a resource. The last column counts what is still to be said of it; “Not applicable” is an answer.',
            },
            rows: 14,
            columns: {
              name: { kind: 'text', label: { fr: 'Ressource', en: 'Resource' } },
              kind: { kind: 'choice', label: { fr: 'Sorte', en: 'Kind' }, choices: kindNames },
              owner: { kind: 'text', label: { fr: 'À qui est-elle ?', en: 'Whose is it?' } },
              responsible: {
                kind: 'text',
                label: { fr: 'Qui en est responsable ?', en: 'Who is responsible?' },
                note: {
                  fr: 'Qui veille à l’entretien, aux réparations, aux règles d’utilisation, et à qui on signale un problème.',
                  en: 'Who sees to maintenance, repairs and rules of use, and to whom a problem is reported.',
                },
              },
              quantity: { kind: 'quantity', label: { fr: 'Quantité', en: 'Quantity' } },
              unit: { kind: 'text', label: { fr: 'de', en: 'of' } },
              conditions: {
                kind: 'text',
                label: { fr: 'À quelles conditions ?', en: 'On what conditions?' },
                note: {
                  fr: 'Quand, pour qui, après quelle formation, avec quelle réservation, dans quel état on la rend.',
                  en: 'When, for whom, after what training, with what booking, in what state it is given back.',
                },
              },
              intellectual: {
                kind: 'text',
                label: { fr: 'Propriété intellectuelle', en: 'Intellectual property' },
                note: {
                  fr: 'À qui sera ce qui est créé avec elle : textes, plans, images, logiciels, recettes.',
                  en: 'Who will own what is created with it: texts, plans, images, software, recipes.',
                },
              },
              image: {
                kind: 'text',
                label: { fr: 'Sous quel nom ?', en: 'Under what name?' },
                note: {
                  fr: 'L’image sous laquelle on présente ce qui en sort : un seul nom, tous les noms, un nouveau nom.',
                  en: 'The brand of what comes out of it: one name, all the names, a new name.',
                },
              },
              missing: {
                kind: 'count',
                label: { fr: 'Reste à dire', en: 'Left to say' },
                formula: `=IF({name}="","",${TO_SAY.map((column) => `({${column}}="")`).join('+')})`,
              },
            },
            examples: sharedResources,
            totals: {
              label: same('Total'),
              cells: { kind: '=COUNTA({items.name})', missing: '=SUM({items.missing})' },
              contents: { kind: { kind: 'count' } },
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
            id: 'kinds',
            title: { fr: 'Tout ce qui peut se partager', en: 'Everything that can be shared' },
            rows: kindRows.length,
            columns: {
              name: { kind: 'text', label: { fr: 'Sorte de ressource', en: 'Kind of resource' } },
              examples: { kind: 'text', label: { fr: 'Par exemple', en: 'For example' } },
              count: {
                kind: 'count',
                label: { fr: 'Dans notre liste', en: 'In our list' },
                formula: '=COUNTIF({items.kind},{name})',
              },
            },
            given: kindRows,
            examples: [],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À se demander ensemble', en: 'To ask ourselves' },
            span: 6,
            paragraphs: [
              {
                fr: 'Qu’est-ce que chacun a déjà et n’utilise pas tout le temps ? Que manque-t-il à tous ?',
                en: 'What does each one already have and not use all the time? What do all of us lack?',
              },
              {
                fr: 'Quelles ressources partageons-nous, et à quelles conditions : heures, priorités, formation, remise en état ?',
                en: 'Which resources do we share, and on what conditions: hours, priorities, training, putting back in order?',
              },
              {
                fr: 'Au quotidien, comment tirer le meilleur de ce que l’un a et que l’autre n’a pas ?',
                en: 'Day to day, how do we make the most of what one has and the other lacks?',
              },
              {
                fr: 'Qui répond de la ressource devant les autres, et que peut décider cette personne ?',
                en: 'Who answers for the resource before the others, and what may that person decide?',
              },
              {
                fr: 'À qui appartiendra ce que nous créerons ensemble, et sous quelle image le public le verra-t-il ?',
                en: 'Who will own what we create together, and under what brand will the public see it?',
              },
              {
                fr: 'Est-il acceptable que l’un apporte plus que les autres, et comment le reconnaît-on ?',
                en: 'Is it acceptable that one brings more than the others, and how is that recognised?',
              },
            ],
          },
          {
            type: 'chart',
            id: 'shape',
            chart: 'bar',
            title: { fr: 'Nos ressources, par sorte', en: 'Our resources, by kind' },
            categories: 'kinds.name',
            series: [{ label: { fr: 'Ressources', en: 'Resources' }, values: 'kinds.count' }],
            kind: 'count',
            rows: 14,
            span: 5,
          },
        ],
      },
    ],
    [{ track: 0, blocks: [pooledElsewhere] }],
  ],
  pages: [1],
  conditions: [
    { on: 'items.missing', when: '=AND(ISNUMBER({cell}),{cell}>0)', look: 'warning' },
    { on: 'items.missing', when: '=AND(ISNUMBER({cell}),{cell}=0)', look: 'good' },
    { on: 'kinds.count', when: '={cell}>0', look: 'good' },
  ],
});
