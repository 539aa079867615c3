import { defineTemplate, type Line } from '../language/define';
import { issueRows, TAKEN } from './parts';
import { heat, heatConditions, LEVELS, register, STATUSES, scale } from './register';

const counted = (label: Line['label'], what: Line['label'], formula: string, isTotal = false): Line => ({
  label,
  isTotal,
  cells: { what, count: formula },
});

/** Worked example: four organisations about to share the guide's planer. */
export const risks = defineTemplate({
  id: 'risks',
  step: 'realisation',
  order: 14,
  sheet: { fr: 'Enjeux et risques', en: 'Issues and risks' },
  title: { fr: 'Ce qui peut accrocher, et comment s’en sortir', en: 'What may go wrong, and ways out' },
  purpose: {
    fr: 'Parler d’avance des sept enjeux que rencontrent ceux qui partagent, choisir les pistes qui nous conviennent, puis suivre les risques les plus lourds. Partager ne règle pas tout : mieux vaut y penser dès le début.',
    en: 'Talk in advance of the seven issues met by those who share, choose the ways out that suit us, then follow the heaviest risks. Sharing does not solve everything: better to think of it from the start.',
  },
  tracks: [295, 345, 115, 190, 110, 90, 90, 100, 95, 95, 12],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'issues',
            title: { fr: 'Les sept enjeux et leurs pistes', en: 'The seven issues and their ways out' },
            rows: issueRows.length,
            columns: {
              cause: { kind: 'text', label: { fr: 'Ce qui peut arriver', en: 'What may happen' } },
              wayOut: { kind: 'text', label: { fr: 'Piste de solution', en: 'Way out' } },
              kept: {
                kind: 'choice',
                label: { fr: 'Retenue ?', en: 'Taken?' },
                choices: [TAKEN, { fr: 'À discuter', en: 'To discuss' }, { fr: 'Non', en: 'No' }],
              },
              ours: { kind: 'text', label: { fr: 'Chez nous', en: 'In our case' } },
            },
            given: issueRows,
            examples: [],
          },
        ],
      },
    ],
    [{ track: 0, blocks: [register] }],
    [
      {
        track: 0,
        blocks: [
          scale,
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'Où nous en sommes', en: 'Where we stand' },
            columns: { what: { kind: 'text' }, count: { kind: 'count' } },
            lines: {
              rated: counted(
                { fr: 'Risques cotés', en: 'Risks rated' },
                { fr: 'gravité et probabilité données', en: 'gravity and probability given' },
                '=COUNT({register.level})',
              ),
              high: counted(
                { fr: 'Risques critiques', en: 'Critical risks' },
                { fr: 'à traiter avant tout le reste', en: 'to deal with before all else' },
                '=COUNTIF({register.word},{high})',
              ),
              medium: counted(
                { fr: 'Risques à surveiller', en: 'Risks to watch' },
                { fr: 'à revoir à chaque rencontre', en: 'to review at each meeting' },
                '=COUNTIF({register.word},{medium})',
              ),
              low: counted(
                { fr: 'Risques faibles', en: 'Low risks' },
                { fr: 'à revoir une fois l’an', en: 'to review once a year' },
                '=COUNTIF({register.word},{low})',
              ),
              orphan: counted(
                { fr: 'Cotés, sans responsable', en: 'Rated, with no one responsible' },
                { fr: 'personne n’y veille encore', en: 'no one sees to them yet' },
                '=SUMPRODUCT((LEN({register.level})>0)*(LEN({register.responsible})=0))',
              ),
              kept: counted(
                { fr: 'Pistes retenues', en: 'Ways out taken' },
                { fr: 'dans les sept enjeux', en: 'in the seven issues' },
                '=COUNTIF({issues.kept},{takenWord})',
              ),
              worst: counted(
                { fr: 'Niveau le plus élevé', en: 'Highest level' },
                { fr: 'sur 25', en: 'out of 25' },
                '=MAX(0,{register.level})',
                true,
              ),
            },
          },
        ],
      },
      { track: 4, blocks: [heat] },
    ],
    [
      {
        track: 0,
        blocks: [
          {
            type: 'chart',
            id: 'levels',
            chart: 'bar',
            title: {
              fr: 'Niveau de chaque risque (gravité × probabilité)',
              en: 'Level of each risk (gravity × probability)',
            },
            categories: 'register.risk',
            series: [{ label: { fr: 'Niveau', en: 'Level' }, values: 'register.level' }],
            kind: 'count',
            rows: 15,
            span: 4,
          },
        ],
      },
      {
        track: 5,
        blocks: [
          {
            type: 'prose',
            id: 'talk',
            title: { fr: 'À se demander ensemble', en: 'To ask ourselves' },
            span: 5,
            paragraphs: [
              {
                fr: 'Lequel de ces enjeux nous est déjà arrivé, ensemble ou chacun de son côté ?',
                en: 'Which of these issues have we already met, together or each on our own?',
              },
              {
                fr: 'Lequel préférons-nous ne pas nommer ? C’est souvent par lui qu’il faut commencer.',
                en: 'Which one would we rather not name? It is often the one to start with.',
              },
              {
                fr: 'Qu’est-ce qui doit être écrit dans l’entente avant que l’argent ne circule ?',
                en: 'What must be written in the agreement before any money moves?',
              },
              {
                fr: 'Qui prévient les autres quand un risque monte, et par quel moyen ?',
                en: 'Who warns the others when a risk rises, and by what means?',
              },
            ],
          },
        ],
      },
    ],
  ],
  pages: [2],
  words: { takenWord: TAKEN, ...LEVELS, settled: STATUSES[STATUSES.length - 1] ?? TAKEN },
  conditions: [
    { on: 'issues.kept', when: '={cell}={takenWord}', look: 'good' },
    { on: 'register.word', when: '={cell}={high}', look: 'bad' },
    { on: 'register.word', when: '={cell}={medium}', look: 'warning' },
    { on: 'register.word', when: '={cell}={low}', look: 'good' },
    { on: 'register.gravity', when: '=N({cell})>5', look: 'bad' },
    { on: 'register.probability', when: '=N({cell})>5', look: 'bad' },
    { on: 'register.status', when: '={cell}={settled}', look: 'good' },
    { on: 'state.high.count', when: '={cell}>0', look: 'bad' },
    { on: 'state.orphan.count', when: '={cell}>0', look: 'warning' },
    ...heatConditions,
  ],
});
