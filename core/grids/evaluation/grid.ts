import type { Text } from '../../values/text';
import { defineTemplate } from '../language/define';
import { logicExamples, objectiveExamples, TRUTHS, theoryExamples } from './parts';

const RHYTHMS: readonly Text[] = [
  { fr: 'En continu', en: 'Continuously' },
  { fr: 'Après chaque étape', en: 'After each step' },
  { fr: 'Une fois l’an', en: 'Once a year' },
];

/** From the starting point to the target, whichever way it goes; where both are the same, it is kept or it is not. */
const PROGRESS =
  '=IF(COUNT({target},{reached})<2,"",IF({target}-{start}=0,IF({reached}={target},1,0),({reached}-{start})/({target}-{start})))';

export const evaluation = defineTemplate({
  id: 'evaluation',
  step: 'evaluation',
  order: 19,
  sheet: { fr: 'Évaluation', en: 'Evaluation' },
  title: { fr: 'Ce que le partage a donné', en: 'What sharing has led to' },
  purpose: {
    fr: 'Comparer ce qui est atteint à ce qui était visé, comprendre pourquoi le reste a déçu, s’ajuster et recommencer. Écrivez objectifs, indicateurs et cibles dès la planification, et non à la fin.',
    en: 'Compare what is reached with what was aimed at, understand what worked less well, adjust and start again. Write objectives, indicators and targets as soon as you plan, not at the end.',
  },
  tracks: [225, 165, 78, 78, 78, 78, 72, 175, 175, 175, 150],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'inputs',
            id: 'setting',
            title: { fr: 'L’évaluation', en: 'The evaluation' },
            inputs: {
              evaluationDate: {
                kind: 'date',
                label: { fr: 'Date de cette évaluation', en: 'Date of this evaluation' },
                name: { fr: 'date_evaluation', en: 'evaluation_date' },
                example: '2028-06-15',
              },
              rhythm: {
                kind: 'choice',
                choices: RHYTHMS,
                label: { fr: 'Nous évaluons', en: 'We evaluate' },
                name: { fr: 'rythme_evaluation', en: 'evaluation_rhythm' },
                example: { fr: 'Après chaque étape', en: 'After each step' },
              },
            },
          },
          {
            type: 'lines',
            id: 'result',
            title: { fr: 'Les cibles', en: 'Targets' },
            columns: { value: { kind: 'count' } },
            lines: {
              measured: {
                label: { fr: 'Cibles mesurées', en: 'Targets measured' },
                cells: { value: '=COUNT({objectives.progress})' },
              },
              met: {
                label: { fr: 'Cibles atteintes', en: 'Targets reached' },
                cells: { value: '=COUNTIF({objectives.met},{yes})' },
              },
              waiting: {
                label: { fr: 'Objectifs encore sans mesure', en: 'Objectives not measured yet' },
                cells: { value: '=SUMPRODUCT(({objectives.objective}<>"")*({objectives.progress}=""))' },
              },
              late: {
                label: { fr: 'Vérifications en retard', en: 'Checks overdue' },
                note: {
                  fr: 'Leur date est passée le jour de cette évaluation.',
                  en: 'Their date has passed on the day of this evaluation.',
                },
                cells: {
                  value: '=IF({evaluationDate}="",0,COUNTIF({objectives.next},"<"&{evaluationDate}))',
                },
              },
              share: {
                label: { fr: 'Part des cibles atteintes', en: 'Share of targets reached' },
                kind: 'share',
                isTotal: true,
                cells: {
                  value: '=IF({result.measured.value}=0,0,{result.met.value}/{result.measured.value})',
                },
              },
            },
          },
        ],
      },
      {
        track: 3,
        blocks: [
          {
            type: 'chart',
            id: 'bars',
            chart: 'bar',
            mayBeNegative: true,
            title: { fr: 'Chemin parcouru vers chaque cible', en: 'Way covered towards each target' },
            categories: 'objectives.objective',
            series: [{ label: { fr: 'Atteint', en: 'Reached' }, values: 'objectives.progress' }],
            kind: 'share',
            rows: 10,
            span: 5,
          },
        ],
      },
      {
        track: 8,
        blocks: [
          {
            type: 'prose',
            id: 'questions',
            title: { fr: 'Quatre questions à se poser', en: 'Four questions to ask ourselves' },
            span: 3,
            paragraphs: [
              { fr: '1. Avons-nous atteint ce que nous visions ?', en: '1. Have we reached what we aimed at?' },
              {
                fr: '2. Qu’est-ce que nos actions ont changé, et pour qui ?',
                en: '2. What have our actions changed, and for whom?',
              },
              {
                fr: '3. Qu’est-ce qui ne marche pas, ou marche moins bien ?',
                en: '3. What does not work, or works less well?',
              },
              {
                fr: '4. Que pouvons-nous changer pour y arriver, et quand le vérifierons-nous ?',
                en: '4. What can we change to get there, and when will we check?',
              },
              {
                fr: 'Puis on recommence : évaluer est une boucle, qui peut tourner à la fin de chaque étape.',
                en: 'Then start again: evaluating is a loop, which may turn at the end of each step.',
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
            id: 'objectives',
            title: { fr: 'Objectif par objectif', en: 'Objective by objective' },
            help: {
              fr: 'Une ligne par objectif mesurable. La part atteinte va du point de départ à la cible, que le chiffre doive monter ou baisser.',
              en: 'One row a measurable objective. The share reached goes from the starting point to the target, whether the figure should rise or fall.',
            },
            rows: 12,
            columns: {
              objective: { kind: 'text', label: { fr: 'Objectif', en: 'Objective' } },
              indicator: { kind: 'text', label: { fr: 'Indicateur', en: 'Indicator' } },
              start: {
                kind: 'quantity',
                min: -1,
                label: { fr: 'Départ', en: 'Start' },
                note: {
                  fr: 'Le chiffre au début du projet ; vide : 0.',
                  en: 'The figure when the project began; blank: 0.',
                },
              },
              target: { kind: 'quantity', min: -1, label: { fr: 'Cible', en: 'Target' } },
              reached: { kind: 'quantity', min: -1, label: { fr: 'Atteint', en: 'Reached' } },
              progress: {
                kind: 'share',
                decimals: 0,
                label: { fr: 'Part atteinte', en: 'Share reached' },
                formula: PROGRESS,
              },
              met: {
                kind: 'text',
                label: { fr: 'Cible atteinte ?', en: 'Target reached?' },
                formula: '=IF({progress}="","",IF({progress}>=1,{yes},{no}))',
              },
              results: { kind: 'text', label: { fr: 'Retombées', en: 'Outcomes' } },
              weak: { kind: 'text', label: { fr: 'Ce qui a moins bien fonctionné', en: 'What worked less well' } },
              improvement: { kind: 'text', label: { fr: 'Amélioration', en: 'Improvement' } },
              next: { kind: 'date', label: { fr: 'Prochaine vérification', en: 'Next check' } },
            },
            examples: objectiveExamples,
          },
        ],
      },
    ],
    [
      {
        track: 7,
        blocks: [
          {
            type: 'table',
            id: 'logic',
            title: { fr: 'Le modèle logique', en: 'The logic model' },
            rows: 6,
            columns: {
              resources: { kind: 'text', label: { fr: 'Ressources →', en: 'Resources →' } },
              activities: { kind: 'text', label: { fr: 'Activités →', en: 'Activities →' } },
              outputs: { kind: 'text', label: { fr: 'Extrants →', en: 'Outputs →' } },
              outcomes: { kind: 'text', label: { fr: 'Effets', en: 'Effects' } },
            },
            examples: logicExamples,
          },
          {
            type: 'table',
            id: 'theory',
            title: { fr: 'Ou la théorie du changement', en: 'Or the theory of change' },
            rows: 5,
            columns: {
              ifWe: { kind: 'text', label: { fr: 'Si…', en: 'If…' } },
              change: { kind: 'text', label: { fr: 'alors…', en: 'then…' } },
              because: { kind: 'text', label: { fr: 'parce que…', en: 'because…' } },
              truth: { kind: 'choice', choices: TRUTHS, label: { fr: 'Encore vrai ?', en: 'Still true?' } },
            },
            examples: theoryExamples,
          },
        ],
      },
      {
        track: 0,
        blocks: [
          {
            type: 'prose',
            id: 'method',
            title: { fr: 'Bien s’y préparer', en: 'Preparing for it' },
            span: 6,
            paragraphs: [
              {
                fr: 'Le modèle logique dit comment les moyens mènent aux effets : ce que nous y mettons, ce que nous faisons, ce que cela produit, ce que cela change.',
                en: 'The logic model says how means lead to effects: what we put in, what we do, what it produces, what it changes.',
              },
              {
                fr: 'La théorie du changement dit pourquoi nous croyons que cela marchera. Si une raison ne tient plus, il faut revoir le plan.',
                en: 'The theory of change says why we believe it will work. If a reason no longer holds, the plan must be reviewed.',
              },
              {
                fr: 'L’une ou l’autre demande plus de travail au départ, mais oblige les partenaires à s’entendre sur le résultat voulu et sur la façon d’y arriver.',
                en: 'Either takes more work at the start, but makes the partners agree on the result wanted and on how to get there.',
              },
              {
                fr: 'Un bon indicateur se compte sans effort : réservations du registre, dollars de la comptabilité, présences.',
                en: 'A good indicator is counted without effort: bookings in the log, dollars in the books, attendance.',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } },
  conditions: [
    { on: 'objectives.met', when: '={cell}={yes}', look: 'good' },
    { on: 'objectives.met', when: '={cell}={no}', look: 'warning' },
    {
      on: 'objectives.next',
      when: '=AND(ISNUMBER({cell}),ISNUMBER({evaluationDate}),{cell}<{evaluationDate})',
      look: 'bad',
    },
    { on: 'result.late.value', when: '={cell}>0', look: 'bad' },
    { on: 'theory.truth', when: '={cell}={no}', look: 'bad' },
  ],
});
