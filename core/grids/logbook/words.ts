import { t } from '../language';

/** In the place of a partner: what serves all, shared by the key. */
export const COMMON = t('Commun', 'Common');

/** What a row lacks, in the order it is asked. */
export const logbookWords = {
  common: COMMON,
  askWho: t('Qui ?', 'Who?'),
  askName: t('Nom ?', 'Name?'),
  askDate: t('Date ?', 'Date?'),
  askReturn: t('Retour ?', 'Return?'),
  askKm: t('Km ?', 'Km?'),
  askHours: t('Heures ?', 'Hours?'),
  back: t('Recule', 'Goes back'),
  twice: t('En double', 'Twice'),
  gap: t('Trou', 'Gap'),
};
