/** What a list of costs says of a line besides its cost: cancelled, it is not counted; inactive, nobody can tell. */

import { readMark } from '../../../call/choices';
import { quoted } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { fold, inLanguage, type Text } from '../../../values/text';
import { isCancelled, stateColumns } from '../../shared/expense-states';

export const countedColumns = {
  statut: stateColumns.statut,
  annule: stateColumns.annule,
  actif: {
    kind: 'text',
    optional: true,
    compared: true,
    label: { fr: 'actif', en: 'active' },
    text: {
      fr: 'Ligne qui compte ; « non » est refusé.',
      en: 'Line that counts; “no” is refused.',
    },
    headers: ['active', 'inclus', 'incluse', 'included', 'à compter', 'compté', 'counted', 'en vigueur', 'in force'],
  },
} as const;

interface Counted {
  readonly statut?: string | undefined;
  readonly annule?: string | undefined;
  readonly actif?: string | undefined;
  readonly where: Text;
}

export const isCounted = (line: Counted): boolean => !isCancelled(line);

const NOT_COUNTED: ReadonlySet<string> = new Set(
  ['inactif', 'inactive', 'retiré', 'retirée', 'abandonné', 'abandonnée', 'removed', 'dropped', 'terminé', 'ended'].map(
    fold,
  ),
);

/** Of a line that is not cancelled, a word by which it may not count. */
export function countedRefusal({ statut, annule, actif, where }: Counted, table: Text): CellError | undefined {
  if (actif !== undefined && readMark(countedColumns.actif.label, actif) === false)
    return mayNotCount(countedColumns.actif.label, actif, where, table);
  if (statut !== undefined && NOT_COUNTED.has(fold(statut)))
    return mayNotCount(countedColumns.statut.label, statut, where, table);
  if (annule !== undefined && readMark(countedColumns.annule.label, annule) !== false)
    return mayNotCount(countedColumns.annule.label, annule, where, table);
  return undefined;
}

const mayNotCount = (label: Text, found: string, where: Text, table: Text): CellError =>
  refuse(
    `${label.fr} (${table.fr}, ${inLanguage(where, 'fr')}) : ${quoted(found, 'fr')} laisse croire que cette ligne ne compte pas. Écrivez « annulé » comme statut pour ne pas la compter, ou videz la cellule.`,
    `${label.en} (${table.en}, ${inLanguage(where, 'en')}): ${quoted(found, 'en')} suggests that this line does not count. Enter “cancelled” as the status not to count it, or clear the cell.`,
  );
