import { onKeyFirst } from './first';

/** What may leave the keyboard to nobody: a click beside everything, a window that closes, a field that goes away. */
const MOMENTS = ['pointerup', 'focusout', 'close', 'keyup'] as const;

/**
 * The keyboard that nobody has is the cells': after a click on a message or beside the buttons, a window of the bar that is closed or
 * a sheet that is renamed, what one types would go nowhere. A text that is being selected, and the panel, keep theirs.
 */
export function giveLostKeysToCells(focusCells: () => void): void {
  let isInPanel = false;
  const look = (): void => {
    if (isLost() && !isInPanel) focusCells();
  };
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      isInPanel = target instanceof Element && target.closest('#panel') !== null;
    },
    true,
  );
  // A key that comes before that is theirs too.
  onKeyFirst(() => {
    look();
    return false;
  });
  // Once whoever takes it next has had the time to.
  for (const moment of MOMENTS)
    document.addEventListener(moment, () => requestAnimationFrame(() => setTimeout(look, 0)), true);
}

const isLost = (): boolean =>
  (document.activeElement === null || document.activeElement === document.body) &&
  document.hasFocus() &&
  !document.querySelector('dialog[open], [data-state="open"]:is([role="menu"], [role="dialog"])') &&
  (getSelection()?.isCollapsed ?? true);
