import { same } from '../../values/text';
import { defineTemplate, type Line } from '../language/define';
import { formRows, NO, SIGN_FORMS, signRows, wayRows, YES } from './forms';
import { OWN_ROWS, pointRows, SPANS } from './parts';
import { STATUSES } from './words';

/** How many points of a section are settled, among those that concern us. */
const sectionLines = (): Record<string, Line> =>
  Object.fromEntries(
    SPANS.map(({ section, first, last }) => {
      const statuses = `{points.status.${first}:points.status.${last}}`;
      const settled = `COUNTIF(${statuses},{settled})`;
      const all = `COUNTA({points.point.${first}:points.point.${last}})-COUNTIF(${statuses},{none})`;
      const cells = {
        told: `=IF(${all}=0,"",${settled}&{outOf}&(${all}))`,
        share: `=IF(${all}=0,0,${settled}/(${all}))`,
      };
      return [section.id, { label: section.title, cells }] as const;
    }),
  );

/** From the most formal down: the last row of signs that is answered yes. */
const proposedForm = (): string => {
  const answered = SIGN_FORMS.reduce(
    (otherwise, form, index) => `IF({signs.answer.${index + 1}}={yes},{forms.form.${form}},${otherwise})`,
    'IF(COUNTIF({signs.answer},{no})>0,{forms.form.1},"")',
  );
  return `=${answered}`;
};

const counted = (label: Line['label'], told: Line['label'], formula: string): Line => ({
  label,
  cells: { told, count: formula },
});

/** Worked example: the co-ownership of the guide's planer by four organisations. */
export const agreement = defineTemplate({
  id: 'agreement',
  step: 'modelling',
  order: 11,
  sheet: { fr: 'Entente', en: 'Agreement' },
  title: { fr: 'Ce que l’entente doit régler', en: 'What the agreement must settle' },
  purpose: {
    fr: 'Passer en revue, ensemble, tout ce qu’il vaut mieux écrire avant de partager, noter ce qui est décidé et ce qui reste à discuter. Cette liste prépare la rédaction ; elle ne remplace pas un avis juridique.',
    en: 'Go through, together, everything that is better written before sharing; note what is decided and what is left to discuss. This list prepares the drafting; it does not replace legal advice.',
  },
  tracks: [255, 390, 115, 350, 130, 95, 12],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'table',
            id: 'signs',
            title: { fr: 'Aussi formelle que le partage est complexe', en: 'As formal as the sharing is complex' },
            rows: signRows.length,
            columns: {
              sign: { kind: 'text', label: { fr: 'Dans notre partage…', en: 'In our sharing…' } },
              form: { kind: 'text', label: { fr: 'Il faut au moins', en: 'It takes at least' } },
              answer: { kind: 'choice', label: { fr: 'Réponse', en: 'Answer' }, choices: [YES, NO] },
            },
            given: signRows,
            examples: [],
            totals: {
              label: { fr: 'Forme proposée', en: 'Form proposed' },
              cells: { form: proposedForm() },
            },
          },
          {
            type: 'lines',
            id: 'themes',
            title: { fr: 'Où en est l’entente, par thème', en: 'Where the agreement stands, by theme' },
            columns: { told: { kind: 'text' }, share: { kind: 'share', decimals: 0 } },
            lines: sectionLines(),
          },
          {
            type: 'lines',
            id: 'state',
            title: { fr: 'En tout', en: 'In all' },
            columns: { told: { kind: 'text' }, count: { kind: 'count' } },
            lines: {
              settled: counted(
                { fr: 'Points réglés', en: 'Points settled' },
                { fr: 'décidés par tous', en: 'decided by all' },
                '=COUNTIF({points.status},{settled})',
              ),
              open: counted(
                { fr: 'Points à discuter', en: 'Points to discuss' },
                { fr: 'à l’ordre du jour', en: 'on the agenda' },
                '=COUNTIF({points.status},{open})',
              ),
              none: counted(
                { fr: 'Points sans objet', en: 'Points not applicable' },
                { fr: 'ne nous concernent pas', en: 'do not concern us' },
                '=COUNTIF({points.status},{none})',
              ),
              untouched: counted(
                { fr: 'Points sans réponse', en: 'Points without an answer' },
                { fr: 'pas encore abordés', en: 'not yet looked at' },
                `=MAX(0,COUNTA({points.point})-${SPANS.length}-COUNTA({points.status}))`,
              ),
              share: {
                label: { fr: 'Part des points réglés', en: 'Share of points settled' },
                isTotal: true,
                kind: 'share',
                decimals: 0,
                note: {
                  fr: 'Points réglés ÷ tous les points, sauf ceux qui sont sans objet.',
                  en: 'Points settled ÷ all points but those not applicable.',
                },
                cells: {
                  told: { fr: 'sans les points sans objet', en: 'points not applicable left out' },
                  count:
                    '=IF({state.settled.count}+{state.open.count}+{state.untouched.count}=0,0,{state.settled.count}/({state.settled.count}+{state.open.count}+{state.untouched.count}))',
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
            type: 'prose',
            id: 'before',
            title: { fr: 'Avant de signer', en: 'Before signing' },
            span: 3,
            paragraphs: [
              {
                fr: 'Le fonctionnement de chacun peut changer : consultez l’équipe, les membres, le conseil et vos partenaires de longue date.',
                en: 'The way each one works may change: consult the team, the members, the board and your long-standing partners.',
              },
              {
                fr: 'Dites les choses ouvertement, surtout l’argent et ce que chacun attend.',
                en: 'Say things openly, above all money and what each one expects.',
              },
              {
                fr: 'Un conseiller en économie sociale ou un juriste peut relire l’entente.',
                en: 'A social economy adviser or a lawyer can read the agreement over.',
              },
            ],
          },
          {
            type: 'chart',
            id: 'progress',
            chart: 'bar',
            title: { fr: 'Part des points réglés, par thème', en: 'Share of points settled, by theme' },
            categories: 'themes.label',
            series: [{ label: { fr: 'Réglés', en: 'Settled' }, values: 'themes.share' }],
            kind: 'share',
            rows: 13,
            span: 3,
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
            id: 'points',
            title: { fr: 'Les points, un à un', en: 'The points, one by one' },
            rows: pointRows.length + OWN_ROWS,
            columns: {
              point: { kind: 'text', label: same('Point') },
              ask: { kind: 'text', label: { fr: 'Ce qu’il faut se demander', en: 'What to ask ourselves' } },
              status: {
                kind: 'choice',
                label: { fr: 'Où en est-on ?', en: 'Where do we stand?' },
                choices: Object.values(STATUSES),
              },
              decision: { kind: 'text', label: { fr: 'Ce qui est décidé', en: 'What is decided' } },
              who: { kind: 'text', label: { fr: 'Qui y voit', en: 'Who sees to it' } },
              by: { kind: 'date', label: { fr: 'Pour le', en: 'By' } },
            },
            given: pointRows,
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
            id: 'forms',
            title: {
              fr: 'Les formes d’entente, de la plus simple à la plus formelle',
              en: 'Forms of agreement, from the simplest to the most formal',
            },
            rows: formRows.length,
            columns: {
              form: { kind: 'text', label: { fr: 'Forme', en: 'Form' } },
              when: { kind: 'text', label: { fr: 'Elle convient quand', en: 'It suits when' } },
              kept: { kind: 'choice', label: { fr: 'Retenue ?', en: 'Chosen?' }, choices: [YES, NO] },
              plan: { kind: 'text', label: { fr: 'À prévoir', en: 'To plan for' } },
            },
            given: formRows,
            examples: [],
          },
          {
            type: 'table',
            id: 'ways',
            title: { fr: 'Les façons de décider', en: 'Ways of deciding' },
            rows: wayRows.length + 2,
            columns: {
              way: { kind: 'text', label: { fr: 'Façon', en: 'Way' } },
              how: { kind: 'text', label: { fr: 'Comment', en: 'How' } },
              kept: { kind: 'text', label: { fr: 'Retenue pour', en: 'Chosen for' } },
              care: { kind: 'text', label: { fr: 'À savoir', en: 'To know' } },
            },
            given: wayRows,
            examples: [],
          },
        ],
      },
    ],
  ],
  pages: [1, 2],
  words: { yes: YES, no: NO, ...STATUSES, outOf: { fr: ' sur ', en: ' of ' } },
  conditions: [
    { on: 'points.status', when: '={cell}={settled}', look: 'good' },
    { on: 'points.status', when: '={cell}={open}', look: 'warning' },
    { on: 'signs.answer', when: '={cell}={yes}', look: 'warning' },
    { on: 'forms.kept', when: '={cell}={yes}', look: 'good' },
    { on: 'state.open.count', when: '={cell}>0', look: 'warning' },
    { on: 'state.untouched.count', when: '={cell}>0', look: 'warning' },
  ],
});
