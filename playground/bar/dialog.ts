import { button, element } from './elements';

export interface Choice {
  readonly label: string;
  readonly action?: () => void;
  readonly isMain?: boolean;
}

/** A modal window; Escape and every choice close it. */
export function openDialog(title: string, content: readonly Node[], choices: readonly Choice[]): HTMLDialogElement {
  const dialog = element('dialog', { className: 'mutu-dialog' });
  const buttons = choices.map(({ label, action, isMain }) =>
    button(
      label,
      () => {
        dialog.close();
        action?.();
      },
      isMain ? 'mutu-button mutu-button-main' : 'mutu-button',
    ),
  );
  const heading = element('h2', { textContent: title });
  dialog.append(
    heading,
    element('div', { className: 'mutu-dialog-content' }, ...content),
    element('div', { className: 'mutu-dialog-buttons' }, ...buttons),
  );
  dialog.addEventListener('close', () => dialog.remove());
  // The grid listens to every key of the page.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  // Enter does what one has most likely come for.
  dialog.querySelector<HTMLElement>('.mutu-button-main')?.focus();
  return dialog;
}
