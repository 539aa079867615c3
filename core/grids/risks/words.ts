import { t } from '../language';

export const STATUSES = {
  toDo: t('À traiter', 'To deal with'),
  underWay: t('En cours', 'Under way'),
  watched: t('Sous surveillance', 'Watched'),
  settled: t('Réglé', 'Settled'),
};
