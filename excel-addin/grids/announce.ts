import { ANNOUNCEMENT } from './texts';

/** Writes it in the page, whether it is in sight or not: a progress that nobody has to read. */
export function note(text: string): void {
  const place = document.getElementById(ANNOUNCEMENT);
  if (!place) return;
  place.textContent = text;
  place.hidden = text === '';
}

/** Says it to the user: a command of the ribbon has no place of its own for text, so the pane opens on it. */
export async function announce(text: string): Promise<void> {
  note(text);
  await Office.addin.showAsTaskpane();
}
