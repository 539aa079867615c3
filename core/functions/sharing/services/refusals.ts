/** What keeps the costs of services from coming down to the partners, and what to mend in the table. */

import { type Origin, quoted, refuseAt } from '../../../declare/place';
import { type CellError, refuse } from '../../../values/cell';
import { formatMoney } from '../../../values/format';
import type { Text } from '../../../values/text';

/** A system of that many services is still computed at once. */
export const MOST_SERVICES = 50;
/** Beyond, taking services out one by one fills thousands of lines that nobody reads. */
export const MOST_EXPLAINED_SERVICES = 12;
/** Weights that an explanation may write out. */
export const MOST_EXPLAINED_WEIGHTS = 20_000;

export const MATRIX: Text = { fr: 'matrice', en: 'matrix' };

export const differentSizes = (costs: number, rows: number): CellError =>
  refuse(
    `coûts compte ${costs} valeur${costs > 1 ? 's' : ''} et matrice ${rows} ligne${rows > 1 ? 's remplies' : ' remplie'}. Donnez une ligne de matrice par service ; pour un service sans coût, écrivez 0.`,
    `costs has ${costs} value${costs > 1 ? 's' : ''} and matrix ${rows} filled row${rows > 1 ? 's' : ''}. Give one row of the matrix per service; for a service without a cost, enter 0.`,
  ).of('couts');

export const tooManyServices = (count: number): CellError =>
  refuse(
    `coûts : ${count} services ont été donnés. Cette fonction en prend au plus ${MOST_SERVICES} ; regroupez-les.`,
    `costs: ${count} services were given. This function takes at most ${MOST_SERVICES}; group them.`,
  ).of('couts');

/** Where the matrix starts in its sheet, when the host knows. */
type At = Origin | undefined;

export const blankRow = (row: number, origin: At): CellError =>
  refuseAt(
    MATRIX,
    { row, origin },
    `la ligne est vide, on ne sait plus quelle colonne est à quel service. Remplissez-la, ou retirez la ligne et la colonne de ce service.`,
    `the row is blank, so that one cannot tell which column is which service. Fill it in, or remove both the row and the column of that service.`,
  ).of('matrice');

export const tooFewColumns = (services: number, columns: number): CellError =>
  refuse(
    `matrice : ${columns} colonne${columns > 1 ? 's remplies' : ' remplie'} pour ${services} service${services > 1 ? 's' : ''}. Donnez d’abord une colonne par service, même vide, puis une colonne par partenaire.`,
    `matrix: ${columns} filled column${columns > 1 ? 's' : ''} for ${services} service${services > 1 ? 's' : ''}. First give one column per service, even if blank, then one column per partner.`,
  ).of('matrice');

export const servesItself = (service: number, weight: number, origin: At): CellError =>
  refuseAt(
    MATRIX,
    { row: service, column: service, origin },
    `${quoted(weight, 'fr')} est ce que le service ${service} se rendrait à lui-même. Videz cette cellule ; les premières colonnes sont les services, dans l’ordre des lignes, et les partenaires viennent ensuite.`,
    `${quoted(weight, 'en')} is what service ${service} would give to itself. Clear that cell; the first columns are the services, in the order of rows, and the partners come next.`,
  ).of('matrice');

export const servesNobody = (service: number, origin: At): CellError =>
  refuseAt(
    MATRIX,
    { row: service, origin },
    `ce service ne sert personne d’autre, son coût ne peut pas être réparti. Donnez un poids à un partenaire au moins.`,
    `this service serves nobody else, its cost cannot be shared. Give a weight to at least one partner.`,
  ).of('matrice');

export const servesOnlyBefore = (service: number, origin: At): CellError =>
  refuseAt(
    MATRIX,
    { row: service, origin },
    `ce service ne sert que des services déjà répartis avant lui. Placez-le plus haut, ligne et colonne, ou choisissez « réciproque ».`,
    `this service serves only services already shared before it. Move it up, row and column, or choose “reciprocal”.`,
  ).of('matrice');

/** A row of totals among the services spreads every cost twice. */
export const totalAmongServices = (row: number, cost: number, origin: At): CellError =>
  refuseAt(
    MATRIX,
    { row, origin },
    `cette ligne est la somme des autres, comme son coût, ${formatMoney(cost, 'fr')} : c’est un total, qui compterait deux fois. Laissez-la hors des deux plages.`,
    `this row is the sum of the others, as is its cost, ${formatMoney(cost, 'en')}: it is a total, which would count twice. Leave it out of both ranges.`,
  ).of('matrice');

export const tooManyToExplain = (): CellError =>
  refuse(
    `matrice : le calcul est trop long pour être expliqué ligne par ligne. Expliquez au plus ${MOST_EXPLAINED_SERVICES} services pour « réciproque », et moins de partenaires à la fois.`,
    `matrix: the calculation is too long to be explained line by line. Explain at most ${MOST_EXPLAINED_SERVICES} services for “reciprocal”, and fewer partners at a time.`,
  ).of('matrice');

export function closedLoop(loop: readonly number[]): CellError {
  const services = loop.map((service) => service + 1).join(', ');
  return refuse(
    `matrice : les services ${services} ne se servent qu’entre eux, leurs coûts n’atteignent jamais un partenaire. Donnez à l’un d’eux un poids pour un partenaire.`,
    `matrix: services ${services} serve only one another, their costs never reach a partner. Give one of them a weight for a partner.`,
  ).of('matrice');
}
