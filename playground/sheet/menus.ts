/**
 * Protection asks who is at the keyboard, and a browser that keeps its own workbook does not know; a file would not
 * keep it either. Its entries are left out of Univer's menus, by their ids.
 */
const PROTECTION = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Eleven menus of functions, in English or half empty in French: one types « = » and the list says the same. */
const FUNCTIONS = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((category) => `formula-ui.operation.insert-function.${category}`);

/** Its own list of functions, in a panel of its own: *fx* opens ours. */
const LIST_OF_FUNCTIONS = 'formula-ui.operation.more-functions';

/** A file of ours would not keep images. */
const IMAGES = ['sheet.menu.image', 'sheet.command.insert-float-image', 'sheet.command.insert-cell-image'];

export const menuSettings: Record<string, { hidden: boolean }> = Object.fromEntries(
  [...PROTECTION, ...FUNCTIONS, LIST_OF_FUNCTIONS, ...IMAGES].map((id) => [id, { hidden: true }]),
);
