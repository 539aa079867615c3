import { call } from '../../../core';
import { type Answer, answerOf, EXCEPTION, Failure } from '../answer';
import type { Formula } from '../formula';
import { type Argument, type Content, Moment, type Row } from '../row';

function rawOf(content: Content): unknown {
  if (!(content instanceof Moment)) return content;
  return content.isDate ? content.date : content.serial;
}

function given(argument: Argument): unknown {
  if (!argument) return undefined;
  return 'typed' in argument ? rawOf(argument.typed) : argument.cells.map((line) => line.map(rawOf));
}

/** The reference: what a program gets from `call`; with `origins`, where it says that each range starts. */
export function coreAnswer({ id, args, language }: Row, origins?: Formula['origins']): Answer {
  try {
    return answerOf(call(id, args.map(given), language, origins));
  } catch (error) {
    return [[new Failure(EXCEPTION, String(error))]];
  }
}
