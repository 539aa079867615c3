import type { Language } from '../../core/values/text';
import { ranked } from './rank';

/** Shows, of the list in the page, what answers the question; without this script the list stays whole. */

const field = document.querySelector<HTMLInputElement>('input[type="search"]');
const list = document.querySelector('ol');
const none = document.querySelector<HTMLElement>('[role="status"]');
const language: Language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';

if (field && list && none) {
  const items = [...list.children] as HTMLElement[];
  const entries = items.map((item) => ({
    title: item.querySelector('a')?.textContent ?? '',
    words: `${item.textContent} ${item.dataset.words ?? ''}`,
  }));
  const show = (): void => {
    const question = field.value.trim();
    const found = question === '' ? items.map((_, index) => index) : ranked(question, entries, language);
    list.replaceChildren(...found.flatMap((index) => items[index] ?? []));
    none.textContent = found.length === 0 ? (none.dataset.none ?? '') : '';
  };
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', show);
  field.form?.addEventListener('submit', (event) => event.preventDefault());
  show();
}
