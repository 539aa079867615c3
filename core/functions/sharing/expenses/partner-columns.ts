/**
 * A log with one column per partner, as home-made sheets and Tricount keep it: a mark for those who share a row, or the
 * part of each. None of these columns is passed over: that of Zoé, who never pays, would leave her out of her shares.
 */

import { readMark } from '../../../call/choices';
import type { OtherCell } from '../../../declare/kinds';
import { type CellError, errorIn, isBlank } from '../../../values/cell';
import { CENT, wholeSteps } from '../../../values/money';
import { nameKeys } from '../../../values/names';
import { numberInText } from '../../../values/numbers';
import { isEveryone } from '../../../values/several-names';
import { fold, same } from '../../../values/text';
import { saysCancelled, saysRepaid } from '../../shared/expense-states';
import type { Expense, People } from './people';
import { mixedCells, neitherMarkNorAmount, nobodyMarked, otherSum, unreadNames, unreadOther } from './refusals';
import { isNoName, joinedParts, otherParts, saysNobody } from './words';

type Row = Expense & { readonly others?: readonly OtherCell[] };

/** A column of the log that bears the name of a partner. */
export interface PartnerColumn {
  readonly name: string;
  /** Its rank among the cells that the table does not know. */
  readonly rank: number;
}

type Sign = 'nothing' | 'no' | 'yes' | number | 'words';

/** Words already looked up: a long column holds the same few. */
const signs = new Map<string, Sign>();
const MOST_KNOWN = 500;

/** What a cell says of a partner: shares, does not, or for how much. */
function signOf(cell: unknown): Sign {
  if (typeof cell !== 'string') return readSign(cell);
  let sign = signs.get(cell);
  if (sign === undefined) {
    if (signs.size > MOST_KNOWN) signs.clear();
    sign = readSign(cell);
    signs.set(cell, sign);
  }
  return sign;
}

function readSign(cell: unknown): Sign {
  if (isBlank(cell)) return 'nothing';
  if (typeof cell === 'number') return cell === 0 ? 'no' : cell === 1 ? 'yes' : cell;
  if (typeof cell === 'string') {
    if (/^\s*[-–—]\s*$/.test(cell)) return 'no';
    const number = numberInText(cell);
    if (number !== undefined) return number === 0 ? 'no' : cell.trim() === '1' ? 'yes' : number;
  }
  const mark = typeof cell === 'string' || typeof cell === 'boolean' ? readMark(same(''), cell) : undefined;
  return typeof mark === 'boolean' ? (mark ? 'yes' : 'no') : 'words';
}

const tells = (cell: unknown): boolean => !['nothing', 'no', 'words'].includes(String(signOf(cell)));

/** Words of a column that says something else of an expense, marks and figures included (« Reçu », « No », « TPS »). */
const ASIDE = new Set(
  [
    ...[
      'date',
      'jour',
      'mois',
      'année',
      'an',
      'semaine',
      'heure',
      'échéance',
      'no',
      'num',
      'numéro',
      'ref',
      'référence',
    ],
    ...[
      'id',
      'code',
      'facture',
      'factures',
      'reçu',
      'reçus',
      'pièce',
      'pièces',
      'justificatif',
      'photo',
      'lien',
      'url',
    ],
    ...['note', 'notes', 'remarque', 'remarques', 'commentaire', 'commentaires', 'catégorie', 'poste', 'compte'],
    ...['description', 'libellé', 'détail', 'détails', 'quoi', 'objet', 'article', 'fournisseur', 'magasin', 'lieu'],
    ...['mode', 'moyen', 'paiement', 'carte', 'chèque', 'tps', 'tvq', 'tvh', 'taxe', 'taxes', 'taxable', 'pourboire'],
    ...['sous', 'avant', 'km', 'kilomètres', 'distance', 'quantité', 'qté', 'prix', 'nombre', 'nb', 'solde', 'cumul'],
    ...['cumulatif', 'total', 'budget', 'vérifier', 'vérifié', 'projet', 'urgent'],
    ...['day', 'month', 'year', 'week', 'time', 'due', 'number', 'reference', 'invoice', 'receipt', 'receipts', 'link'],
    ...[
      'remark',
      'comment',
      'comments',
      'category',
      'account',
      'label',
      'detail',
      'details',
      'what',
      'item',
      'supplier',
    ],
    ...['store', 'place', 'method', 'payment', 'card', 'cheque', 'check', 'checked', 'gst', 'qst', 'hst', 'tax', 'tip'],
    ...['horodateur', 'horodatage', 'trimestre', 'téléphone', 'tél', 'cell', 'cellulaire', 'courriel', 'courriels'],
    ...[
      'adresse',
      'facturé',
      'facturée',
      'rendement',
      'créé',
      'modifié',
      'timestamp',
      'created',
      'updated',
      'modified',
    ],
    ...['quarter', 'phone', 'telephone', 'email', 'emails', 'mail', 'address', 'billed', 'invoiced'],
    ...['subtotal', 'before', 'quantity', 'qty', 'price', 'balance', 'running', 'project'],
  ].map(fold),
);
const isAside = (header: string): boolean =>
  /[#°]/.test(header) || header.split(/[\s\u00a0\u202f’'()/.:,_-]+/).some((word) => ASIDE.has(fold(word)));

const mayBeName = (header: string): boolean =>
  !isEveryone(header) && !isNoName(header) && !saysNobody(header) && !header.includes('+');

/**
 * Which columns are partners’: those that bear a name said elsewhere, in the list of names or in the log. The place of
 * a column says nothing: « Approuvé » may stand beside « Léa ».
 */
export function partnerColumns(
  rows: readonly Row[],
  names: readonly string[] | undefined,
  payers: readonly string[],
): readonly PartnerColumn[] | CellError {
  const columns = rows[0]?.others ?? [];
  const key = nameKeys();
  const known = new Set((names ?? [...payers, ...namesPaidFor(rows)]).map(key));
  const partners: PartnerColumn[] = [];
  for (let rank = 0; rank < columns.length; rank++) {
    const header = columns[rank]?.header ?? '';
    if (header !== '' && known.has(key(header))) {
      partners.push({ name: header, rank });
      continue;
    }
    const isSpoken = !isAside(header) && isSpeaking(rows, rank);
    const row = rows.find(({ others }) => {
      const cell = others?.[rank]?.cell;
      return isSpoken ? tells(cell) : typeof cell === 'string' && (saysCancelled(cell) || saysRepaid(cell));
    });
    const found = row?.others?.[rank];
    if (found) return unreadOther(found, isSpoken);
    const named = columnOfNames(rows, rank, (name) => known.has(key(name)));
    if (named) return unreadNames(named);
  }
  return partners;
}

const namesPaidFor = (rows: readonly Row[]): string[] =>
  rows
    .flatMap(({ pour }) => (pour === undefined ? [] : joinedParts(pour)))
    .filter((name) => name !== '' && mayBeName(name));

/** Who wrote or checked a row, for whom it is not. */
const WRITERS = new Set(
  [
    ...[
      'saisi',
      'entré',
      'inscrit',
      'noté',
      'ajouté',
      'créé',
      'soumis',
      'approuvé',
      'vérifié',
      'validé',
      'autorisé',
    ].map((word) => `${word} par`),
    ...['entered', 'recorded', 'added', 'created', 'submitted', 'approved', 'checked', 'verified', 'authorized'].map(
      (word) => `${word} by`,
    ),
  ].map(fold),
);

/** « Utilisé par », « Qui » : the first cell of a column that holds nothing but names of partners. */
function columnOfNames(
  rows: readonly Row[],
  rank: number,
  isPartner: (name: string) => boolean,
): OtherCell | undefined {
  if (WRITERS.has(fold(rows[0]?.others?.[rank]?.header ?? ''))) return undefined;
  let first: OtherCell | undefined;
  for (const { others } of rows) {
    const other = others?.[rank];
    if (!other || isBlank(other.cell)) continue;
    if (typeof other.cell !== 'string' || numberInText(other.cell) !== undefined) return undefined;
    if (isEveryone(other.cell)) continue;
    const parts = isPartner(other.cell) ? [other.cell] : joinedParts(other.cell).flatMap(otherParts);
    if (!parts.every((part) => isPartner(part))) return undefined;
    first = first ?? other;
  }
  return first;
}

/** Marks or figures and nothing else. */
function isSpeaking(rows: readonly Row[], rank: number): boolean {
  const signs = rows.map(({ others }) => others?.[rank]?.cell);
  return signs.every((cell) => signOf(cell) !== 'words') && signs.some(tells);
}

export interface Marked {
  readonly members: readonly number[];
  /** In whole cents, where amounts are written. */
  readonly parts?: readonly number[];
  readonly words: string;
}

/** Whom the columns of a row say it is for; undefined where there is none, or where « pour » says it. */
export function readMarked(
  row: Row,
  cents: number,
  partners: readonly PartnerColumn[],
  people: People,
): Marked | undefined | CellError {
  if (partners.length === 0) return undefined;
  const marks: { readonly cell: OtherCell; readonly sign: Sign; readonly place: number; readonly name: string }[] = [];
  for (const { name, rank } of partners) {
    const cell = row.others?.[rank];
    const sign = signOf(cell?.cell);
    if (!cell || sign === 'nothing' || sign === 'no') continue;
    const error = errorIn(cell.cell);
    if (error) return error;
    if (sign === 'words') return neitherMarkNorAmount(row, cell);
    marks.push({ cell, sign, place: people.placeOf(name) ?? 0, name });
  }
  if (marks.length === 0)
    return row.pour === undefined
      ? nobodyMarked(
          row,
          partners.map(({ name }) => name),
        )
      : undefined;
  marks.sort((a, b) => a.place - b.place);
  const members = marks.map(({ place }) => place);
  const words = marks.map(({ name }) => name).join('+');
  const figure = marks.find(({ sign }) => typeof sign === 'number');
  if (!figure) return { members, words };
  // 1 is a mark beside marks, and a dollar beside amounts.
  const mark = marks.find(({ cell, sign }) => sign === 'yes' && !isOne(cell.cell));
  if (mark) return mixedCells(row, figure.cell, mark.cell);
  const parts = marks.map(({ sign }) => wholeSteps(sign === 'yes' ? 1 : Number(sign), CENT));
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum === cents ? { members, words, parts } : otherSum(row, figure.cell, sum * CENT, cents * CENT);
}

const isOne = (cell: unknown): boolean => cell === 1 || (typeof cell === 'string' && cell.trim() === '1');
