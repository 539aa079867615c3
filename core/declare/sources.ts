import type { Text } from '../values/text';

/** Where the formulas come from; cited by declarations, by the reference pages and by the grids. */
export const GUIDE: Text = {
  fr: 'TIESS (2023), La mutualisation. 6 étapes pour un partage réussi, « Les aspects économiques et financiers »',
  en: 'TIESS (2023), La mutualisation. 6 étapes pour un partage réussi (in French), section on economic and financial aspects',
};
export const GUIDE_WITH_CAPITAL: Text = {
  fr: `${GUIDE.fr} ; intérêt et inflation : fonds d’amortissement (mathématiques financières usuelles)`,
  en: `${GUIDE.en}; interest and inflation: sinking fund (standard financial mathematics)`,
};
export const BREAK_EVEN: Text = {
  fr: 'Analyse coût-volume-profit (comptabilité de gestion usuelle, par exemple Garrison) ; pertes et supervision selon TIESS (2023)',
  en: 'Cost-volume-profit analysis (standard management accounting, e.g. Garrison); losses and supervision after TIESS (2023)',
};
export const FARM_MACHINERY: Text = {
  fr: 'Coût des machines agricoles : Field et Solie, Introduction to Agricultural Engineering Technology ; norme ASABE D497',
  en: 'Farm machinery costs: Field & Solie, Introduction to Agricultural Engineering Technology; ASABE standard D497',
};
export const EQUIVALENT_COST: Text = {
  fr: 'Coût annuel équivalent (mathématiques financières usuelles)',
  en: 'Equivalent annual cost (standard financial mathematics)',
};
