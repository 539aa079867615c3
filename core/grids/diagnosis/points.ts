import type { Text } from '../../values/text';
import { choice, given, heading, quantity, same, t, table, text, YES } from '../language';
import type { Example } from '../language/define';
import { PARTNER_NUMBERS, PARTNERS } from '../partners';
import type { Point } from '../portrait/point';
import { commentsOf } from '../portrait/points';
import { themes } from '../portrait/themes';
import { COMPLEMENTARITY, CONVERGENCE, DIVERGENCE, FINDINGS } from './findings';

interface Noted {
  readonly finding: Text;
  readonly weight?: number;
  readonly isMajor?: true;
  readonly note?: Text;
}

/** What the worked example finds of each point of the portrait; « reasons » is left to note. */
const noted: Readonly<Record<string, Noted>> = {
  mission: {
    finding: COMPLEMENTARITY,
    weight: 3,
    note: t(
      'Chacun rejoint un public que les autres ne rejoignent pas.',
      'Each one reaches people that the others do not.',
    ),
  },
  values: { finding: CONVERGENCE, weight: 3 },
  history: { finding: CONVERGENCE },
  role: { finding: COMPLEMENTARITY },
  partnerships: {
    finding: COMPLEMENTARITY,
    note: t(
      'Scieries et chantiers : du bois neuf et du bois récupéré.',
      'Sawmills and worksites: new wood and reclaimed wood.',
    ),
  },
  culture: {
    finding: DIVERGENCE,
    note: t(
      'L’École écrit tout, l’Atelier rien : un registre simple suffirait.',
      'The school writes everything, the workshop nothing: a simple log would do.',
    ),
  },
  clientele: { finding: COMPLEMENTARITY, weight: 2 },
  members: { finding: COMPLEMENTARITY },
  board: {
    finding: DIVERGENCE,
    note: t(
      'L’École doit faire approuver plus haut : prévoir deux mois.',
      'The school needs approval from above: allow two months.',
    ),
  },
  associative: { finding: CONVERGENCE },
  stakeholders: { finding: COMPLEMENTARITY },
  premises: {
    finding: COMPLEMENTARITY,
    weight: 2,
    note: t(
      'L’École est libre le soir, l’Atelier le jour.',
      'The school is free in the evening, the workshop in the daytime.',
    ),
  },
  equipment: { finding: COMPLEMENTARITY, weight: 3 },
  storage: {
    finding: COMPLEMENTARITY,
    weight: 2,
    note: t('Le bois pourrait attendre à la Ressourcerie.', 'Wood could wait at the reuse centre.'),
  },
  production: { finding: COMPLEMENTARITY },
  transport: { finding: COMPLEMENTARITY, weight: 2 },
  upkeep: { finding: CONVERGENCE },
  supplies: {
    finding: COMPLEMENTARITY,
    note: t('Acheter les couteaux par les contrats de l’École ?', 'Buy knives through the contracts of the school?'),
  },
  offer: { finding: COMPLEMENTARITY, weight: 2 },
  existing: { finding: CONVERGENCE },
  team: { finding: COMPLEMENTARITY },
  consultants: { finding: CONVERGENCE },
  media: { finding: COMPLEMENTARITY },
  social: { finding: COMPLEMENTARITY },
  press: { finding: DIVERGENCE },
  marketing: { finding: CONVERGENCE },
  communicationBudget: { finding: CONVERGENCE },
  planning: { finding: COMPLEMENTARITY },
  taxes: {
    finding: DIVERGENCE,
    note: t(
      'Deux inscrits, deux non : qui facture, et avec quelles taxes ?',
      'Two registered, two not: who invoices, and with which taxes?',
    ),
  },
  budgeting: { finding: COMPLEMENTARITY },
  applications: { finding: COMPLEMENTARITY },
  funding: { finding: CONVERGENCE, weight: 2 },
  insurance: {
    finding: DIVERGENCE,
    weight: 3,
    isMajor: true,
    note: t(
      'Des mineurs près d’une machine : à régler avec l’assureur d’abord.',
      'Minors near a machine: to settle with the insurer first.',
    ),
  },
};

function exampleOf({ id, comments }: Point): Record<string, Example> {
  const example: Record<string, Example> = {};
  comments.forEach((comment, index) => {
    example[`partner${index + 1}`] = comment;
  });
  const found = noted[id];
  if (!found) return example;
  example.finding = found.finding;
  if (found.isMajor) example.major = YES;
  if (found.weight !== undefined) example.weight = found.weight;
  if (found.note) example.note = found.note;
  return example;
}

const partnerColumn = (number: number) => {
  const example = PARTNERS[number - 1];
  return text(`partner${number}`, t(`Partenaire ${number}`, `Partner ${number}`), {
    header: { ...(example && { example }), follows: `needs!partners.name.${number}` },
    follows: `portrait!${commentsOf(number)}`,
    isSmall: true,
  });
};

/** Row for row those of the portrait, so that its cells can be taken up. */
const diagnosisRows = themes.flatMap(({ title, points }) => [
  heading(title),
  ...points.map((point) => given({ point: point.label }, exampleOf(point))),
  given({}),
]);

export const points = table('points', t('Les portraits côte à côte', 'Portraits side by side'), {
  help: t(
    'Les points sont ceux du portrait. Chaque thème finit par une ligne libre ; laissez sans constat ce qui ne compte pas.',
    'The points are those of the portrait. Each theme ends on a free row; leave without a finding what does not matter.',
  ),
  given: diagnosisRows,
  columns: [
    text('point', same('Point'), { follows: 'portrait!points.point' }),
    ...PARTNER_NUMBERS.map(partnerColumn),
    choice('finding', t('Constat', 'Finding'), { choices: Object.values(FINDINGS), isSmall: true }),
    choice('major', t('Majeure ?', 'Major?'), { choices: [YES] }).note(
      '« Oui » si elle touche l’essentiel : les valeurs, la mission, la sécurité, l’argent.',
      '“Yes” if it touches what is essential: values, mission, safety, money.',
    ),
    quantity('weight', t('Poids', 'Weight')).note(
      'Vide : 1. Donnez 2 ou 3 à ce qui compte deux ou trois fois plus.',
      'Blank: 1. Give 2 or 3 to what matters two or three times as much.',
    ),
    text('note', t('À discuter', 'To discuss'), { isSmall: true }),
  ],
});

/** Every point of the grid but its titles. */
export const mostOnAgenda = diagnosisRows.filter((row) => !('heading' in row)).length;
