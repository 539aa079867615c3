/** commands.js: the entries of the ribbon. Small, for it is read with the functions; it loads grids.js when used. */
import { inLanguage, type Language } from '../core/values/text';
import type { Progress } from '../panel/host';
import { announce, note } from './grids/announce';
import { loadGrids } from './grids/load';
import { progressText, REFUSALS } from './grids/texts';
import { excelLanguage, languageOf } from './language';
import { ACTIONS, actionOf } from './manifest/identity';
import type { PanelScript } from './panel/script';

/** The grids of the menus and « dossier », written here by the build: their declarations stay in grids.js. */
declare const GRID_CHOICES: readonly string[];

/** The panel of the same page: its script comes right after this one. */
const panel = (): PanelScript | undefined => (window as { MutuPanel?: PanelScript }).MutuPanel;

async function insertExample(choice: string): Promise<void> {
  const language = languageOf(excelLanguage());
  const script = await loadGrids().catch(() => undefined);
  if (!script) return announce(inLanguage(REFUSALS.unreachable, language));
  const onProgress = (progress: Progress): void => showProgress(progress, language);
  const outcome = await script.insertGrid(choice, { language, filled: true, onProgress });
  note('');
  if ('refused' in outcome) return announce(inLanguage(outcome.refused, language));
  if (outcome.warnings.length > 0) return announce(outcome.warnings.join(' '));
}

function showProgress({ current, total, sheet }: Progress, language: Language): void {
  if (total > 1) note(inLanguage(progressText(current, total, sheet), language));
}

async function understand(): Promise<void> {
  note('');
  await Office.addin.showAsTaskpane();
  await panel()?.show('understand');
}

async function repair(): Promise<void> {
  const said = await panel()?.repair();
  if (said) await announce(said);
}

/** Excel waits for the end of a command, whatever it came to. */
function associate(action: string, command: () => Promise<void>): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void command()
      .catch((problem: unknown) => console.error(problem))
      .finally(() => event.completed());
  });
}

// Without office.js (no network, preview) there is no ribbon either.
if (typeof Office !== 'undefined') {
  for (const choice of GRID_CHOICES) associate(actionOf(choice), () => insertExample(choice));
  associate(ACTIONS.understand, understand);
  associate(ACTIONS.repair, repair);
}
