import type { Param } from '../declare/kinds';
import type { FormulaToken } from '../formula';
import type { Span } from '../formula/calls';
import { ownCallsIn } from './arguments';
import { afterSpaces, type Finder, type Mend, replacing, written } from './mend';

const takesTime = (param: Param | undefined): boolean =>
  param !== undefined &&
  ((param.kind === 'number' && (param.unit === 'hours' || param.orHours === true)) ||
    (param.kind === 'date' && param.time === true));

const ROWS = /^(\d{1,2}):(\d{2})$/;

/** « 1:30 » where a function takes hours: a spreadsheet reads the whole rows 1 to 30. */
export const rowsMend: Finder = (tokens) => {
  for (const { args } of ownCallsIn(tokens)) {
    for (const { span, param } of args) {
      const typed = written(tokens, span.start, span.end);
      const [, hours, minutes] = ROWS.exec(typed) ?? [];
      if (!takesTime(param) || Number(hours) < 1 || Number(minutes) < 1 || !(Number(minutes) < 60)) continue;
      return {
        cause: 'rows',
        sentence: {
          fr: `${typed} désigne ici les lignes ${hours} à ${minutes} : pour une durée ou une heure, écrivez "${typed}".`,
          en: `${typed} is rows ${hours} to ${minutes} here: for a duration or a time, write "${typed}".`,
        },
        mended: replacing(tokens, span.start, span.end, `"${typed}"`),
      };
    }
  }
  return undefined;
};

/** « 1h30 », « 2 h », « 9 h 05 »: from the figure of the hours to the end. */
const HOURS = /^(\d{1,2}) ?h(?: ?([0-5]\d))?$/i;

function hoursAt(tokens: readonly FormulaToken[], start: number): Span | undefined {
  if (tokens[start]?.kind !== 'number') return undefined;
  const sign = afterSpaces(tokens, start + 1);
  if (tokens[sign]?.kind !== 'name') return undefined;
  const minutes = afterSpaces(tokens, sign + 1);
  const withMinutes = tokens[minutes]?.kind === 'number' ? minutes + 1 : sign + 1;
  return HOURS.test(written(tokens, start, withMinutes).replace(/\s/g, ' ')) ? { start, end: withMinutes } : undefined;
}

/** A time that is not between quotes; outside our functions, which read one, hours in figures. */
export const timeMend: Finder = (tokens) => {
  for (let at = 0; at < tokens.length; at++) {
    const span = hoursAt(tokens, at);
    if (span) return inQuotesOrFigures(tokens, span);
  }
  return undefined;
};

function inQuotesOrFigures(tokens: readonly FormulaToken[], { start, end }: Span): Mend {
  const typed = written(tokens, start, end);
  const isRead = ownCallsIn(tokens).some(({ args }) =>
    args.some(({ span, param }) => span.start === start && span.end === end && takesTime(param)),
  );
  const [, hours = '', minutes] = HOURS.exec(typed.replace(/\s/g, ' ')) ?? [];
  const right = isRead ? `"${typed}"` : Number(minutes ?? 0) > 0 ? `(${hours}+${minutes}/60)` : hours;
  return {
    cause: 'time',
    sentence: isRead
      ? { fr: `${typed} : écrivez ${right}, entre guillemets droits.`, en: `${typed}: write ${right}, between quotes.` }
      : { fr: `${typed} : écrivez ${right}, en heures.`, en: `${typed}: write ${right}, in hours.` },
    mended: replacing(tokens, start, end, right),
  };
}
