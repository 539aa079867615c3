/** The labels of formulas, « coût_variable », as a person reads them. */
import { inLanguage, type Language, type Text } from '../core/values/text';

/** Those that take more than spaces: the small words of French, and taxes by their initials. */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['coût_entretien', 'coût de l’entretien'],
  ['durée_consommable', 'durée du consommable'],
  ['frais_gestion', 'frais de gestion'],
  ['heures_début', 'heures au début'],
  ['heures_fin', 'heures à la fin'],
  ['heures_préparation', 'heures de préparation'],
  ['heures_supervision', 'heures de supervision'],
  ['intervalle_entretien', 'intervalle d’entretien'],
  ['prix_achat', 'prix d’achat'],
  ['prix_consommable', 'prix du consommable'],
  ['prix_location', 'prix de location'],
  ['remboursement_tps', 'remboursement de TPS'],
  ['remboursement_tvq', 'remboursement de TVQ'],
  ['taux_intérêt', 'taux d’intérêt'],
  ['tps', 'TPS'],
  ['tvq', 'TVQ'],
  ['gst', 'GST'],
  ['qst', 'QST'],
  ['gst_refund', 'GST refund'],
  ['qst_refund', 'QST refund'],
]);

/** « coût_variable × volume » reads « coût variable × volume »: a person reads it, no spreadsheet does. */
export const asRead = (text: string): string =>
  text.replace(/\p{L}+(?:_\p{L}+)*/gu, (label) => READ_AS.get(label) ?? label.replace(/_/g, ' '));

/** Among other words. */
export const labelWithin = (label: Text, language: Language): string => asRead(inLanguage(label, language));

/** What one reads above a field. */
export function readableLabel(label: Text, language: Language): string {
  const words = labelWithin(label, language);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
