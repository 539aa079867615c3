import { same, t } from '../language';

/** Not a partner: pays the price of others. */
export const CUSTOMER = same('Ébénisterie Morin');
export const PLANER = t('Planeur', 'Planer');
export const ASSEMBLY = t('Aire d’assemblage', 'Assembly bay');
export const FINISHING = t('Cabine de finition', 'Finishing booth');

/** As FACTURE, OCCUPATION and CONFLITS read them. */
export const STATUS = {
  done: t('Fait', 'Done'),
  cancelled: t('Annulé', 'Cancelled'),
  noShow: t('Absence', 'No-show'),
  late: t('Retard', 'Late'),
};

export const STATUSES = [STATUS.done, STATUS.cancelled, STATUS.noShow, STATUS.late];
/** What a quantity of the log counts; a price by the use counts uses. */
export const COUNTS = { uses: t('utilisations', 'uses'), other: t('autre unité', 'other unit') };
export const SANDING = t('Bandes abrasives', 'Sanding belts');
export const GLUE = t('Colle (litres)', 'Glue (litres)');
export const OIL = t('Huile de finition (litres)', 'Finishing oil (litres)');
