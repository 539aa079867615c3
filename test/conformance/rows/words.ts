import { catalog, type Param } from '../../../core';
import type { Random } from '../../support/random';
import { type Argument, replaced, typed } from '../row';
import { isText, listed, pickSpot, type Variation } from './variation';

/** Every word that a choice of some function is written with, in both languages. */
const CHOICES: readonly string[] = [
  ...new Set(catalog.flatMap(({ params }) => Object.values(params).flatMap(choicesOf))),
];

function choicesOf(param: Param): string[] {
  if (param.kind === 'list') return choicesOf(param.of);
  if (param.kind === 'table') return Object.values(param.columns).flatMap(choicesOf);
  if (param.kind !== 'choice') return [];
  return Object.entries(param.options).flatMap(([key, { fr, en }]) => [key, ...fr, ...en]);
}

const UNITS =
  listed(`heure | heures | hour | jour | day | semaine | week | mois | month | trimestre | quarter | an | année
  | year | par an | $/an | mensuel | utilisation | use | km | m²`);
const MARKS = listed('oui | non | x | X | yes | no | vrai | faux | ✓ | ☐ | ☑ | peut-être');

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The same word as another hand writes it. */
export function rewritten(word: string, random: Random): string {
  return random.pick<(word: string) => string>([
    (same) => same.toUpperCase(),
    (same) => same.toLowerCase(),
    withoutAccents,
    (same) => same.normalize('NFD'),
    (same) => `${same}s`,
    (same) => ` ${same} `,
    (same) => `${same}\u00a0`,
    (same) => same.replace(/ /g, '\u00a0'),
    (same) => same.replace(/ /g, '  '),
    (same) => same.replace(/[’']/g, (mark) => (mark === '’' ? "'" : '’')),
    (same) => same.replace(/-/g, '\u2011'),
    (same) => `${same.slice(0, 2)}\u200b${same.slice(2)}`,
    (same) => `${same} ($)`,
    (same) => `${same}x`,
    (same) => same.slice(1),
  ])(word);
}

export const words: Variation = {
  idea: 'words in either language',
  vary({ args }, random) {
    const spot = pickSpot(args, random, isText);
    if (!spot) return undefined;
    const word = random.pick([CHOICES, CHOICES, UNITS, MARKS]);
    return replaced(args, spot, random.chance(0.3) ? rewritten(random.pick(word), random) : random.pick(word));
  },
};

/** One cell spelled as another hand would: headers, units, names and choices alike. */
export const otherSpelling: Variation = {
  idea: 'the same word spelled otherwise',
  vary({ args }, random) {
    const spot = pickSpot(args, random, (content) => isText(content) && content.length > 1);
    return spot && replaced(args, spot, rewritten(String(spot.content), random));
  },
};

const TAKE_A_NAME = ['EXPLIQUER', 'AIDE', 'SCENARIOS', 'SENSIBILITE', 'SIMULER', 'CIBLE'];

/** The name of a function, as it is called in each host. */
export const functionNames: Variation = {
  idea: 'names of functions',
  vary({ args, id }, random) {
    if (!TAKE_A_NAME.includes(id)) return undefined;
    const name = random.pick(catalog).id;
    const written = random.pick([
      name,
      `MUTU.${name}`,
      `MUTU_${name}`,
      `=MUTU.${name}`,
      name.toLowerCase(),
      ` ${name} `,
      `${name}()`,
      `${name}X`,
      'COÛTUSAGE',
      'SOMME',
      '',
    ]);
    const first: Argument = typed(written);
    return [first, ...args.slice(1)];
  },
};
