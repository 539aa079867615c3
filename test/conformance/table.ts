import { type Answer, answerText, SLIPS, sameAnswer, unsound } from './answer';
import { formulaOf, Ranges } from './formula';
import { coreAnswer } from './readers/core';
import type { Host, Reader } from './readers/reader';
import type { Row } from './row';
import { expectedIn, type Rule } from './rules';

export interface Difference {
  readonly host: Host;
  readonly row: Row;
  readonly expected: Answer;
  readonly shown: Answer;
}

export interface Comparison {
  readonly rows: number;
  readonly differences: readonly Difference[];
  /** What no cell may hold, wherever it comes from. */
  readonly unsound: readonly string[];
  /** How many rows each rule of a platform changed. */
  readonly uses: ReadonlyMap<Rule, number>;
}

/** The test runner is heard between two long calculations. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Every row read by the core and by every host: each must show what the core answers, but for the rules of its platform. */
export async function compare(rows: readonly Row[], hosts: readonly Reader[]): Promise<Comparison> {
  const answers = rows.map((row) => coreAnswer(row));
  await breath();
  const differences: Difference[] = [];
  const problems = rows.flatMap((row, index) => {
    const answer = answers[index] ?? [];
    const slip = SLIPS.exec(answerText(answer))?.[0];
    const problem = unsound(answer) ?? (slip && !JSON.stringify(row.args).includes(slip) ? slip : undefined);
    return problem ? [`${problem}: ${rowText(row)}`] : [];
  });
  const uses = new Map<Rule, number>();
  // Together: one calculates while another waits for its own timers.
  const read = await Promise.all(hosts.map((reader) => reader.read(rows, answers)));
  hosts.forEach(({ host }, place) => {
    rows.forEach((row, index) => {
      const { answer: found, origins } = read[place]?.[index] ?? { answer: [] };
      const { expected, used } = expectedIn(host, row, answers[index] ?? [], origins);
      for (const rule of used) uses.set(rule, (uses.get(rule) ?? 0) + 1);
      if (!sameAnswer(expected, found)) differences.push({ host, row, expected, shown: found });
    });
  });
  return { rows: rows.length, differences, unsound: problems, uses };
}

/** « text numbers, fr: =MUTU.SEUIL('Cells'!A1,25,6) cells 1: ["12 000"] » */
export function rowText(row: Row): string {
  const ranges = new Ranges('Cells');
  const { text } = formulaOf(row, ranges);
  const held = Object.entries(ranges.cellData).map(
    ([line, laid]) => `${Number(line) + 1}: ${JSON.stringify(Object.values(laid).map(({ v }) => v))}`,
  );
  return `${row.idea}, ${row.language}: ${text}${held.length > 0 ? ` cells ${held.join(' ')}` : ''}`;
}

export const differenceText = ({ host, row, expected, shown }: Difference): string =>
  `${host}, ${rowText(row)}\n  expected ${answerText(expected)}\n  shown    ${answerText(shown)}`;
