import {
  DataValidationType,
  ICommandService,
  type Injector,
  type ISheetDataValidationRule,
  IUniverInstanceService,
  type Nullable,
} from '@univerjs/core';
import { getSheetCommandTarget, type ISheetLocationBase, SheetsSelectionsService } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { isCombination, onKeyFirst } from './first';

/** Univer names these operations nowhere else. */
export const SHOW = 'sheet.operation.show-data-validation-dropdown';
export const HIDE = 'sheet.operation.hide-data-validation-dropdown';

const LIST = '[data-u-comp="sheets-dropdown-list"]';
/** For a list to open. */
const FRAMES = 60;
/** The row of a word: a coloured lozenge, and a tick when it is the one of the cell. */
const CHOICES = `${LIST} .univer-cursor-pointer:not(a)`;

/**
 * The list of a cell, by the keyboard: Alt+Down opens it, arrows go through it, letters seek in it, Enter
 * chooses, Escape closes it as it was. Univer's is for the mouse alone.
 */
export function chooseByKeys(injector: Injector, isOnCells: () => boolean, focusCells: () => void): void {
  const commands = injector.get(ICommandService);
  const close = (): void => {
    commands.syncExecuteCommand(HIDE, {});
    setTimeout(focusCells, 0);
  };
  onKeyFirst((event) => {
    const choices = [...document.querySelectorAll<HTMLElement>(CHOICES)];
    if (choices.length > 0) return inList(event, choices, close, focusCells);
    if (!isCombination(event, 'arrowdown', { alt: true }) || !isOnCells()) return false;
    const cell = cellWithList(injector);
    if (!cell) return false;
    const { unitId, subUnitId, row, col: column } = cell;
    commands.syncExecuteCommand(SHOW, { unitId, subUnitId, row, column });
    void whenThere(() => [...document.querySelectorAll<HTMLElement>(CHOICES)]).then((shown) => {
      mark(shown, shown.find(isTicked) ?? shown[0]);
    });
    return true;
  });
}

function inList(
  event: KeyboardEvent,
  choices: readonly HTMLElement[],
  close: () => void,
  focusCells: () => void,
): boolean {
  const current = choices.findIndex(isMarked);
  const go = (index: number): true => {
    mark(choices, choices[(index + choices.length) % choices.length]);
    return true;
  };
  if (event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case 'ArrowDown':
      return go(current + 1);
    case 'ArrowUp':
      return event.altKey ? closed(close) : go(current <= 0 ? choices.length - 1 : current - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(choices.length - 1);
    case 'Escape':
      return closed(close);
    case 'Enter':
    case 'Tab':
      return choose(choices[current] ?? sought(choices), close, focusCells);
    default:
      // What is typed in the field of the list seeks in it.
      return event.key.length === 1 && !seeker() && toLetter(event.key, choices, current, go);
  }
}

const seeker = (): HTMLInputElement | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.closest(LIST) ? activeElement : undefined;
};

/** The first word that answers to what was typed. */
const sought = (choices: readonly HTMLElement[]): HTMLElement | undefined => (seeker()?.value ? choices[0] : undefined);

function closed(close: () => void): true {
  close();
  return true;
}

/** Univer takes a word that is already in the cell, chosen again, for one that is taken off. */
function choose(choice: HTMLElement | undefined, close: () => void, focusCells: () => void): true {
  if (!choice || isTicked(choice)) return closed(close);
  choice.click();
  setTimeout(focusCells, 0);
  return true;
}

function toLetter(
  letter: string,
  choices: readonly HTMLElement[],
  current: number,
  go: (index: number) => true,
): boolean {
  const starts = (choice: HTMLElement): boolean =>
    (choice.textContent ?? '').trim().toLowerCase().startsWith(letter.toLowerCase());
  const after = choices.findIndex((choice, index) => index > current && starts(choice));
  const found = after >= 0 ? after : choices.findIndex(starts);
  return found >= 0 && go(found);
}

const isTicked = (choice: HTMLElement): boolean => choice.querySelector('svg') !== null;
const isMarked = (choice: HTMLElement): boolean => choice.getAttribute('aria-selected') === 'true';

function mark(choices: readonly HTMLElement[], marked: HTMLElement | undefined): void {
  marked?.parentElement?.setAttribute('role', 'listbox');
  for (const choice of choices) {
    choice.setAttribute('role', 'option');
    choice.setAttribute('aria-selected', String(choice === marked));
    choice.classList.toggle('mutu-choice', choice === marked);
  }
  marked?.scrollIntoView({ block: 'nearest' });
}

function cellWithList(injector: Injector): ISheetLocationBase | undefined {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!target || !primary) return undefined;
  const { unitId, subUnitId } = target;
  const { actualRow: row, actualColumn: col } = primary;
  const rule: Nullable<ISheetDataValidationRule> = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(unitId, subUnitId, row, col);
  const isList = rule?.type === DataValidationType.LIST || rule?.type === DataValidationType.LIST_MULTIPLE;
  return isList ? { unitId, subUnitId, row, col } : undefined;
}

/** Univer draws the list a moment later. */
async function whenThere(find: () => HTMLElement[]): Promise<HTMLElement[]> {
  // One that is open without its words waits for them.
  for (let left = FRAMES; left > 0; left = document.querySelector(LIST) ? FRAMES : left - 1) {
    const found = find();
    if (found.length > 0) return found;
    await new Promise(requestAnimationFrame);
  }
  return [];
}
