import { same, t } from '../language';

export const USE_KINDS = {
  purchase: t('Achat', 'Purchase'),
  taxes: t('Taxes perdues', 'Taxes lost'),
  taxesAhead: t('Taxes avancées', 'Taxes paid ahead'),
  studies: t('Études', 'Studies'),
  start: t('Démarrage', 'Start-up'),
  working: t('Fonds de roulement', 'Working capital'),
};

export const STATUSES = {
  toAsk: t('À demander', 'To apply for'),
  asked: t('Demandée', 'Applied for'),
  confirmed: t('Confirmée', 'Confirmed'),
  received: t('Reçue', 'Received'),
  refused: t('Refusée', 'Refused'),
};

export const RECEIPT = t('Recette', 'Receipt');
export const EXPENSE = t('Dépense', 'Expense');

export const SEASONS = [same('A'), same('B'), same('C')];
