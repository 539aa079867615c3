import { ICommandService, type IWorkbookData } from '@univerjs/core';
import { SetWorkbookNameMutation } from '@univerjs/sheets';
import type { Language } from '../core';
import { LOCALE } from '../core/values/locale';
import { inLanguage } from '../core/values/text';
import { repairFormulas } from '../engine/repairs';
import { calculateAtOnce } from '../engine/repairs/at-once';
import { calculateWhatChangesMeanwhile } from '../engine/repairs/late-changes';
import { type Page, pageActions } from './actions';
import { buildBar } from './bar/bar';
import { showMessage } from './bar/messages';
import { followSummary } from './bar/summary';
import { createGrids } from './grids';
import { installCharts } from './grids/charts/install';
import { installLinks } from './grids/links/install';
import { protectGrids } from './grids/protection/install';
import { recordsOf } from './grids/protection/store';
import { answerSave } from './keep/answer-save';
import { Autosave, becomeOwner, type SaveState } from './keep/autosave';
import { onChange } from './keep/changes';
import { rememberPlace, returnToPlace } from './keep/last-seen';
import { type Kept, keepUnder, loadCurrent } from './keep/store';
import { followKept, keptIn } from './kept/install';
import { hearKeysFirst } from './keys/first';
import { installKeys } from './keys/install';
import { keepOffline } from './offline';
import { openFunctionsByButton } from './panel/function-button';
import { embeddedHost } from './panel/host';
import { createSidePanel } from './panel/side-panel';
import { installPrinting } from './print/install';
import { repairScreen } from './repairs';
import { Session } from './session';
import { installCompletion } from './sheet/completion';
import { createSheet, type Sheet } from './sheet/create';
import { installDisplay } from './sheet/display';
import { installNumberFormats } from './sheet/number-formats';
import { installSentences } from './sheet/sentence-line';
import { nameSortedColumnsInFrench } from './sheet/sort-titles';
import type { Strings } from './sheet/strings/lists';
import { heldIn } from './single/held';
import { TEXTS } from './texts';
import { installTotals } from './totals/install';
import { installEditing } from './typed/editing';
import { readFrenchWhileTyping } from './typed/french-formulas';
import { keepNumbersAsTyped } from './typed/numbers-as-typed';
import { readPastes } from './typed/paste';
import { fitPastesToInputs } from './typed/pasted-look';
import { keepPastedNumbers } from './typed/pasted-numbers';
import { layOutPastedTexts } from './typed/pasted-text';
import { tellPastedTexts } from './typed/unread-texts';
import { tellStops } from './watch/stops';

const placeOf = (id: string): HTMLElement => {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no #${id}`);
  return place;
};

/** What Univer does not do by itself; its services exist once a workbook is open. */
function teach(sheet: Sheet, language: Language): void {
  const { injector } = sheet;
  repairScreen(sheet, language);
  installDisplay(injector, language);
  installEditing(injector, language);
  installCompletion(injector, language);
  keepPastedNumbers(injector);
  if (LOCALE[language].hasOwnFunctionNames) {
    readFrenchWhileTyping(injector);
    nameSortedColumnsInFrench(injector);
  }
  readPastes(injector, language);
  layOutPastedTexts(injector, language);
  fitPastesToInputs(injector, language);
  // Last: of what the grid has read, nothing is to be told.
  tellPastedTexts(injector, language);
  installSentences(injector, language);
  installNumberFormats(injector, language);
  installCharts(injector, language);
  installLinks(sheet, language);
  installTotals(injector, language);
  protectGrids(injector, language);
  followKept(injector);
}

/** The workbook of the last visit, or the one that the page holds; in the place of one that cannot be shown any more, the example, and it is left alone. */
async function openFirst(
  session: Session,
  own: IWorkbookData | undefined,
  openExample: () => Promise<void>,
): Promise<'kept' | 'example' | 'unread'> {
  if (own) {
    try {
      session.open(own);
      return 'kept';
    } catch (problem) {
      console.warn(problem);
      await openExample();
      return 'unread';
    }
  }
  await openExample();
  return 'example';
}

/** The page, with the worker that calculates for it. */
export async function start(language: Language, strings: Strings, worker: Worker): Promise<void> {
  repairFormulas();
  calculateWhatChangesMeanwhile();
  keepNumbersAsTyped();
  const held = heldIn(document);
  const heldKey = held === 'damaged' ? 'page:damaged' : held?.key;
  if (heldKey) keepUnder(heldKey);
  const [loaded, isOwner] = await Promise.all([loadCurrent(), becomeOwner(heldKey)]);
  const kept = loaded === 'unread' ? undefined : loaded.kept;
  const workbook = held === 'damaged' ? undefined : held?.workbook;
  const own = kept && !kept.isUntouchedExample ? kept.snapshot : workbook;
  // Comes while the sheet is made.
  const example = own ? undefined : import('./example');

  hearKeysFirst();
  const stopped = (): void => autosave.touch();
  const sheet = createSheet(placeOf('sheet'), { language, strings, worker, stopped });
  const session = new Session(sheet);
  // Before a workbook is opened, whose grids are read then.
  recordsOf(sheet.injector);
  keptIn(sheet.injector);
  const first = await openFirst(session, own, async () => {
    const { exampleIn } = await (example ?? import('./example'));
    const { workbook, start } = exampleIn(language);
    session.open(workbook);
    session.select(start);
  });
  let isUntouchedExample = first !== 'kept';
  calculateAtOnce(sheet.injector);
  teach(sheet, language);

  /** The database copies what it is given: copied before too, a whole file would hold a key back. */
  const toWrite = (): Kept => ({
    name: session.name,
    savedAt: Date.now(),
    isUntouchedExample,
    snapshot: session.liveSnapshot(),
    spilled: session.spilled(),
  });
  const isUnread = loaded === 'unread' || first === 'unread';
  const place = isUnread ? 'unread' : isOwner ? 'current' : 'apart';
  const showState = (state: SaveState): void => bar.showState(held && state === 'saved' ? 'savedBeside' : state);
  const autosave = new Autosave(place, kept, toWrite, showState);
  const grids = createGrids(sheet, session, language);
  const host = embeddedHost({ sheet, session, grids, language });
  const printing = installPrinting(sheet, session, language);
  const page: Page = {
    language,
    printing,
    focusCells: () => host.focusCells(),
    session,
    autosave,
    kept: () => structuredClone(toWrite()),
    replace(workbook, exampleStart) {
      session.open(workbook);
      isUntouchedExample = exampleStart !== undefined;
      if (exampleStart !== undefined) session.select(exampleStart);
      bar.showName(session.name);
      bar.showSummary(session.hasSummaryElsewhere);
      autosave.touch();
    },
  };
  const sidePanel = createSidePanel(placeOf('panel'), host);
  openFunctionsByButton(sheet.injector, sidePanel);
  installKeys(sheet, sidePanel, () => host.focusCells(), language);
  const bar = buildBar(placeOf('bar'), language, pageActions(page), sidePanel);
  bar.showName(session.name);
  if (isUnread) bar.showState('unread');
  else if (kept) showState(isOwner ? 'saved' : 'savedApart');
  if (held === 'damaged') showMessage(inLanguage(TEXTS.damagedPage, language), 'refused');
  answerSave(session, autosave, language);
  tellStops(sheet, language);
  followSummary(sheet, () => bar.showSummary(session.hasSummaryElsewhere));
  if (kept && !isUntouchedExample) returnToPlace(sheet);
  rememberPlace(sheet);
  sheet.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorkbookNameMutation.id) bar.showName(session.name);
  });
  onChange(sheet.injector, () => {
    isUntouchedExample = false;
    autosave.touch();
  });
  // What is typed and not entered, or that this browser does not keep, would be lost: it asks first.
  window.addEventListener('beforeunload', (event) => {
    if (session.isEditing || autosave.isRefused) event.preventDefault();
  });
  keepOffline(language);
  // Univer's façade, for tests and for those who like to try things in the console.
  Object.assign(window, { univerAPI: sheet.api });
}
