import { DOSSIER, dossier, gallery, nameOf, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import type { Feature } from '../../core/grids/language/warnings';
import { inLanguage, type Text } from '../../core/values/text';
import type { Refused } from '../../panel/host';
import { language } from '../options';
import type { GridsAdded } from '../panel/protocol';
import { insertPlans } from './insert';
import { added, filledOrEmpty, step } from './words';

/** What the entries of the menu call, from Grids.js. */

const CANNOT: readonly Feature[] = ['print'];
/** The last notice holds advice to be read. */
const SECONDS_SHOWN = 15;

const say = (text: Text): string => inLanguage(text, language);

export function insertGrid(choice: string): void {
  const ui = SpreadsheetApp.getUi();
  const filled = askFilled(ui, choice);
  if (filled === undefined) return;
  const { plans, refusal } = insert(choice, filled);
  if (refusal) ui.alert('Mutu', say(refusal), ui.ButtonSet.OK);
  else SpreadsheetApp.getActiveSpreadsheet().toast(lastNotice(plans), 'Mutu', SECONDS_SHOWN);
}

/** As the panel asks for it: nothing is said here but the progress. */
export function insertForPanel(choice: string, filled: boolean): GridsAdded | Refused {
  const { plans, refusal } = insert(choice, filled);
  if (refusal) return { refused: refusal };
  return { done: true, sheets: plans.map(({ sheet }) => sheet), warnings: warningsOf(plans) };
}

function insert(choice: string, filled: boolean): { plans: readonly Plan[]; refusal: Text | undefined } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const plans = plansFor(choice, {
    language,
    filled,
    takenSheets: spreadsheet.getSheets().map((sheet) => sheet.getName()),
    takenNames: spreadsheet.getNamedRanges().map((range) => range.getName()),
    cannot: CANNOT,
  });
  const refusal = insertPlans(spreadsheet, plans, (index, total, sheet) => {
    spreadsheet.toast(say(step(index, total, sheet)), 'Mutu');
  });
  return { plans, refusal };
}

/** Says what the grid is for, and asks whether it comes with its example; undefined when the user thinks better of it. */
function askFilled(ui: GoogleAppsScript.Base.Ui, choice: string): boolean | undefined {
  const item = choice === DOSSIER ? dossier : gallery.find(({ id }) => id === choice);
  if (!item) throw new Error(`No grid is called « ${choice} »`);
  const prompt = `${say(item.purpose)}\n\n${say(filledOrEmpty)}`;
  const answer = ui.alert(say(nameOf(item).full), prompt, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : undefined;
}

/** What was added, then what this host cannot show. */
const lastNotice = (plans: readonly Plan[]): string =>
  [say(added(plans.map(({ sheet }) => sheet))), ...warningsOf(plans)].join(' ');

/** What the sheets of a batch have in common is said once. */
const warningsOf = (plans: readonly Plan[]): readonly string[] => [
  ...new Set(plans.reduce<readonly string[]>((all, plan) => all.concat(plan.warnings), [])),
];
