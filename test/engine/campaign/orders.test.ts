/**
 * What a formula gives depends on the cells that it reads, and on nothing else: all at once, each alone, standing elsewhere, typed
 * one by one, after other edits, and once these are undone and done again. MUTU_ORDERS=300 draws as many workbooks.
 */
import { RedoCommand, UndoCommand } from '@univerjs/core';
import { expect, it, vi } from 'vitest';
import { Random, seedOfTheDay } from '../../support/random';
import { address, open } from './one-workbook';
import * as draw from './orders';
import { type Cells, type Content, type Formula, needs, typedAt, type Workbook } from './orders';

const WORKBOOKS = Number(process.env.MUTU_ORDERS ?? 3);
/** The first one that is drawn: a long run is cut in several. */
const FIRST = Number(process.env.MUTU_FROM ?? 0);
const FORMULAS = 14;
const EDITS = 3;
/** The most that an answer fills. */
const ROWS = 20;
const COLUMNS = 10;

type Values = readonly (readonly unknown[])[];
type Places = readonly string[];

const shown = (value: unknown): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return value === null || value === undefined || value === '' ? '' : `« ${String(value)} »`;
};

/** What each formula gives: its cell, and those that it fills. */
function answers(values: Values, formulas: readonly Formula[], places: Places): string[] {
  return formulas.map(({ isWide }, at) => {
    const [row, column] = address(places[at] ?? '');
    if (!isWide) return shown(values[row]?.[column]);
    const rows = values.slice(row, row + ROWS).map((cells) => cells.slice(column, column + COLUMNS));
    return rows
      .map((cells) => cells.map(shown).join('|').replace(/\|+$/, ''))
      .join('\n')
      .trimEnd();
  });
}

function cellsOf({ inputs, formulas }: Workbook, places: Places, only?: readonly number[]): Cells {
  const typed = formulas.flatMap((formula, at) =>
    only && !only.includes(at) ? [] : [[places[at], typedAt(formula, places)]],
  );
  return { ...inputs, ...Object.fromEntries(typed) };
}

async function valuesOf(cells: Cells): Promise<Values> {
  const book = await open(cells);
  const values = book.values();
  book.close();
  return values;
}

/** Which of two answers has the place that both ask for depends on which was there first. */
const isContested = (all: readonly string[]): boolean => all.some((answer) => answer.includes('#SPILL!'));

async function differences(random: Random, workbook: Workbook): Promise<object[]> {
  const { inputs, formulas } = workbook;
  const places = draw.drawPlaces(random, formulas);
  const cells = cellsOf(workbook, places);
  const found: object[] = [];
  const compare = (how: string, here: readonly string[], there: readonly string[], all: Cells, at = places): void => {
    if (isContested(here) || isContested(there)) return;
    formulas.forEach((formula, index) => {
      const [expected, given] = [here[index], there[index]];
      if (expected !== given) found.push({ how, formula: typedAt(formula, at), cell: at[index], expected, given, all });
    });
  };
  const together = answers(await valuesOf(cells), formulas, places);
  for (const at of formulas.keys()) {
    const alone = answers(await valuesOf(cellsOf(workbook, places, needs(formulas, at))), formulas, places);
    const expected = together.map((answer, index) => (index === at ? (alone[at] ?? '') : answer));
    compare('alone', expected, together, cells);
  }
  const others = draw.drawPlaces(random, formulas);
  const moved = cellsOf(workbook, others);
  compare('elsewhere', together, answers(await valuesOf(moved), formulas, others), moved, others);

  const book = await open(inputs);
  for (const at of draw.shuffled(random, [...formulas.keys()])) {
    const formula = formulas[at];
    if (formula) await book.type(places[at] ?? '', typedAt(formula, places));
  }
  const now = () => answers(book.values(), formulas, places);
  compare('typed', together, now(), cells);
  const edited: Record<string, Content> = { ...cells };
  for (let done = 0; done < EDITS; done++) {
    const cell = random.chance(0.7) ? random.pick(Object.keys(inputs)) : random.pick(places);
    const content = draw.drawContent(random);
    edited[cell] = content;
    await book.type(cell, content);
    const anew = answers(await valuesOf(edited), formulas, places);
    compare(`${content} typed in ${cell}`, anew, now(), { ...edited });
  }
  for (let done = 0; done < EDITS; done++) await book.act(UndoCommand.id);
  compare('undone', together, now(), cells);
  for (let done = 0; done < EDITS; done++) await book.act(RedoCommand.id);
  compare('redone', answers(await valuesOf(edited), formulas, places), now(), edited);
  book.close();
  return found;
}

it(`in ${WORKBOOKS} workbooks`, { timeout: WORKBOOKS * 60_000 }, async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  for (let at = FIRST; at < FIRST + WORKBOOKS; at++) {
    const random = new Random(seedOfTheDay(), at);
    expect({ at, found: await differences(random, draw.drawWorkbook(random, FORMULAS)) }).toEqual({ at, found: [] });
  }
  vi.restoreAllMocks();
});
