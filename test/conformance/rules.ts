import { CellError } from '../../core';
import { type Answer, Failure, type Shown, sameAnswer } from './answer';
import { type Formula, KNOWN_ERRORS } from './formula';
import { coreAnswer } from './readers/core';
import type { Host } from './readers/reader';
import { THROWN } from './readers/sheets';
import { type Argument, cell, cells, Moment, mapped, type Row, typed } from './row';

/** What a platform does to a call or to an answer of ours, whatever we do: nothing else may differ between hosts. */
export interface Rule {
  readonly host: Host;
  readonly name: string;
  /** A call on which it shows, in the table every day. */
  readonly example: Row;
  /** The call that reaches us. */
  readonly given?: (row: Row) => Row;
  /** The host knows where each range starts, and the core then says it. */
  readonly located?: true;
  /** What is seen of our answer. */
  readonly shown?: (answer: Answer) => Answer;
}

const eachCell =
  (change: (cell: Shown) => Shown) =>
  (answer: Answer): Answer =>
    answer.map((line) => line.map(change));

const eachFailure = (change: (failure: Failure) => Shown) =>
  eachCell((shown) => (shown instanceof Failure ? change(shown) : shown));

const isSingle = (answer: Answer): boolean => answer.length === 1 && answer[0]?.length === 1;
const literalOrSentence = ({ code, sentence }: Failure): string => sentence || code;
const withUnderscore = (text: string): string => text.replace(/\bMUTU\.(?=[A-Z])/g, 'MUTU_');

/** The only errors that a function may answer in Excel. */
const EXCEL_ERRORS = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

const french = (id: string, ...args: Argument[]): Row => ({ id, args, language: 'fr', idea: 'rule of a platform' });
const prices = (...column: (string | number | CellError)[]): Argument => cells(column.map((price) => [price]));
const SECOND_REFUSED = french('CONSOMMABLE', prices(100, 'cent'), typed(2000), typed(50));

export const RULES: readonly Rule[] = [
  {
    host: 'excel',
    name: 'a recent Excel tells where ranges stand: a refusal says the row or the cell of the sheet',
    example: SECOND_REFUSED,
    located: true,
  },
  {
    host: 'excel',
    name: 'the runtime makes #VALUE! of an error that functions may not answer; its sentence is then the error',
    example: french('CONSOMMABLE', typed(new CellError('#REF!')), typed(2000), typed(50)),
    shown: eachFailure((failure) =>
      EXCEL_ERRORS.has(failure.code) ? failure : new Failure('#VALUE!', literalOrSentence(failure)),
    ),
  },
  {
    host: 'sheets',
    name: 'a date or a duration arrives as a Date: it is no number, where elsewhere it is its serial number',
    example: french('MAINOEUVRE', cell(new Moment(46_096, true)), typed(1)),
    given: (row) =>
      mapped(row, (content) =>
        content instanceof Moment && content.misplaced ? new Moment(content.serial, true, true) : content,
      ),
  },
  {
    host: 'sheets',
    name: 'a cell cannot call a name with a point: our functions are MUTU_… in sentences and texts',
    example: french('EXPLIQUER', typed('SOMME'), typed(1)),
    shown: eachCell((shown) => {
      if (shown instanceof Failure) return new Failure(shown.code, withUnderscore(shown.sentence));
      return typeof shown === 'string' ? withUnderscore(shown) : shown;
    }),
  },
  {
    host: 'sheets',
    name: 'an error alone is thrown, its sentence or its literal as the message',
    example: french('MAINOEUVRE', typed('trente'), typed(1)),
    shown: (answer) =>
      isSingle(answer) ? eachFailure((failure) => new Failure(THROWN, literalOrSentence(failure)))(answer) : answer,
  },
  {
    host: 'sheets',
    name: 'an error inside a range is written as text',
    example: french('CONSOMMABLE', prices(100, 'cent', new CellError('#N/A')), typed(2000), typed(50)),
    shown: (answer) => (isSingle(answer) ? answer : eachFailure(literalOrSentence)(answer)),
  },
  {
    host: 'embedded',
    name: 'of two quotation marks in a row inside a typed text, the engine keeps one; a line break is a space',
    example: french('MAINOEUVRE', typed('30 ""\n$'), typed(1)),
    given: (row) =>
      mapped(row, (content, isTyped) =>
        isTyped && typeof content === 'string' ? content.replace(/""/g, '"').replace(/\r\n?|\n/g, ' ') : content,
      ),
  },
  {
    host: 'embedded',
    name: 'a refusal says the row or the cell of the sheet, where the core says a rank in the range',
    example: SECOND_REFUSED,
    located: true,
  },
  {
    host: 'embedded',
    name: 'of an answer that begins with #SPILL!, the engine shows that error alone',
    example: french('CONSOMMABLE', prices(new CellError('#SPILL!'), 100), typed(2000), typed(50)),
    shown(answer) {
      const first = answer[0]?.[0];
      return first instanceof Failure && first.code === '#SPILL!' ? [[first]] : answer;
    },
  },
  {
    host: 'embedded',
    name: 'an error that the engine has no word for is #VALUE!',
    example: french('CONSOMMABLE', cell(new CellError('#BUSY!')), typed(2000), typed(50)),
    shown: eachFailure((failure) =>
      KNOWN_ERRORS.has(failure.code) ? failure : new Failure('#VALUE!', failure.sentence),
    ),
  },
];

/** What is seen of an answer in a host. */
export const shownIn = (host: Host, answer: Answer): Answer =>
  RULES.filter((rule) => rule.host === host).reduce((seen, { shown }) => shown?.(seen) ?? seen, answer);

const hasText = (answer: Answer): boolean =>
  answer.some((line) => line.some((shown) => shown instanceof Failure || typeof shown === 'string'));

/** What a host must show of a call, and the rules that made a difference. */
export function expectedIn(
  host: Host,
  row: Row,
  answer: Answer,
  origins: Formula['origins'] | undefined,
): { expected: Answer; used: readonly Rule[] } {
  const used: Rule[] = [];
  let asked = row;
  let expected = answer;
  const follow = (rule: Rule, next: Answer): void => {
    if (!sameAnswer(next, expected)) used.push(rule);
    expected = next;
  };
  for (const rule of RULES.filter((other) => other.host === host)) {
    const before = asked;
    if (rule.given) asked = rule.given(asked);
    if (asked !== before) follow(rule, coreAnswer(asked));
    if (rule.located && origins && hasText(expected)) follow(rule, coreAnswer(asked, origins));
    if (rule.shown) follow(rule, rule.shown(expected));
  }
  return { expected, used };
}
