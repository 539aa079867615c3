import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../../core';
import { BUG } from '../../../engine/cells';
import { codeFile } from '../../../scripts/build/apps-script';
import { functionsScript } from '../../../scripts/build/excel-addin';
import { load, type Script } from '../../apps-script/script';
import { type OfficeRuntime, startOfficeRuntime } from '../../support/office-runtime';
import { Random, seedOfTheDay } from '../../support/random';
import { type Answer, answerOf, answerText, EXCEPTION, Failure, SLIPS, sameAnswer, unsound } from '../answer';
import { answerOfRuntime } from '../readers/excel';
import { asked } from '../readers/sheets';
import { shownIn } from '../rules';
import { breath } from '../table';
import { callText, type JunkCall, junkCalls } from './calls';
import { calculated } from './embedded';

/** Far more than any of them takes: what goes beyond hangs. */
const HANGS = 5;
const SHARE = 0.4;

const seed = seedOfTheDay();
const calls = junkCalls(new Random(seed, 1), SHARE);
const ofJson = calls.filter(({ junk }) => junk.isJson);

/** What is wrong with an answer to junk, if anything. */
function problem(answer: Answer, junkCall: JunkCall): string[] {
  const text = answerText(answer);
  const slip = SLIPS.exec(text)?.[0];
  const isQuoted = slip !== undefined && String(junkCall.junk.name).includes(slip);
  const found =
    unsound(answer) ?? (slip && !isQuoted ? slip : undefined) ?? (text.includes(BUG.fr) ? 'a bug' : undefined);
  return found ? [`${callText(junkCall)} → ${found}: ${text.slice(0, 300)}`] : [];
}

/** Seconds of this process, whatever else the machine does. */
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function checked(name: string, own: readonly JunkCall[], answers: (junkCall: JunkCall) => Answer): Promise<void> {
  let slowest = { took: 0, name: '' };
  const problems: string[] = [];
  for (const [index, junkCall] of own.entries()) {
    // The test runner is heard now and then.
    if (index % 500 === 0) await breath();
    const start = seconds();
    problems.push(...problem(answers(junkCall), junkCall));
    const took = seconds() - start;
    if (took > slowest.took) slowest = { took, name: callText(junkCall) };
  }
  console.log(
    `junk: seed ${seed}, ${name}, ${own.length} calls; the longest ${slowest.took.toFixed(2)} s (${slowest.name})`,
  );
  expect(problems).toEqual([]);
  expect(slowest.took).toBeLessThan(HANGS);
}

it('has one answer, sound, in the core', async () => {
  await checked('core', calls, ({ id, args }) => answerOf(call(id, args, 'fr')));
});

describe('in the hosts', () => {
  let script: Script;
  let excel: OfficeRuntime;
  beforeAll(async () => {
    const [code, functions] = await Promise.all([
      codeFile({ version: '0.0.0', language: 'fr', addOn: false }),
      functionsScript(),
    ]);
    script = load(code);
    excel = startOfficeRuntime(functions, 'fr-CA');
  });
  afterAll(() => excel.close());

  it('is the answer of the core in Google Sheets', async () => {
    await checked('sheets', calls, ({ id, args }) => {
      const shown = asked(script, id, args);
      const expected = shownIn('sheets', answerOf(call(id, args, 'fr')));
      return sameAnswer(shown, expected) ? expected : [...shown, ['is not'], ...expected];
    });
  });

  it('is sound in the engine of the embedded host', async () => {
    await checked('embedded', calls, ({ id, args }) => calculated(id, args));
  });

  it('is sound in Excel', async () => {
    const outcomes = await Promise.all(
      ofJson.map(({ id, args }) =>
        excel.call(
          id,
          args.map((arg) => arg ?? null),
        ),
      ),
    );
    const shown = new Map(ofJson.map((junkCall, index) => [junkCall, outcomes[index]]));
    await checked('excel', ofJson, (junkCall) => {
      const outcome = shown.get(junkCall);
      return outcome ? answerOfRuntime(outcome) : [];
    });
  });
});

describe('the campaign is seen failing on', () => {
  const junkCall: JunkCall = { id: 'SEUIL', args: [], where: 'prix', junk: { name: 'a blank', raw: ' ' } };
  it.each<[string, unknown]>([
    ['a number that is not one', [[Number.NaN]]],
    ['−0', [[1], [-0]]],
    ['nothing in a cell', [[undefined]]],
    ['no cell', []],
    ['rows that differ', [[1], [2, 3]]],
    ['an object', [[{}]]],
    ['the sentence of a bug', [[new Failure('#VALUE!', BUG.fr)]]],
    ['an exception', [[new Failure(EXCEPTION, 'TypeError')]]],
    ['a slip in a sentence', [[new Failure('#VALUE!', 'prix : undefined ne convient pas.')]]],
  ])('%s', (_, answer) => {
    expect(problem(answer as Answer, junkCall)).toHaveLength(1);
  });
});
