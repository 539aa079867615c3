import { LOCALE } from '../../core/values/locale';

/** Between thousands. */
export const NBSP_GROUP = LOCALE.fr.group;
