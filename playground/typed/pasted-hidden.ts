import type { Language } from '../../core';
import { inLanguage, type Text } from '../../core/values/text';
import { showMessage } from '../bar/messages';

/**
 * Rows and columns that one hid in Excel are in what it copies, and in what it pastes itself; rows that a filter hides are not. They come
 * here too, and are seen: nothing is lost, and it is said, since what one saw had fewer.
 */
const MAY_HIDE = /display:\s*none|(?:height|width)=["']?0\b/i;
const HIDDEN = '[style*="display:none"], [style*="display: none"], [height="0"], [width="0"]';

export function tellOfHidden(html: string, language: Language): void {
  if (!MAY_HIDE.test(html)) return;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const hidden = (elements: string): Element[] =>
    [...page.querySelectorAll(elements)].filter((element) => element.matches(HIDDEN));
  // Word ends a table of uneven columns with a row of no height, which holds nothing.
  const rows = hidden('tr').filter(({ textContent }) => textContent?.trim()).length;
  const columns = hidden('col').reduce((sum, column) => sum + (Number(column.getAttribute('span')) || 1), 0);
  const said = [counted(rows, ROWS, language), counted(columns, COLUMNS, language)].filter(Boolean);
  if (said.length === 0) return;
  const [isOne, list] = [rows + columns === 1, said.join(inLanguage(AND, language))];
  showMessage(inLanguage(isOne ? ONE_IS_SEEN : ARE_SEEN, language).replace('%', list));
}

const counted = (count: number, [one, many]: readonly [Text, Text], language: Language): string =>
  count === 0 ? '' : inLanguage(count === 1 ? one : many, language).replace('%', String(count));

const ROWS: readonly [Text, Text] = [
  { fr: 'une ligne masquée', en: 'one hidden row' },
  { fr: '% lignes masquées', en: '% hidden rows' },
];
const COLUMNS: readonly [Text, Text] = [
  { fr: 'une colonne masquée', en: 'one hidden column' },
  { fr: '% colonnes masquées', en: '% hidden columns' },
];
const AND: Text = { fr: ' et ', en: ' and ' };
const ONE_IS_SEEN: Text = {
  fr: 'Le tableau copié avait %, qui est collée aussi et se voit ici. Pour la retirer, supprimez-la, ou Ctrl+Z.',
  en: 'The copied table had %, which is pasted too and is seen here. To take it out, delete it, or Ctrl+Z.',
};
const ARE_SEEN: Text = {
  fr: 'Le tableau copié avait %, qui sont collées aussi et se voient ici. Pour les retirer, supprimez-les, ou Ctrl+Z.',
  en: 'The copied table had %, which are pasted too and are seen here. To take them out, delete them, or Ctrl+Z.',
};
