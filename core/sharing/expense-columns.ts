/**
 * A log with one column per partner, as home-made sheets and Tricount keep it: a mark for those who share a row, or the
 * part of each. None of these columns is passed over: that of Zoé, who never pays, would leave her out of her shares.
 */
import { type CellError, errorIn, isBlank } from '../cell';
import { readMark } from '../choices';
import type { OtherCell } from '../define';
import { CENT, wholeSteps } from '../money';
import { nameKeys } from '../names';
import { numberInText } from '../numbers';
import { fold, same } from '../text';
import type { Expense, People } from './expense-people';
import { mixedCells, neitherMarkNorAmount, nobodyMarked, otherSum, unreadOther } from './expense-refusals';
import { saysCancelled, saysRepaid } from './expense-states';
import { isEveryone, isNoName, saysNobody } from './expense-words';

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
    ...['subtotal', 'before', 'quantity', 'qty', 'price', 'balance', 'running', 'project'],
  ].map(fold),
);
const isAside = (header: string): boolean =>
  /[#°]/.test(header) || header.split(/[\s\u00a0\u202f’'()/.:,_-]+/).some((word) => ASIDE.has(fold(word)));

const mayBeName = (header: string): boolean =>
  !isEveryone(header) && !isNoName(header) && !saysNobody(header) && !header.includes('+');

/** Which columns are partners’: those that bear a known name and, without a list of names, those beside them. */
export function partnerColumns(
  rows: readonly Row[],
  names: readonly string[] | undefined,
): readonly PartnerColumn[] | CellError {
  const columns = rows[0]?.others ?? [];
  const key = nameKeys();
  const known = new Set((names ?? rows.map(({ payeur }) => payeur)).map(key));
  const speaking = columns.map(({ header }, rank) => !isAside(header) && isSpeaking(rows, rank));
  const isPartner = columns.map(({ header }) => header !== '' && known.has(key(header)));
  if (!names) {
    const isNext = (i: number, step: number): boolean =>
      isPartner[i + step] === true && columns[i + step]?.at === (columns[i]?.at ?? 0) + step;
    const spread = (i: number, step: number): void => {
      if (speaking[i] && mayBeName(columns[i]?.header ?? '') && isNext(i, step)) isPartner[i] = true;
    };
    for (let i = 0; i < columns.length; i++) spread(i, -1);
    for (let i = columns.length - 1; i >= 0; i--) spread(i, 1);
  }
  for (let rank = 0; rank < columns.length; rank++) {
    if (isPartner[rank]) continue;
    const row = rows.find(({ others }) => {
      const cell = others?.[rank]?.cell;
      return speaking[rank] ? tells(cell) : typeof cell === 'string' && (saysCancelled(cell) || saysRepaid(cell));
    });
    const found = row?.others?.[rank];
    if (found) return unreadOther(found, speaking[rank] === true);
  }
  return columns.flatMap(({ header }, rank) => (isPartner[rank] ? [{ name: header, rank }] : []));
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
