import type { Text } from '../../values/text';
import { t } from '../language';

export const STATUSES: readonly Text[] = [
  t('À traiter', 'To deal with'),
  t('En cours', 'Under way'),
  t('Sous surveillance', 'Watched'),
  t('Réglé', 'Settled'),
];
