import { bad, countByName, warning } from './language';
import type { Condition } from './language/define';

/** Rows of a list that hold figures and nobody's name, or a name and no key, are seen: nobody is paid or left out in silence. */

const lengths = (columns: readonly string[], list = ''): string =>
  columns.map((column) => `LEN({${list}${column}})`).join('+');

/** The place of the name that is missing, or of the one that has no key. */
export const namedRows = (list: string, figures: readonly string[], keys: readonly string[]): readonly Condition[] => [
  bad(`${list}.name`, `=AND(LEN({name})=0,${lengths(figures)}>0)`),
  warning(`${list}.name`, `=AND(LEN({name})>0,${lengths(keys)}=0)`),
];

/** One that is written twice, spelt the same: what is found or added up by its name is counted in both its rows. */
export const namedOnce = (list: string): Condition =>
  warning(`${list}.name`, `=AND(LEN({cell})>0,${countByName(`{${list}.name}`, '{cell}')}>1)`);

/** How many rows are so; `lacking`: or lack one of the keys that they should have. */
export const rowsToName = (
  list: string,
  figures: readonly string[],
  keys: readonly string[],
  lacking?: string,
): string => {
  const name = `LEN({${list}.name})`;
  const counted = (named: string, filled: string): string => `SUMPRODUCT((${named})*(${filled}))`;
  const [figured, keyed] = [figures, keys].map((columns) => lengths(columns, `${list}.`));
  const toKey = lacking ? `(${keyed}=0)+(${lacking})>0` : `${keyed}=0`;
  return `=${counted(`${name}=0`, `${figured}>0`)}+${counted(`${name}>0`, toKey)}`;
};
