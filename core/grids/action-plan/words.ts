import { t } from '../language';

export const STATUSES = {
  todo: t('À faire', 'To do'),
  doing: t('En cours', 'Under way'),
  done: t('Fait', 'Done'),
  postponed: t('Reporté', 'Postponed'),
  dropped: t('Abandonné', 'Dropped'),
};

export const PLANNING = t('Planification', 'Planning');
export const CARRYING_OUT = t('Mise en œuvre', 'Carrying out');
