/** The unit that a header gives to its figures (« Quantité (h) », « Tarif horaire »), beside that of their row. */

import { wordsOf } from '../../call/headers/words';
import { quoted } from '../../declare/place';
import { type CellError, refuse } from '../../values/cell';
import { inLanguage, type Text } from '../../values/text';
import { isKnownUnit, PER_YEAR, unitIn } from '../../values/units';

/** Units elsewhere; in a header, « par utilisation » and « par an » say what its figures are for. */
const isOfFigures = (unit: string): boolean => unit !== 'utilisation' && !PER_YEAR.has(unit);
const BY_THE_HOUR: ReadonlySet<string> = new Set(['horaire', 'hourly']);

function unitOfHeading(heading: string): string | undefined {
  const words = wordsOf(heading);
  if (words.some((word) => BY_THE_HOUR.has(word))) return 'heure';
  const units = words.slice(1).filter(isKnownUnit).map(unitIn).filter(isOfFigures);
  return units[units.length - 1];
}

interface Headed {
  readonly where: Text;
  readonly headings?: Readonly<Record<string, string>>;
}

/** « Quantité (h) » beside a unit that is not the hour: one of the two is not that of the figure. */
export function headingUnitRefusal(
  row: Headed,
  column: { readonly name: string; readonly label: Text },
  table: Text,
  unit: string | undefined,
): CellError | undefined {
  const heading = row.headings?.[column.name];
  const said = heading === undefined || unit === undefined ? undefined : unitOfHeading(heading);
  if (said === undefined || said === unitIn(unit ?? '')) return undefined;
  const place = (language: 'fr' | 'en'): string =>
    `${inLanguage(column.label, language)} (${table[language]}, ${inLanguage(row.where, language)})`;
  return refuse(
    `${place('fr')} : l’en-tête ${quoted(heading, 'fr')} ne dit pas la même unité que ${quoted(unit, 'fr')}, celle de la ligne. Écrivez ce nombre dans l’unité ${quoted(unit, 'fr')}, sous l’en-tête « ${column.label.fr} ».`,
    `${place('en')}: the header ${quoted(heading, 'en')} does not give the same unit as ${quoted(unit, 'en')}, that of the row. Enter this figure in the unit ${quoted(unit, 'en')}, under the header “${column.label.en}”.`,
  );
}
