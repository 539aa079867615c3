import { t } from '../language';

const IN_PLACE = t('En place', 'In place');
const UNDER_WAY = t('En cours', 'Under way');
const TO_DO = t('À faire', 'To do');
const NOT_APPLICABLE = t('Sans objet', 'Not applicable');
export const STATE_WORDS = { inPlace: IN_PLACE, underWay: UNDER_WAY, toDo: TO_DO, notApplicable: NOT_APPLICABLE };
export const STATES = { done: IN_PLACE, going: UNDER_WAY, todo: TO_DO, none: NOT_APPLICABLE };
export type State = keyof typeof STATES;
