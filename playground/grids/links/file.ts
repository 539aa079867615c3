import type { Link } from './data';

/** « #'Coût d''utilisation'!B3 », as files write a link to another of their sheets. */
export function linkInside(address: string, sheetIds: ReadonlyMap<string, string>): Link | undefined {
  const end = address.lastIndexOf('!');
  if (!address.startsWith('#') || end < 0) return undefined;
  const written = address.slice(1, end);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheetId = sheetIds.get(name);
  const cell = address.slice(end + 1).replaceAll('$', '');
  return sheetId !== undefined && /^[A-Z]+\d+$/.test(cell) ? { sheetId, cell } : undefined;
}
