import type { Language } from '../../core';
import { hasDecimalComma } from '../../core/formula/in-sheets-region';
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
