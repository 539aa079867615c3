import { t } from '../language';

export const STATES = {
  inPlace: t('En place', 'In place'),
  underWay: t('En cours', 'Under way'),
  toDo: t('À faire', 'To do'),
  notApplicable: t('Sans objet', 'Not applicable'),
};
