import type { Language } from '../text';
import type { Content, Kind } from './define';

const NBSP = '\u00a0';
const digits = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

const DECIMALS: Readonly<Partial<Record<Kind, number>>> = { money: 2, share: 1 };

/** The number format of a cell as workbooks store it. Dollars follow their amount in French, precede it in English. */
export function patternOf({ kind, decimals = DECIMALS[kind] ?? 0 }: Content, language: Language): string | undefined {
  const places = digits(decimals);
  switch (kind) {
    case 'money':
      return language === 'fr' ? `#,##0${places}"${NBSP}$"` : `"$"#,##0${places}`;
    case 'share':
      return language === 'fr' ? `0${places}"${NBSP}"%` : `0${places}%`;
    case 'count':
    case 'quantity':
      return `#,##0${places}`;
    case 'date':
      return 'yyyy-mm-dd';
    case 'time':
      return 'hh:mm';
    default:
      return undefined;
  }
}
