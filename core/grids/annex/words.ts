import { NO, t, YES } from '../language';

/** As the ways of deciding are called in the agreement. */
export const MODES = {
  consensus: t('Consensus', 'By consensus'),
  consent: t('Consentement', 'Consent'),
  majority: t('Majorité simple', 'Simple majority'),
  twoThirds: t('Deux tiers', 'Two thirds'),
};

export const annexWords = {
  ...MODES,
  yes: YES,
  no: NO,
  settledWord: t('Réglé', 'Settled'),
  askLegal: t('Nom ?', 'Name?'),
  askNeq: t('NEQ ?', 'NEQ?'),
  askWho: t('Qui ?', 'Who?'),
  askVote: t('Rés. ?', 'Res.?'),
  colon: t(' : ', ': '),
  toWrite: t('à écrire dans l’entente', 'to be written in the agreement'),
  others: t(' autres points, à la feuille de l’entente', ' more points, on the sheet of the agreement'),
  and: t('Et ', 'And '),
  sharesOf: t('parts : ', 'shares: '),
  usesOf: t('utilisations : ', 'uses: '),
  thirdKey: t('clé\u00a03\u00a0:\u00a0', 'key\u00a03:\u00a0'),
  semicolon: t(' ; ', '; '),
  /** As an explanation calls the partner of a row, before its number. */
  partnerNumbered: t('Partenaire ', 'Partner '),
  tooLong: t(
    'Trop de lignes pour cette page : expliquez la part à la feuille du partage',
    'Too many lines for this page: explain the share on the sheet of the split',
  ),
};
