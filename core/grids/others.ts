import { t } from './language';

/** Of the cost sharing. */
export const SPLIT_ROWS = 12;

/**
 * In the whole guide, a sheet that has fewer rows than the cost sharing has partners leaves the last ones out: the others would bear
 * what is theirs.
 */
export const tellingOfOthers = (rows: number, otherwise = '=""'): string =>
  `=IF(SUMPRODUCT((LEN({split!partners.name.${rows + 1}:partners.name.${SPLIT_ROWS}})>0)*1)>0,{othersInSplit},${otherwise.slice(1)})`;

export const otherWords = {
  othersInSplit: t(
    '« Partage des coûts » a plus de partenaires que cette feuille n’en prend : les derniers n’y sont pas, et ses chiffres valent pour les autres seulement. Ne signez rien d’après elle.',
    '“Cost sharing” has more partners than this sheet takes: the last ones are not here, and its figures hold for the others only. Sign nothing by it.',
  ),
};
