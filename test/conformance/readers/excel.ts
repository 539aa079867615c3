import { find } from '../../../core';
import { isError } from '../../../core/values/cell';
import { functionsScript } from '../../../scripts/build/excel-addin';
import {
  errorArgument,
  FLAGS,
  type OfficeRuntime,
  type Outcome,
  richArgument,
  SHOWN,
  startOfficeRuntime,
} from '../../support/office-runtime';
import { type Answer, EXCEPTION, Failure, type Shown } from '../answer';
import { Ranges } from '../formula';
import { type Argument, type Content, Moment, type Row } from '../row';
import type { Reader, Reading } from './reader';

/** functions.js as it is distributed, under Microsoft's own runtime, a French Excel and an English one. */
export async function excelReader(): Promise<Reader> {
  const script = await functionsScript();
  const runtimes = { fr: startOfficeRuntime(script, 'fr-CA'), en: startOfficeRuntime(script, 'en-US') };
  return {
    host: 'excel',
    // All in flight at once: the runtime sends its answers at most twice a second, all that are ready together.
    read(rows) {
      const ranges = new Ranges('Cells');
      return Promise.all(rows.map((row) => read(runtimes[row.language], row, ranges)));
    },
    close: () => {
      for (const runtime of Object.values(runtimes)) runtime.close();
    },
  };
}

/** Two ages of Excel, each on one row out of two: the recent one sends rich values, and where each range stands. */
interface Age {
  readonly flags: number;
  readonly tellsAddresses: boolean;
  readonly error: (code: string) => unknown;
  readonly moment: (serial: number) => unknown;
}
const PLAIN: Age = {
  flags: FLAGS.errors,
  tellsAddresses: false,
  error: errorArgument,
  moment: (serial) => serial,
};
const RECENT: Age = {
  flags: FLAGS.rich,
  tellsAddresses: true,
  error: (code) => richArgument({ type: 'Error', basicType: 'Error', basicValue: code }),
  moment: (serial) =>
    richArgument({ type: 'FormattedNumber', basicType: 'Double', basicValue: serial, numberFormat: 'yyyy-mm-dd' }),
};

let calls = 0;
async function read(runtime: OfficeRuntime, row: Row, ranges: Ranges): Promise<Reading> {
  const age = calls++ % 2 === 0 ? PLAIN : RECENT;
  const { id, args } = row;
  const sent = listed(
    id,
    args.map((argument) => matrix(argument, age)),
  );
  if (!age.tellsAddresses) return { answer: answerOfRuntime(await runtime.call(id, sent, age.flags)) };
  const laid = args.map((argument) => (argument && 'cells' in argument ? ranges.laid(argument.cells) : undefined));
  const addresses = listed(
    id,
    laid.map((range) => range?.text ?? null),
  );
  const answer = answerOfRuntime(await runtime.call(id, sent, age.flags, addresses));
  return { answer, origins: laid.map((range) => range?.origin) };
}

/** Something for each parameter: nothing for those left out, one list for the values of a repeating one. */
function listed(id: string, each: readonly unknown[]): unknown[] {
  const params = Object.values(find(id)?.params ?? {});
  const repeating = params.findIndex((param) => param.kind === 'any' && param.repeating);
  const all = repeating < 0 ? [...each] : [...each.slice(0, repeating), each.slice(repeating)];
  while (all.length < params.length) all.push(null);
  return all;
}

/** Every parameter is declared a matrix: a single value comes as a range of one cell. */
function matrix(argument: Argument, age: Age): unknown {
  if (!argument) return null;
  if ('typed' in argument) return [[value(argument.typed, age)]];
  return argument.cells.map((line) => line.map((content) => value(content, age)));
}

function value(content: Content, age: Age): unknown {
  if (isError(content)) return age.error(content.code);
  return content instanceof Moment ? age.moment(content.serial) : content;
}

const CODES: Readonly<Record<number, string>> = {
  [SHOWN.notAvailable]: '#N/A',
  [SHOWN.divisionByZero]: '#DIV/0!',
  [SHOWN.invalidNumber]: '#NUM!',
  [SHOWN.invalidValue]: '#VALUE!',
  [SHOWN.nullReference]: '#NULL!',
};

interface ErrorCell {
  readonly valueType: 'CustomFunctionError';
  readonly code: string;
  readonly message?: string;
}
const isErrorCell = (cell: unknown): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'valueType' in cell;

/** What a cell shows of an outcome. */
export function answerOfRuntime({ ok, value: shown, errorCode = 0 }: Outcome): Answer {
  if (!ok) return [[new Failure(CODES[errorCode] ?? EXCEPTION, String(shown))]];
  return (shown as unknown[][]).map((line) =>
    line.map((cell) => (isErrorCell(cell) ? new Failure(cell.code, cell.message ?? '') : (cell as Shown))),
  );
}
