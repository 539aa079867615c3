import type { Text } from '../values/text';
import { t } from './language';

/** The four partners of the guide's planer, whose story most worked examples tell, always in this order. */
export const WORKSHOP = t('Atelier coopératif', 'Workshop co-operative');
export const RIVES = t('Ressourcerie des Rives', 'Rives reuse centre');
export const SCHOOL = t('École de métiers', 'Trade school');
export const ESCALE = t('Maison de jeunes L’Escale', 'L’Escale youth centre');
export const PARTNERS: readonly Text[] = [WORKSHOP, RIVES, SCHOOL, ESCALE];

/** In the grids where a partner has its own columns: how many have room. */
export const PARTNER_NUMBERS = [1, 2, 3, 4, 5, 6] as const;

/** The header of a partner's column: its name, or « Partenaire 5 » until it has one; {partner} is a word of the grid. */
export const partnerHeader = (number: number): string =>
  `=IF({partners.name.${number}}="",{partner}&" ${number}",{partners.name.${number}})`;
