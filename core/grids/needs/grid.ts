import { same } from '../../values/text';
import { type Column, defineTemplate } from '../language/define';
import { motivations, PARTNER_NUMBERS, partnerHeader, STORY_PARTNERS, YES } from './parts';

/** Only partners that have a name count. */
const TICKS = PARTNER_NUMBERS.map((number) => `AND({partners.name.${number}}<>"",{p${number}}={yes})*1`).join('+');
const NAMED = 'SUMPRODUCT(({partners.name}<>"")*1)';

const partnerColumn = (number: number): [string, Column] => [
  `p${number}`,
  {
    kind: 'choice',
    choices: [YES],
    label: { fr: `Partenaire ${number}`, en: `Partner ${number}` },
    headerFormula: partnerHeader(number),
  },
];

const needOf = (index: number, fr: string, en: string, alone: { fr: string; en: string }) => ({
  name: STORY_PARTNERS[index] ?? same(''),
  need: { fr, en },
  alone,
});
const NO = { fr: 'Non', en: 'No' };
const IN_PART = { fr: 'En partie', en: 'In part' };

export const needs = defineTemplate({
  id: 'needs',
  step: 'impulse',
  order: 1,
  sheet: { fr: 'Besoins et motivations', en: 'Needs and motives' },
  title: { fr: 'Pourquoi mettre en commun', en: 'Why pool' },
  purpose: {
    fr: 'Nommer le besoin de chacun, cocher ce qui le motive, voir ce que tous ont en commun et l’écrire en un objectif. Les motivations peuvent différer : l’important est de les connaître avant de parler d’organisation.',
    en: 'Name each one’s need, tick what drives it, see what all have in common and write it down as an objective. Motives may differ: what matters is to know them before talking about organisation.',
  },
  tracks: [220, 345, 98, 98, 98, 98, 98, 98, 85, 130],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'partners',
            title: { fr: 'Le besoin de chacun', en: 'The need of each one' },
            rows: 6,
            columns: {
              name: {
                kind: 'text',
                label: { fr: 'Partenaire', en: 'Partner' },
                note: {
                  fr: 'Une ligne par organisation, six au plus. Les colonnes du bas prennent ces noms.',
                  en: 'One row an organisation, six at most. The columns below take these names.',
                },
              },
              need: { kind: 'text', label: { fr: 'Son besoin', en: 'Its need' } },
              alone: {
                kind: 'choice',
                choices: [YES, IN_PART, NO],
                label: { fr: 'Y répond-il seul ?', en: 'Met alone?' },
                note: {
                  fr: 'Si chacun peut répondre seul à son besoin, demandez-vous ce que le partage ajoute.',
                  en: 'If each one can meet its need alone, ask yourselves what sharing adds.',
                },
              },
            },
            examples: [
              needOf(
                0,
                'Un planeur, et assez d’utilisations pour le payer',
                'A planer, and enough uses to pay for it',
                NO,
              ),
              needOf(1, 'Planer le bois récupéré avant de le vendre', 'Planing reclaimed wood before selling it', NO),
              needOf(2, 'Un deuxième planeur pour les groupes du jour', 'A second planer for daytime groups', IN_PART),
              needOf(
                3,
                'Un lieu encadré où bricoler avec les jeunes',
                'A supervised place to build things with youth',
                NO,
              ),
            ],
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'prose',
            id: 'reminder',
            title: { fr: 'Partager a aussi un coût', en: 'Sharing has a cost too' },
            span: 6,
            paragraphs: [
              {
                fr: 'Les économies n’existent qu’une fois tout compté : le temps pour se concerter, la coordination, la mise en place, puis le fonctionnement de tous les jours.',
                en: 'Savings exist only once everything is counted: time to consult one another, coordination, setting up, then everyday running.',
              },
              {
                fr: 'Un camion à plusieurs, par exemple, ne roule pas sans calendrier de réservation, ou sans quelqu’un qui organise les trajets.',
                en: 'A shared truck, for example, does not run without a booking calendar, or without someone who plans the routes.',
              },
              {
                fr: 'Chacun doit y trouver son compte : sans réciprocité, ce n’est pas une mutualisation.',
                en: 'Each one must gain from it: without reciprocity, it is not pooling.',
              },
            ],
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
            id: 'motivations',
            title: { fr: 'Ce qui motive chacun', en: 'What drives each one' },
            help: {
              fr: 'Choisissez « Oui » pour chaque motivation d’un partenaire ; laissez vide ce qui ne compte pas pour lui.',
              en: 'Choose “Yes” for each motive of a partner; leave blank what does not matter to it.',
            },
            rows: motivations.length,
            given: motivations,
            columns: {
              motivation: { kind: 'text', label: { fr: 'Motivation', en: 'Motive' } },
              means: { kind: 'text', label: { fr: 'C’est-à-dire', en: 'That is' } },
              ...Object.fromEntries(PARTNER_NUMBERS.map(partnerColumn)),
              ticks: {
                kind: 'count',
                label: { fr: 'Combien de partenaires la cochent', en: 'Partners who tick it' },
                formula: `=IF(${TICKS}=0,"",${TICKS})`,
              },
              common: {
                kind: 'text',
                label: { fr: 'Partagée ?', en: 'Shared?' },
                formula: `=IF({ticks}="","",IF(AND(${NAMED}>1,{ticks}=${NAMED}),{byAll},""))`,
              },
            },
            examples: [],
            totals: {
              label: { fr: 'Motivations cochées', en: 'Motives ticked' },
              cells: {
                ...Object.fromEntries(
                  PARTNER_NUMBERS.map((number) => [
                    `p${number}`,
                    `=IF({partners.name.${number}}="",0,COUNTIF({motivations.p${number}},{yes}))`,
                  ]),
                ),
                ticks: '=SUM({motivations.ticks})',
                common: '=COUNTIF({motivations.common},{byAll})',
              },
              contents: Object.fromEntries(
                [...PARTNER_NUMBERS.map((number) => `p${number}`), 'common'].map((key) => [key, { kind: 'count' }]),
              ),
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
            type: 'inputs',
            id: 'together',
            title: { fr: 'Ce que nous voulons ensemble', en: 'What we want together' },
            inputs: {
              why: {
                kind: 'text',
                question: { fr: '1. Pourquoi nous lancer là-dedans ?', en: '1. Why are we going into this?' },
                label: { fr: 'Notre réponse', en: 'Our answer' },
                name: { fr: 'reponse_pourquoi', en: 'answer_why' },
                example: {
                  fr: 'Aucun de nous n’utiliserait un planeur assez souvent pour le payer seul.',
                  en: 'None of us would use a planer often enough to pay for it alone.',
                },
              },
              others: {
                kind: 'text',
                question: { fr: '2. Que recherchent les autres ?', en: '2. What are the others after?' },
                label: { fr: 'Ce que nous en savons', en: 'What we know of it' },
                name: { fr: 'reponse_autres', en: 'answer_others' },
                example: {
                  fr: 'L’École cherche de la place le jour ; la Maison de jeunes, un lieu encadré.',
                  en: 'The school is after daytime room; the youth centre, a supervised place.',
                },
              },
              unites: {
                kind: 'text',
                question: {
                  fr: '3. Qu’avons-nous en commun, et qu’en attendons-nous ?',
                  en: '3. What do we have in common, and what do we expect from it?',
                },
                label: { fr: 'Ce qui nous réunit', en: 'What brings us together' },
                name: { fr: 'reponse_commune', en: 'answer_common' },
                example: {
                  fr: 'Une machine de plus, moins de dépenses, une mission mieux remplie.',
                  en: 'One more machine, less spending, a mission better fulfilled.',
                },
              },
              objective1: {
                kind: 'text',
                question: { fr: 'Nos objectifs communs', en: 'Our common objectives' },
                label: { fr: 'Premier objectif', en: 'First objective' },
                name: { fr: 'objectif_commun', en: 'common_objective' },
                example: {
                  fr: 'Que les quatre aient accès à un planeur dès septembre 2027, 40 fois par an.',
                  en: 'That all four have access to a planer from September 2027, 40 times a year.',
                },
              },
              objective2: {
                kind: 'text',
                label: { fr: 'Deuxième objectif', en: 'Second objective' },
                name: { fr: 'objectif_commun_second', en: 'common_objective_second' },
                example: {
                  fr: 'Que chacun paie moins que s’il était seul, tous coûts compris.',
                  en: 'That each one pays less than it would alone, all costs included.',
                },
              },
              objective3: {
                kind: 'text',
                label: { fr: 'Troisième objectif', en: 'Third objective' },
                name: { fr: 'objectif_commun_troisieme', en: 'common_objective_third' },
              },
            },
          },
        ],
      },
      {
        track: 4,
        blocks: [
          {
            type: 'prose',
            id: 'advice',
            title: { fr: 'Pour en parler', en: 'To talk it over' },
            span: 6,
            paragraphs: [
              {
                fr: 'Une motivation qu’un seul partenaire coche n’est pas un problème : c’est une attente à faire connaître aux autres.',
                en: 'A motive that a single partner ticks is not a problem: it is an expectation to make known to the others.',
              },
              {
                fr: 'Rien n’est commun à tous ? Revenez-y après la réflexion et le diagnostic, mais avant de décider du fonctionnement.',
                en: 'Nothing is common to all? Come back to it after the reflection and the diagnosis, but before deciding how things will work.',
              },
              {
                fr: 'Un bon objectif se vérifie : il dit quoi, pour qui, combien et quand. Il servira de cible à l’évaluation.',
                en: 'A good objective can be checked: it says what, for whom, how much and when. It will be a target of the evaluation.',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: {
    yes: YES,
    partner: { fr: 'Partenaire', en: 'Partner' },
    byAll: { fr: 'Commune à tous', en: 'Common to all' },
  },
  conditions: [
    { on: 'motivations', when: '={cell}={yes}', look: 'good' },
    { on: 'motivations.common', when: '={cell}={byAll}', look: 'good' },
  ],
});
