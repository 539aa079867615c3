import type { Language } from '../core';
import { inLanguage } from '../core/values/text';
import { showMessage } from './bar/messages';
import { TEXTS } from './texts';

/** Long after the first figure: keeping the files of the page must slow nothing that one sees. */
const DELAY = 5000;

/**
 * The page keeps its own files, and opens without a network from the second visit on. A newer version waits until every
 * tab is closed: it is said, and never comes in the middle of work.
 */
export function keepOffline(language: Language): void {
  if (!location.protocol.startsWith('http') || !navigator.serviceWorker) return;
  setTimeout(() => void register(language).catch(() => undefined), DELAY);
}

async function register(language: Language): Promise<void> {
  const registration = await navigator.serviceWorker.register('./offline.js', { updateViaCache: 'none' });
  const say = (): void => showMessage(inLanguage(TEXTS.newVersion, language));
  if (registration.waiting) say();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) say();
    });
  });
}
