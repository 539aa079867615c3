import { isError } from '../../../core/values/cell';
import { codeFile } from '../../../scripts/build/apps-script';
import { load, type Script } from '../../apps-script/script';
import { type Answer, Failure, type Shown } from '../answer';
import { type Argument, type Content, Moment } from '../row';
import type { Reader } from './reader';

/** Code.js as it is pushed, in a bare context, a French deployment and an English one. */
export async function sheetsReader(): Promise<Reader> {
  const [fr, en] = await Promise.all(
    (['fr', 'en'] as const).map((language) => codeFile({ version: '0.0.0', language, addOn: false })),
  );
  const scripts = { fr: load(fr ?? ''), en: load(en ?? '') };
  return {
    host: 'sheets',
    read: async (rows) =>
      rows.map(({ id, args, language }) => ({ answer: asked(scripts[language], id, args.map(given)) })),
    close: () => {},
  };
}

/** What a cell shows when the function throws. */
export const THROWN = 'thrown';

/** A top-level function as a cell calls it. */
export function asked(script: Script, id: string, raws: readonly unknown[]): Answer {
  try {
    const shown = script.run(`MUTU_${id}`, ...raws);
    return Array.isArray(shown) ? (shown as Shown[][]) : [[shown as Shown]];
  } catch (error) {
    return [[new Failure(THROWN, (error as Error).message)]];
  }
}

function given(argument: Argument): unknown {
  if (!argument) return undefined;
  return 'typed' in argument ? rawOf(argument.typed) : argument.cells.map((line) => line.map(rawOf));
}

/** A blank cell is '', an error its literal, a day or a time a Date. */
function rawOf(content: Content): unknown {
  if (content === null) return '';
  if (isError(content)) return content.code;
  return content instanceof Moment ? content.date : content;
}
