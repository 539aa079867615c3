import type { Injector } from '@univerjs/core';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { type Laid, layOut } from './pasted-rows';

/** What is used here of Univer's clipboard service, which keeps it to itself. */
interface Pasting {
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pastePlainText(text: string, pasteType: string): Promise<boolean>;
  _pasteHTML(html: string, pasteType: string): Promise<boolean>;
}

/** What a letter leaves under what is copied in it: no cell holds it. */
const BLANK_END = /(?:[ \u00a0]*(?:\r\n?|\n))+[ \u00a0]*$/;
/** Between two paragraphs. */
const BLANK_LINES = /(?:\r?\n[ \u00a0]*)+\r?\n/g;

const { DEFAULT_PASTE } = PREDEFINED_HOOK_NAME_PASTE;

/**
 * A text of several cells is laid in them. Univer 0.25.1 (SheetClipboardService, in sheets-ui) takes the first tab away, so that titles
 * stand over the column before theirs; reads « <luc@ferme.ca> » as HTML, and drops it; cuts a cell of two lines in two; pastes all in one
 * cell from the menu; joins paragraphs, of which « 12 » and « 15 » are 1215; keeps the blank lines after an amount, which is then a
 * text; and leaves in one column the text of a .csv, which is cut here at its marks, and told. « Coller les valeurs »
 * keeps its lines whole.
 */
export function layOutPastedTexts(injector: Injector, language: Language): void {
  const service = injector.get(ISheetClipboardService) as unknown as Pasting;
  const [plainText, anything] = [service._pastePlainText.bind(service), service.legacyPaste.bind(service)];
  service._pastePlainText = async (written, pasteType) => {
    const text = written.replace(BLANK_END, '');
    const laid = layOut(text);
    if (!laid || (laid.mark && laid.rows.length === 1 && pasteType !== DEFAULT_PASTE))
      return plainText(text, pasteType);
    const isWhole = laid.mark !== undefined && pasteType !== DEFAULT_PASTE;
    const rows = isWhole
      ? text
          .trimEnd()
          .split(/\r?\n/)
          .map((line) => [line])
      : laid.rows;
    const isPasted = await service._pasteHTML(tableOf(rows), pasteType);
    if (isPasted && !isWhole) tell(laid, language);
    return isPasted;
  };
  service.legacyPaste = (html, text, files) => {
    if (files?.length || !text) return anything(html, text, files);
    if (!html) return service._pastePlainText(text, DEFAULT_PASTE);
    // The HTML of an editor of texts, of paragraphs, or of a page that shows a .csv, is only its colours.
    const isText = !/<t[dh]\b/i.test(html) && layOut(text) !== undefined;
    return isText
      ? service._pastePlainText(text.replace(BLANK_LINES, '\n'), DEFAULT_PASTE)
      : anything(html, text, files);
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

function tableOf(rows: Laid['rows']): string {
  const cell = (text: string): string => `<td>${text.replace(/[&<>\n]/g, (sign) => SIGNS[sign] ?? sign)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

function tell({ rows, mark, uneven }: Laid, language: Language): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cut: Text = {
    fr: `Le texte est collé en ${columns} colonnes, à chaque « ${mark} ». Pour garder ses lignes entières : Ctrl+Z, puis Collage spécial, Coller les valeurs.`,
    en: `The text is pasted in ${columns} columns, at each “${mark}”. To keep its lines whole: Ctrl+Z, then Paste…, Paste values.`,
  };
  const left: Text = {
    fr: `Le texte collé a des « ${uneven} », mais pas autant dans chaque ligne : les lignes restent entières, dans une seule colonne.`,
    en: `The pasted text has “${uneven}” in it, but not as many in each line: its lines stay whole, in a single column.`,
  };
  if (mark) showMessage(inLanguage(cut, language));
  else if (uneven) showMessage(inLanguage(left, language), 'refused');
}
