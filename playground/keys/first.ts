/** What a key does; true when it is dealt with, and nobody else must see it. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

const handlers: KeyHandler[] = [];

/** The last one registered is asked first. */
export function onKeyFirst(handler: KeyHandler): void {
  handlers.unshift(handler);
}

/**
 * Keys go through the page before they reach Univer, which listens to the whole window from the moment it is made: this is
 * called before.
 */
export function hearKeysFirst(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !handlers.some((handler) => handler(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** Nothing but this key and these: « Control+s ». On a Mac, Command is what Control is elsewhere. */
export function isCombination(
  event: KeyboardEvent,
  key: string,
  { control = false, alt = false, shift = false }: { control?: boolean; alt?: boolean; shift?: boolean },
): boolean {
  const hasControl = event.ctrlKey || event.metaKey;
  return event.key.toLowerCase() === key && hasControl === control && event.altKey === alt && event.shiftKey === shift;
}
