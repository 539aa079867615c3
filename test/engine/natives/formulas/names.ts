import {
  countByName,
  foundByName,
  isNamed,
  namesMissing,
  namesTwice,
  sumByName,
  sumsAmong,
} from '../../../../core/grids/language';

const [NAMES, FIGURES, OTHERS] = ['R1:R9', 'S1:S9', 'U1:U4'];

/** What grids write to find names, among names that would be criteria. */
export const names: readonly string[] = [
  ...Array.from({ length: 9 }, (_, row) => sumByName(NAMES, `R${row + 1}`, FIGURES)),
  sumByName(NAMES, '"*"', FIGURES),
  sumByName(NAMES, '"ferme *étoile*"', FIGURES),
  countByName(NAMES, '">Nord"', `ISNUMBER(${FIGURES})`, `(${FIGURES}>20)`),
  countByName(NAMES, '"12"'),
  foundByName(NAMES, '"Coop 4?"', FIGURES),
  `IFERROR(${foundByName(NAMES, '"Coop*"', FIGURES)},"none")`,
  `SUMPRODUCT(${isNamed(NAMES, '"~"')}*(${FIGURES}<>0))`,
  namesTwice(NAMES),
  namesMissing(OTHERS, NAMES),
  `SUM(${sumsAmong(OTHERS, NAMES, FIGURES)})`,
];
