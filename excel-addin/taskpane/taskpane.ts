/** taskpane.js: puts the pane in the language of Excel, says when it is open outside Excel, copies the formula. */
import { inLanguage, type Language, type Text } from '../../core/text';
import { excelLanguage, languageOf } from '../language';
import { COPIED, NOT_COPIED, PANE, type PaneText } from './texts';

const element = (id: string): HTMLElement | null => document.getElementById(id);

/** Outside Excel the pane follows the browser. */
const paneLanguage = (): Language => languageOf(excelLanguage() ?? navigator.language);

function putInLanguage(language: Language): void {
  document.documentElement.lang = language === 'fr' ? 'fr-CA' : 'en-CA';
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text: Text | undefined = PANE[place.dataset.text as PaneText];
    if (text) place.textContent = inLanguage(text, language);
  }
}

function showPreview(): void {
  const notice = element('preview');
  if (notice) notice.hidden = false;
}

/** In some versions of Excel the pane may not write to the clipboard by itself; the old command still can. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

async function copyFormula(): Promise<void> {
  const formula = element('formula');
  const status = element('status');
  if (!formula || !status) return;
  getSelection()?.selectAllChildren(formula);
  const outcome = (await copied(formula.textContent ?? '')) ? COPIED : NOT_COPIED;
  status.textContent = inLanguage(outcome, paneLanguage());
}

/** office.js may be out of reach: the page is then a preview too. */
async function start(): Promise<void> {
  putInLanguage(paneLanguage());
  element('copy')?.addEventListener('click', copyFormula);
  const host = typeof Office === 'undefined' ? null : (await Office.onReady()).host;
  if (!host) showPreview();
  putInLanguage(paneLanguage());
}

void start();
