import { t } from '../language';

export const PARTLY = t('En partie', 'Partly');
export const NOT_YET = t('Pas encore', 'Not yet');
