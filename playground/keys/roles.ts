/** What a screen reader is told of what Univer draws, and what its lozenges lack to be buttons. */

/** Said once: what is set again, even to the same, has the browser and screen readers look at it again. */
export const set = (element: Element, attribute: string, value: string): void => {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
};
export const labelled = (element: Element | null | undefined, name: string | undefined): void => {
  if (element && name) set(element, 'aria-label', name);
};

/** Univer greys what does nothing for now, and tells no reader of it. */
const tellGreyed = (element: Element): void => {
  if (element.classList.contains('univer-cursor-not-allowed')) set(element, 'aria-disabled', 'true');
  else element.removeAttribute('aria-disabled');
};
let greyed: MutationObserver | undefined;
function followGreyed(element: Element): void {
  tellGreyed(element);
  greyed ??= new MutationObserver((changes) => {
    for (const { target } of changes) tellGreyed(target as Element);
  });
  greyed.observe(element, { attributes: true, attributeFilter: ['class'] });
}

/** A lozenge becomes a button that Tab reaches; what opens a menu hears keys itself, the rest answers to a click only. */
export function asButton(element: Element): void {
  if (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button') return;
  element.removeAttribute('type');
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  followGreyed(element);
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (element.getAttribute('aria-haspopup') === 'menu' || (key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    (element as HTMLElement).click();
  });
}
