import type { Text } from '../../values/text';
import { t } from '../language';

export const STATUSES = {
  settled: t('Réglé', 'Settled'),
  open: t('À discuter', 'To discuss'),
  none: t('Sans objet', 'Not applicable'),
} satisfies Record<string, Text>;
