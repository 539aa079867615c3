import { button, element } from './elements';

const DURATION = 8000;

/** A sentence at the bottom of the page, for a moment, or until one clicks it. */
export function showMessage(text: string, kind: 'done' | 'refused' = 'done'): void {
  const message = place([element('span', {}, text)], kind);
  message.addEventListener('click', () => message.remove());
  setTimeout(() => message.remove(), DURATION);
}

/** Several lines to read: they stay until one closes them, and the sheet can be used meanwhile. */
export function showList(text: string, lines: readonly string[], after: string, close: string): void {
  const list = element('ul', {}, ...lines.map((line) => element('li', {}, line)));
  const message = place([element('p', {}, text), list, element('p', {}, after)], 'list');
  message.append(button(close, () => message.remove()));
}

/** What goes on, and how to end it; the sheet can be used meanwhile. Answers what takes it away. */
export function showWaiting(text: string, stop: string, onStop: () => void): () => void {
  const message = place([element('p', {}, text)], 'waiting');
  message.append(button(stop, onStop));
  return () => message.remove();
}

/** In the place of the one before. */
function place(content: readonly Node[], kind: string): HTMLElement {
  document.querySelector('.mutu-message')?.remove();
  const message = element('div', { className: `mutu-message mutu-message-${kind}` }, ...content);
  message.setAttribute('role', kind === 'refused' ? 'alert' : 'status');
  document.body.append(message);
  return message;
}
