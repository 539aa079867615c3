import type { Text } from '../../values/text';
import type { Example, Given } from '../language/define';
import { YES } from '../needs/parts';
import type { Point } from '../portrait/point';
import { themes } from '../portrait/themes';

// As POTENTIEL and ADISCUTER read them, in either language.
export const CONVERGENCE: Text = { fr: 'Convergence', en: 'Convergence', same: true };
export const COMPLEMENTARITY: Text = { fr: 'Complémentarité', en: 'Complementarity' };
export const DIVERGENCE: Text = { fr: 'Divergence', en: 'Divergence', same: true };

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
    note: {
      fr: 'Chacun rejoint un public que les autres ne rejoignent pas.',
      en: 'Each one reaches people that the others do not.',
    },
  },
  values: { finding: CONVERGENCE, weight: 3 },
  history: { finding: CONVERGENCE },
  role: { finding: COMPLEMENTARITY },
  partnerships: {
    finding: COMPLEMENTARITY,
    note: {
      fr: 'Scieries et chantiers : du bois neuf et du bois récupéré.',
      en: 'Sawmills and worksites: new wood and reclaimed wood.',
    },
  },
  culture: {
    finding: DIVERGENCE,
    note: {
      fr: 'L’École écrit tout, l’Atelier rien : un registre simple suffirait.',
      en: 'The school writes everything, the workshop nothing: a simple log would do.',
    },
  },
  clientele: { finding: COMPLEMENTARITY, weight: 2 },
  members: { finding: COMPLEMENTARITY },
  board: {
    finding: DIVERGENCE,
    note: {
      fr: 'L’École doit faire approuver plus haut : prévoir deux mois.',
      en: 'The school needs approval from above: allow two months.',
    },
  },
  associative: { finding: CONVERGENCE },
  stakeholders: { finding: COMPLEMENTARITY },
  premises: {
    finding: COMPLEMENTARITY,
    weight: 2,
    note: {
      fr: 'L’École est libre le soir, l’Atelier le jour.',
      en: 'The school is free in the evening, the workshop in the daytime.',
    },
  },
  equipment: { finding: COMPLEMENTARITY, weight: 3 },
  storage: {
    finding: COMPLEMENTARITY,
    weight: 2,
    note: { fr: 'Le bois pourrait attendre à la Ressourcerie.', en: 'Wood could wait at the reuse centre.' },
  },
  production: { finding: COMPLEMENTARITY },
  transport: { finding: COMPLEMENTARITY, weight: 2 },
  upkeep: { finding: CONVERGENCE },
  supplies: {
    finding: COMPLEMENTARITY,
    note: {
      fr: 'Acheter les couteaux par les contrats de l’École ?',
      en: 'Buy knives through the contracts of the school?',
    },
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
    note: {
      fr: 'Deux inscrits, deux non : qui facture, et avec quelles taxes ?',
      en: 'Two registered, two not: who invoices, and with which taxes?',
    },
  },
  budgeting: { finding: COMPLEMENTARITY },
  applications: { finding: COMPLEMENTARITY },
  funding: { finding: CONVERGENCE, weight: 2 },
  insurance: {
    finding: DIVERGENCE,
    weight: 3,
    isMajor: true,
    note: {
      fr: 'Des mineurs près d’une machine : à régler avec l’assureur d’abord.',
      en: 'Minors near a machine: to settle with the insurer first.',
    },
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

/** Row for row those of the portrait, so that its cells can be taken up. */
export const diagnosisRows: readonly Given[] = themes.flatMap(({ title, points }): Given[] => [
  { heading: title },
  ...points.map((point): Given => ({ cells: { point: point.label }, example: exampleOf(point) })),
  { cells: {} },
]);

/** Every point of the grid but its titles. */
export const mostOnAgenda = diagnosisRows.filter((row) => !('heading' in row)).length;
