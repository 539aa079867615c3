import { describe, expect, it } from 'vitest';
import { catalog } from '../../../core';
import type { Answer } from '../answer';
import { coreAnswer } from '../readers/core';
import { mapped, type Row } from '../row';
import { asCells } from '../rows/examples';
import { listed } from '../rows/variation';

/** Partners, resources, themes, units and labels in the examples of functions that read names. */
const NAMES = listed(
  'A | B | C | 1 | 2 | Atelier | Ferme | Camion | Salle | Rue | Zorglub | Mission | Valeurs | pied | Couteaux',
);
const READ_NAMES =
  listed(`VERSEMENTS | COALITIONS | COUTSPALIERS | COUTSACHAT | SHAPLEY | NUCLEOLE | SCRB | TAU | STABILITE
  | PRORATA | COMPTES | FACTURE | CONFLITS | OCCUPATION | ADISCUTER | COUTPOSTES | COUTANNUEL`);

/** Words that JavaScript gives a meaning to, or a text replacement, or nobody. */
const ODD =
  listed(`__proto__ | constructor | toString | hasOwnProperty | valueOf | prototype | length | undefined | null | NaN
  | $& | $1 | %s | \\ | " | 😀 | Zoé & fils <b>`);

/** « A+B » is the group of the two. */
const renamed = (text: string, from: string, to: string): string =>
  text
    .split('+')
    .map((name) => (name.toLowerCase() === from.toLowerCase() ? to : name))
    .join('+');

const renamedIn = (row: Row, from: string, to: string): Row =>
  mapped(row, (content) => (typeof content === 'string' ? renamed(content, from, to) : content));

const answerRenamed = (answer: Answer, from: string, to: string): Answer =>
  answer.map((line) => line.map((shown) => (typeof shown === 'string' ? renamed(shown, from, to) : shown)));

const rows = catalog
  .filter(({ id }) => READ_NAMES.includes(id))
  .flatMap(({ id, examples }) =>
    examples.map(({ args }): Row => ({ id, args: args.map(asCells), language: 'fr', idea: 'names' })),
  );

describe('a name changes no figure', () => {
  it.each(ODD.map((odd) => ({ odd })))('$odd', ({ odd }) => {
    let renamings = 0;
    for (const row of rows) {
      for (const name of NAMES) {
        const other = renamedIn(row, name, odd);
        if (other === row) continue;
        renamings++;
        expect(coreAnswer(other), `${row.id}, ${name}`).toEqual(answerRenamed(coreAnswer(row), name, odd));
      }
    }
    expect(renamings).toBeGreaterThan(40);
  });
});
