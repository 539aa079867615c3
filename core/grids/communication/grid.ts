import { same } from '../../values/text';
import { defineTemplate } from '../language/define';
import { checkRows, frequencyRows, goals, INSIDE, messages, NOT_YET, OUTSIDE, PARTLY, YES } from './parts';

const countOf = (side: string): string => `=COUNTIF({plan.side},${side})`;
/** Lines of the plan, each with an audience, where a column is still blank. */
const without = (column: string): string => `=SUMPRODUCT((LEN({plan.audience})>0)*(LEN({plan.${column}})=0))`;

/** Worked example: the four partners of the guide's planer tell their people. */
export const communication = defineTemplate({
  id: 'communication',
  step: 'realisation',
  order: 13,
  sheet: { fr: 'Plan de communication', en: 'Communication plan' },
  title: { fr: 'À qui le dire, comment et quand', en: 'Whom to tell, how and when' },
  purpose: {
    fr: 'Quand un partage inquiète, dans la maison ou autour, préparer ce qu’on dira à chacun. Les objectifs et le message retenus ici vont aussi dans le plan d’action, pour que tous parlent de la même chose.',
    en: 'When sharing worries people, inside or around, prepare what each will be told. The goals and message chosen here also go in the action plan, so that everyone speaks of the same thing.',
  },
  tracks: [190, 90, 95, 225, 285, 180, 140, 170, 90, 90],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'Le plan en bref', en: 'The plan in short' },
            columns: { count: { kind: 'count' } },
            lines: {
              inside: { label: { fr: 'À l’interne', en: 'Inside' }, cells: { count: countOf('{insideWord}') } },
              outside: { label: { fr: 'À l’externe', en: 'Outside' }, cells: { count: countOf('{outsideWord}') } },
              orphan: {
                label: { fr: 'Sans responsable', en: 'With no one responsible' },
                cells: { count: without('responsible') },
              },
              undated: { label: { fr: 'Sans date', en: 'Without a date' }, cells: { count: without('next') } },
              hours: {
                label: { fr: 'Heures par an', en: 'Hours a year' },
                kind: 'quantity',
                decimals: 1,
                isTotal: true,
                note: {
                  fr: 'Payées, ces heures sont un coût de coordination : reportez-les dans la liste des coûts.',
                  en: 'When paid, these hours are a coordination cost: take them to the list of costs.',
                },
                cells: { count: '={plan.yearly.total}' },
              },
            },
          },
        ],
      },
      {
        track: 3,
        blocks: [
          {
            type: 'table',
            id: 'goals',
            title: { fr: 'Les objectifs et le message commun', en: 'Goals and common message' },
            rows: 5,
            columns: {
              goal: { kind: 'text', label: { fr: 'Objectif de communication', en: 'Communication goal' } },
              message: { kind: 'text', label: same('Message') },
              sign: { kind: 'text', label: { fr: 'À quoi on le verra', en: 'How it will show' } },
            },
            examples: goals,
          },
        ],
      },
      {
        track: 7,
        blocks: [
          {
            type: 'table',
            id: 'frequencies',
            title: { fr: 'Les fréquences', en: 'Frequencies' },
            rows: frequencyRows.length + 2,
            columns: {
              name: { kind: 'text', label: { fr: 'Fréquence', en: 'Frequency' } },
              times: { kind: 'quantity', label: { fr: 'Fois par an', en: 'Times a year' } },
            },
            given: frequencyRows,
            examples: [],
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
            id: 'plan',
            title: { fr: 'Le plan, auditoire par auditoire', en: 'The plan, audience by audience' },
            help: {
              fr: 'À l’interne d’abord : équipe, membres, conseil, bénévoles, autres partenaires. À l’externe ensuite : partenaires de longue date, bailleurs de fonds, clientèle, médias, voisinage.',
              en: 'Inside first: team, members, board, volunteers, other partners. Then outside: long-standing partners, funders, customers, media, neighbours.',
            },
            rows: 15,
            columns: {
              audience: { kind: 'text', label: { fr: 'Auditoire', en: 'Audience' } },
              side: { kind: 'choice', label: { fr: 'Volet', en: 'Side' }, choices: [INSIDE, OUTSIDE] },
              next: { kind: 'date', label: { fr: 'Prochaine date', en: 'Next date' } },
              concern: {
                kind: 'text',
                label: { fr: 'Ce qui le préoccupe', en: 'What worries it' },
                note: {
                  fr: 'L’acceptabilité se joue ici : répondez à ce qui inquiète vraiment.',
                  en: 'Acceptance is at stake here: answer what really worries people.',
                },
              },
              message: { kind: 'text', label: same('Message') },
              means: { kind: 'text', label: { fr: 'Moyen', en: 'Means' } },
              frequency: {
                kind: 'choice',
                label: { fr: 'Fréquence', en: 'Frequency' },
                choicesFrom: 'frequencies.name',
              },
              responsible: { kind: 'text', label: { fr: 'Responsable', en: 'Responsible' } },
              hours: { kind: 'quantity', decimals: 1, label: { fr: 'Heures, chaque fois', en: 'Hours, each time' } },
              yearly: {
                kind: 'quantity',
                decimals: 1,
                label: { fr: 'Heures par an', en: 'Hours a year' },
                formula:
                  '=IF(OR({hours}="",{frequency}=""),"",{hours}*SUMIF({frequencies.name},{frequency},{frequencies.times}))',
              },
            },
            examples: messages,
            totals: {
              label: same('Total'),
              cells: { yearly: '=SUM({plan.yearly})' },
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
            id: 'checks',
            title: { fr: 'Avant de parler', en: 'Before speaking' },
            rows: checkRows.length,
            columns: {
              point: { kind: 'text', label: { fr: 'Communiquons-nous bien ?', en: 'Do we communicate well?' } },
              answer: { kind: 'choice', label: { fr: 'Réponse', en: 'Answer' }, choices: [YES, PARTLY, NOT_YET] },
            },
            given: checkRows,
            examples: [],
          },
        ],
      },
      {
        track: 3,
        blocks: [
          {
            type: 'prose',
            id: 'advice',
            title: { fr: 'À retenir', en: 'To remember' },
            span: 5,
            paragraphs: [
              {
                fr: 'Tous n’ont pas à tout savoir, mais tous doivent pouvoir trouver les mêmes renseignements.',
                en: 'Not everyone has to know everything, but everyone must be able to find the same information.',
              },
              {
                fr: 'Nommez ce que chacun apporte : on change plus volontiers quand on se sait reconnu.',
                en: 'Name what each one brings: people change more willingly when they feel recognised.',
              },
              {
                fr: 'Prévoyez du temps payé pour faire circuler l’information ; bénévole, ce travail finit par s’arrêter.',
                en: 'Plan paid time to pass information on; as volunteer work, it ends up stopping.',
              },
              {
                fr: 'Une décision n’est prise pour de bon que lorsque ceux qu’elle touche l’ont apprise.',
                en: 'A decision is really made only when those it affects have heard of it.',
              },
              {
                fr: 'Revenez au plan à chaque rencontre : qui a parlé à qui, et qu’avons-nous entendu ?',
                en: 'Come back to the plan at every meeting: who talked to whom, and what did we hear?',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { insideWord: INSIDE, outsideWord: OUTSIDE, yesWord: YES, partlyWord: PARTLY, notYet: NOT_YET },
  conditions: [
    { on: 'checks.answer', when: '={cell}={yesWord}', look: 'good' },
    { on: 'checks.answer', when: '={cell}={partlyWord}', look: 'warning' },
    { on: 'checks.answer', when: '={cell}={notYet}', look: 'bad' },
    { on: 'state.orphan.count', when: '={cell}>0', look: 'warning' },
    { on: 'state.undated.count', when: '={cell}>0', look: 'warning' },
    { on: 'plan.responsible', when: '=AND(LEN({audience})>0,LEN({cell})=0)', look: 'warning' },
  ],
});
