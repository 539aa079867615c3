import type { Language } from '../../core';
import { hasDecimalComma } from '../../core/formula/in-sheets-region';
import { STATES } from '../../core/kept/layout';
import { inLanguage } from '../../core/values/text';
import { isRefused } from '../../panel/host';
import { revivalIn } from '../../panel/revive';
import { language } from '../options';
import {
  type Asked,
  DECIMAL_ATTRIBUTE,
  LANGUAGE_ATTRIBUTE,
  PLACEHOLDER,
  pageOf,
  type Question,
  type Questions,
  SCRIPT_LANGUAGE_ATTRIBUTE,
} from './protocol';
import { Reading } from './reading';
import { revivedWords } from './words';
import { go, replace, writeFormula } from './writing';

/** What the menu and the sidebar call, from Panel.js. */

export function openPanel(): void {
  const account = accountLanguage();
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const attributes = [
    `${LANGUAGE_ATTRIBUTE}="${account}"`,
    `${SCRIPT_LANGUAGE_ATTRIBUTE}="${language}"`,
    `${DECIMAL_ATTRIBUTE}="${hasDecimalComma(locale) ? 'comma' : 'point'}"`,
  ].join(' ');
  const page = HtmlService.createHtmlOutputFromFile(pageOf(account)).getContent();
  const output = HtmlService.createHtmlOutput(page.split(PLACEHOLDER).join(attributes)).setTitle('Mutu');
  SpreadsheetApp.getUi().showSidebar(output);
}

/** The panel speaks the language of the person's account; the functions keep that of the script. */
const accountLanguage = (): Language => (/^fr/i.test(Session.getActiveUserLocale()) ? 'fr' : 'en');

/** A file for anyone has its formulas again; what to say of it, nothing where there is no such file. */
export function revive(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!mayBeForAnyone(spreadsheet)) return '';
  const reading = new Reading(spreadsheet);
  const sheets = reading.everySheet();
  const search = revivalIn(sheets, { prefix: 'MUTU_' }, language);
  let step = search.next();
  while (!step.done) step = search.next(reading.read(step.value, sheets[0]?.sheet ?? ''));
  const { changes, ...done } = step.value;
  if (changes.length === 0) return inLanguage(revivedWords(done, []), language);
  const outcome = replace(spreadsheet, changes);
  return inLanguage(isRefused(outcome) ? outcome.refused : revivedWords(done, outcome.copies), language);
}

/** Whether there is a sheet « Mutu », whatever it is called now: a workbook is not read whole for nothing. */
const mayBeForAnyone = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean =>
  spreadsheet.getRangeByName(STATES) !== null ||
  spreadsheet.getSheets().some((sheet) => /^Mutu\b/i.test(sheet.getName()));

/** `insertGrids` is in the script's other file. */
export function answer(asked: string, insertGrids: Questions['insertGrids']): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reading = new Reading(spreadsheet);
  const questions: Questions = {
    look: (watched) => reading.look(watched),
    read: (references, sheet) => reading.read(references, sheet),
    everySheet: () => reading.everySheet(),
    writeFormula: (at, formula) => writeFormula(spreadsheet, at, formula),
    replace: (changes) => replace(spreadsheet, changes),
    insertGrids,
    go: (place) => go(spreadsheet, place),
  };
  const { question, args } = JSON.parse(asked) as Asked;
  return JSON.stringify(ask(questions, question, args));
}

/** A page can send any name: only those above are answered. */
function ask(questions: Questions, question: Question, args: readonly unknown[]): unknown {
  if (Object.keys(questions).indexOf(question) < 0) throw new Error(`No question « ${question} »`);
  const method = questions[question] as (...args: readonly unknown[]) => unknown;
  return method(...args);
}
