import { A_YEAR, given, line, lines, money, NO_TEXT, quantity, same, t, table, text, unless, when } from '../language';
import { OPTIONS, type Option, REFERENCE } from './options';
import { complete, typed } from './results';

/** A result of an option in the table of the year. */
const of = (option: Option, column: string): string => `{year.${column}.${OPTIONS.indexOf(option) + 1}}`;
const isKnown = (option: Option): string => `ISNUMBER(${of(option, 'total')})`;

/** What does not depend on how much is needed. */
const fixedOf = (option: Option): string =>
  ['capital', 'fixed', 'start', 'grant'].map((column) => of(option, column)).join('+');

/** The need from which an option costs less than the reference: the fixed costs it adds ÷ what it saves on each unit. */
function threshold(option: Option): string {
  if (option === REFERENCE) return '=""';
  const added = `(${fixedOf(option)}-(${fixedOf(REFERENCE)}))`;
  const saved = `(${of(REFERENCE, 'variable')}-${of(option, 'variable')})`;
  return when(
    [isKnown(option), isKnown(REFERENCE)],
    `IF(${saved}>0,MAX(0,${added}/${saved}*{needs.sure.total}),IF(${added}<0,{ifLittle},{never}))`,
  );
}

const conclusionRow = (option: Option) => {
  const result = (formula: string): string => when(isKnown(option), formula);
  return given({
    name: `=${of(option, 'name')}`,
    each: result(`${of(option, 'total')}/{needs.sure.total}`),
    withPossible: when(
      [isKnown(option), '{needs.possible.total}>0'],
      `${of(option, 'total')}+${of(option, 'variable')}/{needs.sure.total}*{needs.possible.total}`,
    ),
    withoutGrant: result(`${of(option, 'total')}-${of(option, 'grant')}`),
    saving:
      option === REFERENCE
        ? '=""'
        : when([isKnown(option), isKnown(REFERENCE)], `${of(REFERENCE, 'total')}-${of(option, 'total')}`),
    from: threshold(option),
    check: unless(`${typed(option)}=0`, `IF(AND(${complete(option).join()}),"",{toComplete})`),
  });
};

export const conclusions = table('conclusions', t('Ce qu’il faut en conclure', 'What to conclude from it'), {
  columns: [
    text('name', same('Option')),
    money('each', t('Coût d’une unité', 'Cost of a unit')),
    money('withPossible', t('Si le possible s’ajoute', 'With what is possible'), { decimals: 0 }),
    money('withoutGrant', t('Une année sans subvention', 'A year without the grant'), { decimals: 0 }),
    money('saving', t('Économie sur la location', 'Saving on renting'), { decimals: 0 }),
    quantity('from', t('Moins cher que louer dès', 'Cheaper than renting from'), { decimals: 1 }).note(
      'Le besoin d’une année à partir duquel l’option coûte moins que louer : à comparer au besoin certain. C’est son seuil de rentabilité.',
      'The need of a year from which the option costs less than renting: to compare with the sure need. It is its break-even.',
    ),
    text('check', t('À vérifier', 'To check')),
  ],
  given: OPTIONS.map(conclusionRow),
});

const ofBest = (column: string): string =>
  when('COUNT({year.total})>1', `INDEX(${column},MATCH(MIN({year.total}),{year.total},0))`);

export const best = lines('best', t('L’option la moins chère', 'The cheapest option'), {
  columns: [money('value'), text('unit')],
  lines: [
    line('option', same('Option'), { kind: 'text' }, [ofBest('{year.name}'), NO_TEXT]),
    line('year', t('Coût d’une année', 'Cost of a year'), [ofBest('{year.total}'), A_YEAR]),
    line('withoutGrant', t('Sans la subvention', 'Without the grant'), [ofBest('{conclusions.withoutGrant}'), A_YEAR]),
    line('each', t('Coût d’une unité', 'Cost of a unit'), [ofBest('{conclusions.each}'), NO_TEXT]),
    line('from', t('Moins cher que louer dès', 'Cheaper than renting from'), { kind: 'quantity', decimals: 1 }, [
      ofBest('{conclusions.from}'),
      A_YEAR,
    ]),
    line('sure', t('Besoin certain', 'Sure need'), { kind: 'quantity', decimals: 1 }, [
      when('{needs.sure.total}>0', '{needs.sure.total}'),
      A_YEAR,
    ]),
  ],
});
