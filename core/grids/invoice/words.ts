import { t } from '../language';
import { STATUS } from '../log/words';

export const MEMBER = t('membre', 'member');
export const OTHER = t('autre', 'other');

/** As FACTURE reads them; those of time are counted from the start to the end of a use. */
export const UNIT = {
  use: t('utilisation', 'use'),
  hour: t('heure', 'hour'),
  halfHour: t('demi-heure', 'half hour'),
  day: t('journée', 'day'),
  week: t('semaine', 'week'),
  kilometre: t('kilomètre', 'kilometre'),
  meal: t('repas', 'meal'),
  unit: t('unité', 'unit'),
};

/** What formulas compare units and statuses with. */
export const unitWords = {
  hour: UNIT.hour,
  halfHour: UNIT.halfHour,
  day: UNIT.day,
  week: UNIT.week,
  cancelled: STATUS.cancelled,
  noShow: STATUS.noShow,
};
