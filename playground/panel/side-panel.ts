import { inLanguage, type Language } from '../../core/values/text';
import type { View } from '../../panel/app';
import type { Host } from '../../panel/host';
import type { MountedPanel } from '../../panel/mount';
import './side-panel.css';
import { PANEL_TEXTS } from './texts';

/** Written in by the build. */
declare const __MUTU_VERSION__: string;

const KEY = 'mutu.panel';

export interface SidePanel {
  /** Opens or closes it: what the button of the bar does. */
  toggle(): void;
  /** Opens it on a view, the keyboard there; or on the functions, for the cell that is selected. */
  open(view: View, forCell?: boolean): void;
  /** Gives it the keyboard, where the person was in it; false when it is closed. */
  focus(): boolean;
  /** Called each time it opens or closes. */
  onToggle(listener: (isOpen: boolean) => void): void;
}

/**
 * The panel beside the sheet. Its code is loaded the first time it opens. Escape in it gives the keyboard back to the sheet;
 * F6 goes round the parts of the page (playground/keys).
 */
export function createSidePanel(place: HTMLElement, host: Host): SidePanel {
  const { language } = host;
  const listeners = new Set<(isOpen: boolean) => void>();
  let mounted: Promise<MountedPanel> | undefined;
  let lastFocused: EventTarget | null = null;
  place.setAttribute('aria-label', inLanguage(PANEL_TEXTS.label, language));
  place.hidden = true;
  // The grid listens to every key of the page.
  for (const type of ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut'] as const) {
    place.addEventListener(type, (event) => event.stopPropagation());
  }
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    host.focusCells();
  });
  place.addEventListener('focusin', ({ target }) => {
    lastFocused = target;
  });
  async function mount(): Promise<MountedPanel> {
    const { mountPanel } = await import('../../panel/mount');
    return mountPanel(place, host, { version: __MUTU_VERSION__, onClose: () => show(false) });
  }

  function show(isOpen: boolean): void {
    place.hidden = !isOpen;
    remember(isOpen);
    if (isOpen) mounted ??= mount();
    else host.focusCells();
    for (const listener of listeners) listener(isOpen);
  }

  if (wasOpen()) show(true);
  return {
    toggle: () => show(Boolean(place.hidden)),
    open(view, forCell) {
      show(true);
      void mounted?.then((panel) => panel.show(view, forCell));
    },
    focus() {
      if (place.hidden) return false;
      focusIn(place, lastFocused);
      return place.contains(document.activeElement);
    },
    onToggle(listener) {
      listeners.add(listener);
      listener(!place.hidden);
    },
  };
}

/** Where the person was in it, if that is still there: one leaves a field to choose cells, and comes back to it. */
function focusIn(place: HTMLElement, former: EventTarget | null): void {
  const isThere = former instanceof HTMLElement && place.contains(former) && former.checkVisibility();
  if (isThere) former.focus();
  else place.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
}

function wasOpen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'open';
  } catch {
    return false;
  }
}

function remember(isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, isOpen ? 'open' : 'closed');
  } catch {
    // A browser that keeps nothing still has a panel.
  }
}

export const toggleLabel = (isOpen: boolean, language: Language): string =>
  inLanguage(isOpen ? PANEL_TEXTS.close : PANEL_TEXTS.open, language);
