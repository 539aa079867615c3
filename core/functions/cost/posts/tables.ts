/** The tables of COUTPOSTES and COUTANNUEL: cost lines, the quantities of one use, those of a year. */

import type { TableRow } from '../../../declare/kinds';
import { anyDollars, positiveQuantity, quantity } from '../../../declare/params';
import { isKnownUnit } from '../../../values/units';
import { currencyColumn } from '../../shared/contradictions';
import { countedColumns } from './counted';

export const unitColumn = {
  kind: 'text',
  label: { fr: 'unité', en: 'unit' },
  text: {
    fr: 'Unité : pied, heure, heure de travail, km, utilisation, jour, an…',
    en: 'Unit: foot, hour, work hour, km, use, day, year…',
  },
  headers: ['unité de mesure', 'fréquence', 'période', 'unit of measure', 'frequency', 'period'],
  almost: ['périodicité', 'cadence', 'échéance', 'periodicity', 'billing period', 'base', 'basis'],
  isKnown: isKnownUnit,
} as const;

export const postsTable = {
  kind: 'table',
  label: { fr: 'postes', en: 'cost_lines' },
  text: {
    fr: 'Tableau de quatre colonnes : libellé, montant, par, unité (Couteaux ; 100 ; 2000 ; pied).',
    en: 'Table of four columns: label, amount, per, unit (Blades; 100; 2000; foot).',
  },
  columns: {
    libelle: {
      kind: 'text',
      optional: true,
      label: { fr: 'libellé', en: 'label' },
      text: { fr: 'Ce qu’est ce coût.', en: 'What this cost is.' },
      ignored: true,
      headers: ['poste', 'description', 'nom', 'name', 'item', 'dépense', 'expense', 'cost line', 'élément'],
    },
    montant: {
      ...anyDollars,
      label: { fr: 'montant', en: 'amount' },
      text: {
        fr: 'Montant, en dollars ; négatif pour une subvention.',
        en: 'Amount, in dollars; negative for a grant.',
      },
      headers: ['coût', 'prix', 'dollars', '$', 'cost', 'price'],
    },
    par: {
      ...positiveQuantity,
      optional: true,
      default: 1,
      label: { fr: 'par', en: 'per' },
      text: {
        fr: 'Nombre d’unités que couvre le montant ; 1 si vide.',
        en: 'Number of units the amount covers; 1 if blank.',
      },
      headers: ['pour', 'par combien', 'nombre d’unités', 'number of units'],
    },
    unite: unitColumn,
    devise: currencyColumn,
    ...countedColumns,
  },
} as const;

export const quantityColumns = {
  unite: unitColumn,
  quantite: {
    ...quantity,
    orHours: true,
    label: { fr: 'quantité', en: 'quantity' },
    text: { fr: 'Quantité, dans cette unité.', en: 'Quantity, in that unit.' },
    headers: ['nombre', 'qté', 'qty', 'number', 'amount'],
  },
} as const;
/** A table that holds both is told apart by its header: « par utilisation » is not « par an ». */
const withHeaders = (headers: readonly string[], apart: readonly string[]) =>
  ({
    unite: unitColumn,
    quantite: { ...quantityColumns.quantite, headers: [...quantityColumns.quantite.headers, ...headers], apart },
  }) as const;
const OF_ONE_USE = [
  ...['par utilisation', 'utilisation', 'une utilisation', 'quantité par utilisation', 'quantité d’une utilisation'],
  ...['per use', 'use', 'quantity per use', 'quantity of one use'],
];
const OF_A_YEAR = [
  ...[
    'par an',
    'par année',
    'année',
    'an',
    'annuel',
    'une année',
    'quantité annuelle',
    'quantité d’une année',
    'quantité par an',
    'quantité par année',
  ],
  ...['per year', 'year', 'a year', 'one year', 'yearly', 'quantity per year', 'yearly quantity'],
];

export const usageTable = {
  kind: 'table',
  label: { fr: 'usage', en: 'use' },
  text: {
    fr: 'Tableau de deux colonnes : unité, quantité d’une utilisation (pied ; 50).',
    en: 'Table of two columns: unit, quantity of one use (foot; 50).',
  },
  columns: withHeaders(OF_ONE_USE, OF_A_YEAR),
} as const;

export const yearlyTable = {
  kind: 'table',
  label: { fr: 'annuel', en: 'yearly' },
  text: {
    fr: 'Tableau de deux colonnes : unité, quantité d’une année (heure ; 200).',
    en: 'Table of two columns: unit, quantity of a year (hour; 200).',
  },
  columns: withHeaders(OF_A_YEAR, OF_ONE_USE),
} as const;

export type Post = TableRow<(typeof postsTable)['columns']>;
export type QuantityRow = TableRow<typeof quantityColumns>;
