/** The log of shared expenses as people keep it: its columns, and its lines put in cents and in partners. */

import { usedRows } from '../../../call/tables';
import type { LooseRow, OtherCell, TableParam, TableRow } from '../../../declare/kinds';
import { anyDollars } from '../../../declare/params';
import { CellError } from '../../../values/cell';
import { CENT, tooManySteps, wholeSteps } from '../../../values/money';
import { isEveryone } from '../../../values/several-names';
import { same, type Text } from '../../../values/text';
import { currencyColumn, otherCurrency } from '../../shared/contradictions';
import { isCancelled, type States, stateColumns, stateRefusal } from '../../shared/expense-states';
import type { Entry } from './accounts';
import { type PartnerColumn, partnerColumns, readMarked } from './partner-columns';
import { type Expense, givenPeople, type People, peopleMet, readMembers, readPayer } from './people';
import { cancelledAlone, noReceiver, repaysOneself, saidTwice } from './refusals';
import { paidWithTaxes, taxColumns } from './taxes';
import { isNoName, joinedParts, OTHER_HEADERS } from './words';

const columns = {
  // Not read, but kept by all such logs: it has its place in a log without headers.
  date: {
    kind: 'date',
    optional: true,
    label: same('date'),
    text: { fr: 'Jour de la dépense ; elle n’est pas lue.', en: 'Day of the expense; it is not read.' },
    headers: ['jour', 'day', 'date de la dépense', 'date of expense'],
    ignored: true,
  },
  payeur: {
    kind: 'text',
    label: { fr: 'payeur', en: 'payer' },
    text: { fr: 'Qui a payé.', en: 'Who paid.' },
    headers: [
      'payeuse',
      'payé par',
      'payée par',
      'réglé par',
      'avancé par',
      'qui a payé',
      'qui paie',
      'paid by',
      'who paid',
    ],
    otherwise: [
      ...['membre', 'nom', 'fait par', 'personne', 'partenaire', 'organisme', 'acheté par', 'acheteur', 'acheteuse'],
      ...['member', 'name', 'person', 'partner', 'organization', 'made by', 'bought by', 'buyer', 'covered by'],
    ],
    completed: ['prénom', 'first name', 'given name'],
  },
  montant: {
    ...anyDollars,
    label: { fr: 'montant', en: 'amount' },
    text: {
      fr: 'Montant payé, en dollars ; négatif pour ce qu’un fournisseur a rendu.',
      en: 'Amount paid, in dollars; negative for what a supplier gave back.',
    },
    headers: ['coût', 'cost', 'somme', 'sum'],
    otherwise: ['montant payé', 'montant déboursé', 'amount paid', 'paid amount'],
  },
  pour: {
    kind: 'text',
    optional: true,
    label: { fr: 'pour', en: 'for' },
    text: {
      fr: 'Pour qui : « tous » ou vide, ou des noms joints par « + » (« Atelier+Ferme »).',
      en: 'For whom: “all” or blank, or names joined by “+” (“Workshop+Farm”).',
    },
    headers: [
      'pour qui',
      'au nom de',
      'bénéficiaire',
      'destinataire',
      'participants',
      'concerne',
      'entre',
      'payé pour',
      'partagé entre',
      'partagé par',
      'divisé entre',
      'divisé par',
      'split between',
      'shared by',
      'owed by',
      'réparti entre',
      'partage entre',
      'à partager entre',
      'for whom',
      'on behalf of',
      'beneficiary',
      'recipient',
      'concerns',
      'between',
      'split between',
      'split among',
      'shared by',
      'paid for',
      'among',
      'shared between',
      'shared among',
      'divided between',
      'divided among',
      'partagée entre',
      'payée pour',
    ],
    // « Partagé avec Max » may leave the payer in or out.
    almost: [
      ...['partagé avec', 'partagée avec', 'divisé avec', 'utilisé par', 'consommé par', 'à rembourser par'],
      ...['shared with', 'split with', 'divided with', 'used by', 'to be repaid by', 'owed from'],
    ],
  },
  devise: currencyColumn,
  ...stateColumns,
  ...taxColumns,
  nature: {
    kind: 'choice',
    optional: true,
    default: 'depense',
    label: same('nature'),
    text: {
      fr: '« dépense » (si vide), ou « remboursement » : de l’argent remis par un partenaire à un autre.',
      en: '“expense” (if blank), or “repayment”: money handed by one partner to another.',
    },
    // Where one of them holds a kind (« remboursement »), it is refused.
    apart: OTHER_HEADERS,
    // A column of marks under such a header is refused rather than passed over.
    headers: ['type', 'sorte', 'kind', 'remboursement', 'repayment', 'reimbursement', 'is reimbursement'],
    options: {
      depense: { fr: ['dépense', 'achat', 'facture', 'coût'], en: ['expense', 'purchase', 'cost', 'bill'] },
      remboursement: {
        fr: ['remboursement', 'règlement', 'versement', 'virement', 'transfert'],
        en: ['repayment', 'reimbursement', 'settlement', 'transfer'],
      },
    },
  },
} as const;

export const expenseLog = {
  kind: 'table',
  headed: true,
  lenient: true,
  mayBeEmpty: true,
  keepsOthers: true,
  label: { fr: 'dépenses', en: 'expenses' },
  text: {
    fr: 'Qui a payé quoi pour qui, avec la ligne d’en-têtes : date, payeur, montant, pour, nature ; ou une colonne par partenaire au lieu de « pour ».',
    en: 'Who paid what for whom, with its header row: date, payer, amount, for, nature; or one column per partner instead of “for”.',
  },
  columns,
} as const satisfies TableParam;

/** A line of the log, with what refusals and explanations call it. */
export interface ExpenseLine extends Entry {
  readonly where: Text;
  /** For whom, as written; empty for everyone. */
  readonly words: string;
}

/** Everyone of the log, and its lines by their places. */
export interface Log {
  readonly names: readonly string[];
  readonly lines: readonly ExpenseLine[];
}

/** `names` fixes who there is; without it, whoever is met. A cancelled row is not looked at. */
export function readLog(
  rows: readonly LooseRow<typeof columns>[],
  names: readonly string[] | undefined,
): Log | CellError {
  const used = usedRows<typeof columns>(rows, (row) =>
    isCancelled(row) ? [] : ['payeur', 'montant', 'pour', 'nature', 'devise', 'statut', 'annule', 'rembourse'],
  );
  if (used instanceof CellError) return used;
  const paid = paidWithTaxes(used);
  return paid instanceof CellError ? paid : readRows(rows, paid, names);
}

function readRows(
  rows: readonly LooseRow<typeof columns>[],
  used: readonly TableRow<typeof columns>[],
  names: readonly string[] | undefined,
): Log | CellError {
  const amounts = used.map(({ montant }) => montant);
  const tooLarge = tooManySteps(columns.montant.label, amounts, CENT);
  if (tooLarge) return tooLarge;
  const payers = rows.flatMap(({ payeur }) => (payeur === undefined || isNoName(payeur) ? [] : [payeur]));
  const partners = partnerColumns(used, names, payers);
  if (partners instanceof CellError) return partners;
  const people = names ? givenPeople(names) : peopleMet(used, partners);
  if (people instanceof CellError) return people;
  const absent = names ? undefined : onlyCancelled(rows, people);
  if (absent) return absent;
  const lines = linesOf(used, people, partners);
  return lines instanceof CellError ? lines : { names: people.names, lines };
}

/** Whoever is on nothing but cancelled rows, as payer or joined to others, may be a partner, who shares the rest, or nobody. */
function onlyCancelled(rows: readonly LooseRow<typeof columns>[], people: People): CellError | undefined {
  for (const { payeur, pour, where, annule, statut } of rows) {
    if (!isCancelled({ annule, statut })) continue;
    const joined = joinedParts(pour ?? '');
    const absent = [payeur ?? '', ...(joined.length > 1 ? joined : [])].find(
      (name) => name !== '' && !isNoName(name) && !isEveryone(name) && people.placeOf(name) === undefined,
    );
    if (absent !== undefined) return cancelledAlone(absent, where);
  }
  return undefined;
}

type Row = Expense &
  States & {
    readonly montant: number;
    readonly devise: string | undefined;
    readonly nature: keyof typeof columns.nature.options;
    readonly others?: readonly OtherCell[];
  };

function linesOf(rows: readonly Row[], people: People, partners: readonly PartnerColumn[]): ExpenseLine[] | CellError {
  // A long log says the same few things: each is looked up once, and the same partners are one list.
  const known = new Map<string, readonly number[]>();
  const lists = new Map<string, readonly number[]>();
  const oneList = (members: readonly number[]): readonly number[] => {
    const id = members.join('+');
    const list = lists.get(id) ?? members;
    lists.set(id, list);
    return list;
  };
  const membersOf = (row: Row): readonly number[] | CellError => {
    const words = row.pour ?? '';
    const members = known.get(words) ?? readMembers(row, words, people);
    if (members instanceof CellError) return members;
    const list = oneList(members);
    known.set(words, list);
    return list;
  };
  const lines: ExpenseLine[] = [];
  for (const row of rows) {
    const refusal = otherCurrency(row.devise, row.where, expenseLog.label)?.of('depenses') ?? stateRefusal(row);
    if (refusal) return refusal;
    const payer = readPayer(row, people);
    if (payer instanceof CellError) return payer;
    const cents = wholeSteps(row.montant, CENT);
    const marked = readMarked(row, cents, partners, people);
    if (marked instanceof CellError) return marked;
    const said = row.pour === undefined && marked ? undefined : membersOf(row);
    if (said instanceof CellError) return said;
    if (marked && said && !areSame(marked.members, said)) return saidTwice(row, marked.words);
    const isRepayment = row.nature === 'remboursement';
    if (isRepayment && row.pour === undefined && !marked) return noReceiver(row);
    const members = oneList(marked?.members ?? said ?? []);
    if (isRepayment && members.includes(payer)) return repaysOneself(row, members.length > 1);
    const line = { payer, isRepayment, where: row.where };
    if (!marked?.parts) {
      lines.push({ ...line, cents, members, words: marked?.words ?? row.pour ?? '' });
      continue;
    }
    marked.parts.forEach((part, i) => {
      const member = members[i] ?? 0;
      lines.push({ ...line, cents: part, members: oneList([member]), words: people.names[member] ?? '' });
    });
  }
  return lines;
}

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((member, i) => member === b[i]);
