import { element } from './elements';

const DURATION = 8000;

/** A sentence at the bottom of the page, for a moment, or until one clicks it. */
export function showMessage(text: string, kind: 'done' | 'refused' = 'done'): void {
  document.querySelector('.mutu-message')?.remove();
  const message = element('div', { className: `mutu-message mutu-message-${kind}`, textContent: text });
  message.setAttribute('role', kind === 'refused' ? 'alert' : 'status');
  message.addEventListener('click', () => message.remove());
  document.body.append(message);
  setTimeout(() => message.remove(), DURATION);
}
