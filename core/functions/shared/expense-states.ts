/** What a log says has become of an expense: cancelled, it is left out; repaid, nobody can tell by whom. */
import type { CellError } from '../../values/cell';
import type { Text } from '../../values/text';
import { fold } from '../../values/text';
import { alreadyRepaid, unknownState } from '../sharing/expenses/refusals';

const word = { kind: 'text', optional: true, compared: true } as const;

export const stateColumns = {
  statut: {
    ...word,
    label: { fr: 'statut', en: 'status' },
    text: {
      fr: 'Une ligne annulée n’est pas comptée.',
      en: 'A cancelled row is not counted.',
    },
    headers: ['état', 'state'],
  },
  annule: {
    ...word,
    label: { fr: 'annulé', en: 'cancelled' },
    text: { fr: 'Oui : la ligne n’est pas comptée.', en: 'Yes: the row is not counted.' },
    headers: ['annulée', 'annulation', 'canceled', 'cancellation'],
  },
  rembourse: {
    ...word,
    label: { fr: 'remboursé', en: 'repaid' },
    text: {
      fr: 'Refusé s’il dit oui : un remboursement s’inscrit sur sa propre ligne.',
      en: 'Refused when it says yes: a repayment has its own row.',
    },
    headers: [
      ...['remboursée', 'déjà remboursé', 'réglé', 'réglée', 'soldé', 'soldée'],
      ...['reimbursed', 'refunded', 'paid back', 'settled', 'already repaid'],
    ],
  },
} as const;

export interface States {
  readonly statut?: string | undefined;
  readonly annule?: string | undefined;
  readonly rembourse?: string | undefined;
  readonly where: Text;
}

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const YES = setOf('oui', 'o', 'x', 'vrai', 'yes', 'y', 'true', '1');
const NO = setOf('non', 'n', 'faux', 'no', 'false', '0');
const CANCELLED = setOf(
  ...['annulé', 'annulée', 'annulés', 'annulées', 'annulation', 'à annuler'],
  ...['cancelled', 'canceled', 'cancellation', 'void', 'voided'],
);
const REPAID = setOf(
  ...['remboursé', 'remboursée', 'déjà remboursé', 'déjà remboursée', 'réglé', 'réglée', 'soldé', 'soldée'],
  ...['repaid', 'reimbursed', 'refunded', 'paid back', 'settled'],
);
/** What changes nothing to who owes what. */
const COUNTED = setOf(
  ...['fait', 'faite', 'payé', 'payée', 'validé', 'validée', 'approuvé', 'approuvée', 'confirmé', 'confirmée'],
  ...['ok', 'reçu', 'reçue', 'complété', 'complétée', 'terminé', 'terminée', 'actif', 'active', 'valide'],
  ...['done', 'paid', 'validated', 'approved', 'confirmed', 'received', 'complete', 'completed', 'valid'],
);

const isTick = (text: string): boolean => /^[✓✔☑]$/.test(text) || YES.has(fold(text));
const isNo = (text: string): boolean => /^[-–—☐]$/.test(text) || NO.has(fold(text));

export const saysCancelled = (text: string): boolean => CANCELLED.has(fold(text));
export const saysRepaid = (text: string): boolean => REPAID.has(fold(text));

export const isCancelled = ({ statut, annule }: Omit<States, 'where'>): boolean =>
  (statut !== undefined && saysCancelled(statut)) ||
  (annule !== undefined && (isTick(annule) || saysCancelled(annule)));

/** Of a row that is not cancelled, what may change the accounts and is not read. */
export function stateRefusal({ statut, annule, rembourse, where }: States): CellError | undefined {
  if (statut !== undefined && saysRepaid(statut)) return alreadyRepaid(stateColumns.statut.label, statut, where);
  if (rembourse !== undefined && !isNo(rembourse)) return alreadyRepaid(stateColumns.rembourse.label, rembourse, where);
  if (annule !== undefined && !isNo(annule)) return unknownState(stateColumns.annule.label, annule, where);
  if (statut === undefined || isNo(statut) || COUNTED.has(fold(statut))) return undefined;
  return unknownState(stateColumns.statut.label, statut, where);
}
