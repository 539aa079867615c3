import { call } from '../core';
import { fromSheets, toSheets } from './cells';
import type { GridMenu } from './menu';
import { isAddOn, language } from './options';
import { repairEdited, repairSheets } from './repair';
import { about, aboutEntry, aboutTitle, panelEntry, repairEntry, repairsDone } from './words';

/** What the top-level functions of Code.js call. Apps Script reads this file at every call: nothing runs on loading. */

export const run = (id: string, args: ArrayLike<unknown>): unknown =>
  toSheets(call(id, fromSheets(Array.from(args)), language));

/** Builds the menu and nothing else: an add-on that is not authorised yet may do no more. */
export function onOpen({ whole, steps }: GridMenu): void {
  const ui = SpreadsheetApp.getUi();
  const menu = isAddOn ? ui.createAddonMenu() : ui.createMenu('Mutu');
  menu.addItem(panelEntry(), 'mutuOpenPanel').addSeparator();
  for (const { caption, items } of steps) {
    const step = ui.createMenu(caption);
    for (const item of items) step.addItem(item.caption, item.run);
    menu.addSubMenu(step);
  }
  menu.addItem(whole.caption, whole.run).addSeparator();
  menu.addItem(repairEntry(), 'mutuRepair').addItem(aboutEntry(), 'mutuAbout').addToUi();
}

/** A simple trigger: its failures would be shown to nobody, and must not stop what the user is typing. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): void {
  if (!event?.range) return;
  try {
    repairEdited(event.range);
  } catch {
    // A protected cell, most of the time. The menu's entry says so.
  }
}

/** `revive` is in the script's other file: it brings a file for anyone back to life, and says what it did. */
export function mutuRepair(revive: () => string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const revived = revive();
  const repairs = repairSheets(spreadsheet.getSheets());
  if (!revived) return void spreadsheet.toast(repairsDone(repairs), 'Mutu');
  const isNothing = repairs.repaired === 0 && repairs.refused.length === 0;
  spreadsheet.toast(isNothing ? revived : `${revived} ${repairsDone(repairs)}`, 'Mutu', LONG_TO_READ);
}

/** Seconds. */
const LONG_TO_READ = 30;

export function mutuAbout(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(aboutTitle(), about(), ui.ButtonSet.OK);
}
