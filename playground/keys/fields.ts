import type { Text } from '../../core/values/text';
import { FILTER_PANEL } from './filters';
import { asButton, labelled, set } from './roles';

const COLOR: Text = { fr: 'Choisir une couleur', en: 'Choose a color' };
const CHOICES: Text = { fr: 'Autres choix', en: 'More choices' };
const FILTER: Text = { fr: 'Filtre', en: 'Filter' };
const FIELDS = 'input:not([type="hidden"])';
/** Where Univer asks for something: its side bar, its windows, what opens over the cells. */
const ASKS = ':is([data-u-comp="sidebar"], [role="dialog"], [data-u-comp="sheets-filter-panel"])';

/** What Univer says in English whatever the language of the page. */
const SAID: readonly Text[] = [
  { fr: 'Fermer le panneau', en: 'Close sidebar' },
  { fr: 'Largeur du panneau', en: 'Resize sidebar' },
  { fr: 'Panneau', en: 'Sidebar panel' },
  { fr: 'Feuilles du classeur', en: 'Sheet tabs' },
  { fr: 'Mois précédent', en: 'Previous Month' },
  { fr: 'Mois suivant', en: 'Next Month' },
  { fr: 'Précédent', en: 'Previous' },
  { fr: 'Suivant', en: 'Next' },
  { fr: 'Un de plus', en: 'increment' },
  { fr: 'Un de moins', en: 'decrement' },
];

/** Fields that Univer writes beside and not in: each is named after what is written the nearest to it. */
export function nameFields(say: (text: Text) => string): void {
  for (const field of document.querySelectorAll<HTMLInputElement>(`${ASKS} ${FIELDS}`)) {
    const labels = [...(field.labels ?? [])].some(({ textContent }) => textContent?.trim());
    if (labels || field.placeholder || field.title || field.hasAttribute('aria-label')) continue;
    labelled(field, writtenBeside(field));
  }
  for (const opener of document.querySelectorAll('[aria-haspopup]:not(button, [role="menuitem"])')) {
    if (opener.closest('#sheet [data-u-comp="ribbon-toolbar"]') || opener.querySelector('input, button')) continue;
    asButton(opener);
    if (opener.textContent?.trim() || opener.hasAttribute('aria-label')) continue;
    labelled(opener, say(opener.closest(ASKS) ? COLOR : CHOICES));
  }
  for (const text of SAID) {
    for (const element of document.querySelectorAll(`[aria-label="${text.en}"]`)) labelled(element, say(text));
  }
  for (const panel of document.querySelectorAll(FILTER_PANEL)) {
    set(panel, 'role', 'region');
    labelled(panel, say(FILTER));
  }
  for (const edge of document.querySelectorAll('[data-u-comp="sidebar"] [role="separator"][tabindex]')) {
    const width = edge.parentElement?.clientWidth;
    set(edge, 'aria-valuenow', String(width ?? 0));
  }
}

function writtenBeside(field: HTMLElement): string | undefined {
  let around = field.parentElement;
  for (let level = 0; around && level < 6; level++) {
    const texts = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const written = text.textContent?.trim();
      if (written && /\p{L}/u.test(written)) return written;
    }
    around = around.parentElement;
  }
  return undefined;
}
