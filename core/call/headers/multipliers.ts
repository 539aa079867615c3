/** Headers of figures by which others would be multiplied or divided: never passed over, whatever the table. */
import { isBlank } from '../../values/cell';
import { fold } from '../../values/text';
import { wordsOf } from './words';

const MULTIPLIERS: ReadonlySet<string> = new Set(
  [
    ...['quantité', 'qté', 'qte', 'quantity', 'qty', 'nombre', 'nb', 'nbre', 'number', 'count', 'fois', 'times'],
    ...['prorata', 'part', 'portion', 'share', 'pourcentage', 'pct', 'percent', 'percentage', '%', 'proportion'],
    ...['rabais', 'remise', 'escompte', 'réduction', 'discount', 'rebate', 'reduction', 'subvention', 'subsidy'],
    ...['multiplicateur', 'multiplier', 'coefficient', 'coef', 'coeff', 'facteur', 'factor', 'ratio', 'occurrences'],
    ...['ajustement', 'adjustment', 'majoration', 'supplément', 'surcharge', 'unités', 'units', 'mois', 'months'],
    ...['every', 'chaque', 'tous', 'toutes', 'each', 'intervalle', 'interval', 'durée', 'vie', 'life', 'lasts'],
    ...['répétitions', 'répétition', 'repeat', 'fréquence', 'frequency', 'minimum', 'maximum', 'min', 'max'],
  ].flatMap((word) => wordsOf(word).map(fold)),
);

/** Figures under no header may be anything. */
export const mayMultiply = (header: unknown): boolean => {
  if (isBlank(header)) return true;
  const text = String(header);
  // « Total par mois » is what somebody has worked out of the line.
  if (/^\s*total\s+(?:par|per)\b/i.test(text)) return false;
  return (
    /%|#\s*(?:of|de)\b/i.test(text) || wordsOf(text.replace(/[()[\]]/g, ' ')).some((word) => MULTIPLIERS.has(word))
  );
};
