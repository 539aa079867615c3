import { paramsOf } from '../declare/define';
import type { FormulaToken } from '../formula';
import { callsIn, type Span } from '../formula/calls';
import { catalog } from '../functions';
import { type Finder, replacing } from './mend';
import { ownName } from './names';

const JOINED = /^\d+,\d+$/;

/** « 12000,25 », alone in its argument. */
const isJoined = (tokens: readonly FormulaToken[], { start, end }: Span): boolean =>
  end === start + 1 && tokens[start]?.kind === 'number' && JOINED.test(tokens[start]?.text ?? '');

function requiredBy(name: string): number {
  const own = ownName(name);
  const declaration = own && catalog.find(({ id }) => id === own.id);
  return declaration ? paramsOf(declaration).filter(([, param]) => !param.optional).length : 0;
}

/** Two arguments read as one number, =MUTU.SEUIL(12000,25;6): only where their count says so. */
export const commaMend: Finder = (tokens, { style }) => {
  if (style !== 'french') return undefined;
  for (const { name, args } of callsIn(tokens)) {
    const lacking = requiredBy(name) - args.length;
    const joined = args.filter((arg) => isJoined(tokens, arg));
    const [first] = joined;
    if (lacking < 1 || joined.length !== lacking || !first) continue;
    const typed = tokens[first.start]?.text ?? '';
    const parted = typed.replace(',', ';');
    return {
      cause: 'comma',
      sentence: {
        fr: `${typed} se lit comme un seul nombre : écrivez ${parted}, avec « ; » entre deux arguments.`,
        en: `${typed} reads as a single number: write ${parted}, with “;” between two arguments.`,
      },
      mended: replacing(tokens, first.start, first.end, parted),
    };
  }
  return undefined;
};
