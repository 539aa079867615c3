import type { FormulaStyle, FormulaToken } from '../formula';
import { callsIn, type Span } from '../formula/calls';
import { formatNumber } from '../values/format';
import { aloneIn, type OwnArguments, ownCallsIn } from './arguments';
import { type Finder, type Mend, replacing, written } from './mend';

/** « 1.200,50 »: points between thousands. */
export const figureMend: Finder = (tokens) => {
  const at = tokens.findIndex(({ kind }) => kind === 'figure');
  const typed = tokens[at]?.text;
  if (typed === undefined) return undefined;
  const figure = typed.replace(/\.(?=\d{3}(?!\d))/g, '').replace('..', '.');
  return {
    cause: 'figure',
    sentence: {
      fr: `${typed} : écrivez ${figure}, sans point entre les milliers.`,
      en: `${typed}: write ${figure}, without points between the thousands.`,
    },
    mended: replacing(tokens, at, at + 1, figure),
  };
};

/** Nobody writes 12,000 or 12,500 for 12 or 12,5: a mark with three decimals, the last one a zero, cuts thousands. */
const ROUND_THOUSANDS = /^[1-9]\d{0,2}[.,]\d\d0$/;

/** « 12,000 » where the comma is decimal, « 12.000 » where the point is: a formula would reckon with twelve. */
export const thousandMend: Finder = (tokens) => {
  const at = tokens.findIndex(({ kind, text }) => kind === 'number' && ROUND_THOUSANDS.test(text));
  const typed = tokens[at]?.text;
  if (typed === undefined) return undefined;
  const read = typed.replace(/[.,]?0+$/, '');
  const whole = typed.replace(/[.,]/, '');
  return {
    cause: 'cut',
    sentence: {
      fr: `${typed} se lit ici ${read} : pour ${formatNumber(Number(whole), 'fr')}, écrivez ${whole}.`,
      en: `${typed} reads as ${read} here: for ${formatNumber(Number(whole), 'en')}, write ${whole}.`,
    },
    mended: replacing(tokens, at, at + 1, whole),
  };
};

/** Neighbouring arguments that commas may have cut out of one number: as many as `spans`. */
interface Chain {
  readonly spans: readonly Span[];
  /** How many of them, from the first, « 000 » or « 050 » binds: nobody writes a number so. */
  readonly bound: number;
}

const STARTS = /^[1-9]\d{0,2}$/;
const FOLLOWS = /^\d{3}$/;
const ENDS = /^\d{3}(?:\.\d+)?$/;

function chainsIn(tokens: readonly FormulaToken[], spans: readonly Span[]): readonly Chain[] {
  const number = (at: number): string => {
    const span = spans[at];
    return (span && aloneIn(tokens, span, 'number')) ?? '';
  };
  // One comma between the two, without a space.
  const isTied = (at: number): boolean => spans[at + 1]?.start === (spans[at]?.end ?? 0) + 1;
  const chains: Chain[] = [];
  for (let at = 0; at < spans.length; at++) {
    if (!STARTS.test(number(at))) continue;
    let to = at;
    let bound = 0;
    while (isTied(to) && ENDS.test(number(to + 1)) && (to === at || FOLLOWS.test(number(to)))) {
      to++;
      if (number(to).charAt(0) === '0') bound = to - at + 1;
    }
    if (to > at) chains.push({ spans: spans.slice(at, to + 1), bound });
    at = to;
  }
  return chains;
}

/** Whoever writes 3500 without a comma does not write one in 1,200. */
const isWithoutCommas = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some(({ kind, text }) => kind === 'number' && /^\d{4,}/.test(text));

/** Arguments to join, where their count says it: too many as typed, or as few as the function takes once joined. */
function likelyCut(
  tokens: readonly FormulaToken[],
  { args, required, most }: OwnArguments,
  style: FormulaStyle,
): readonly Span[] {
  const chains = chainsIn(
    tokens,
    args.map(({ span }) => span),
  );
  const [first] = chains;
  const surplus = args.length - (args.length > most ? most : required);
  const joinable = chains.reduce((sum, { spans }) => sum + spans.length - 1, 0);
  if (!first || surplus < 1 || surplus > joinable || (surplus < joinable && chains.length > 1)) return [];
  const isSure = args.length > most || chains.some(({ bound }) => bound > 0);
  // Where « ; » separates, it may well have been typed.
  if (!isSure && (style === 'french' || isWithoutCommas(tokens))) return [];
  return first.spans.slice(0, surplus + 1);
}

/** =MUTU.GESTION(1,200,100): two arguments read as three; on a French screen the commas have become « ; ». */
export const cutMend: Finder = (tokens, { style }) => {
  const likely = ownCallsIn(tokens).map((call) => likelyCut(tokens, call, style));
  const bound = callsIn(tokens).map(({ args }) => {
    const sure = chainsIn(tokens, args).find((chain) => chain.bound > 0);
    return sure ? sure.spans.slice(0, sure.bound) : [];
  });
  const spans = [...likely, ...bound].find(({ length }) => length > 0);
  return spans && joining(tokens, spans);
};

function joining(tokens: readonly FormulaToken[], spans: readonly Span[]): Mend {
  const parts = spans.map(({ start }) => tokens[start]?.text ?? '');
  const start = spans[0]?.start ?? 0;
  const end = spans[spans.length - 1]?.end ?? start;
  const typed = written(tokens, start, end);
  const whole = parts.join('');
  const count = parts.length;
  return {
    cause: 'cut',
    sentence: {
      fr: `${typed} se lit ici comme ${count} arguments : pour un seul nombre, écrivez ${whole}.`,
      en: `${typed} reads as ${count} arguments here: for one number, write ${whole}.`,
    },
    mended: replacing(tokens, start, end, whole),
  };
}
