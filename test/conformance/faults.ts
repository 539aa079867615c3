import { CellError } from '../../core';
import { type Answer, Failure, type Shown } from './answer';
import type { Reader } from './readers/reader';
import { type Argument, type Content, cells, mapped, type Row, typed } from './row';

/** One mistake that a host could make, and a call on which it shows. */
export interface Fault {
  readonly does: string;
  readonly row: Row;
  readonly faulty: (host: Reader) => Reader;
}

const french = (id: string, ...args: Argument[]): Row => ({ id, args, language: 'fr', idea: 'fault' });

/** The host gets another content in its cells and its formulas. */
const misreading =
  (misread: (content: Content) => Content) =>
  (host: Reader): Reader => ({
    ...host,
    read: (rows, room) =>
      host.read(
        rows.map((row) => mapped(row, misread)),
        room,
      ),
  });

/** The host shows something else than what it was given. */
const showing =
  (change: (answer: Answer) => Answer) =>
  (host: Reader): Reader => ({
    ...host,
    async read(rows, room) {
      const readings = await host.read(rows, room);
      return readings.map((reading) => ({ ...reading, answer: change(reading.answer) }));
    },
  });

const eachCell = (change: (cell: Shown) => Shown) => showing((answer) => answer.map((line) => line.map(change)));

const PRICES = [[100], ['cent'], [null], [new CellError('#N/A')], [300]];
/** A column in which one price is refused, one is blank and one is an error. */
const column = french('CONSOMMABLE', cells(PRICES), typed(2000), typed(50));
const third = french('GESTION', typed(100), typed(3));
const refused = french('GESTION', typed('cent'), typed(3));

export const FAULTS: readonly Fault[] = [
  {
    does: 'reads « 9,975 % » inside a formula as an English number',
    row: french('MAINOEUVRE', typed(1), typed('9,975 %')),
    faulty: misreading((content) => (content === '9,975 %' ? 99.75 : content)),
  },
  {
    does: 'takes a blank for a 0',
    row: column,
    faulty: misreading((content) => content ?? 0),
  },
  {
    does: 'takes an error for a text',
    row: column,
    faulty: misreading((content) => (content instanceof CellError ? 'N/A' : content)),
  },
  {
    does: 'keeps fifteen digits',
    row: third,
    faulty: eachCell((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)),
  },
  {
    does: 'answers in the other language',
    row: refused,
    faulty: (host) => ({
      ...host,
      read: (rows, room) =>
        host.read(
          rows.map((row) => ({ ...row, language: 'en' })),
          room,
        ),
    }),
  },
  {
    does: 'loses the sentence of a refusal',
    row: refused,
    faulty: eachCell((cell) => (cell instanceof Failure ? new Failure(cell.code, '') : cell)),
  },
  {
    does: 'loses the last row of an answer',
    row: column,
    faulty: showing((answer) => answer.slice(0, -1)),
  },
];
