import { answer, prose, TO_AGREE, t } from '../language';
import { NAMES_TWICE } from './accounts';
import { BROUGHT } from './partners';

/** Nothing while the year does not add up, or while a share has nobody's name; then words for what stands in the way. */
const PAYMENTS = [
  '=IF(OR(COUNT({partners.due})=0,{verdict.gap.value}<>0,SUMPRODUCT(({partners.name}="")*({partners.due}<>""))>0),"",',
  `IF(${NAMES_TWICE},{twice},`,
  'IF(OR({verdict.toCheck.value}<>0,{verdict.advancesGap.value}<>0),{advancesFirst},',
  `MUTU.VERSEMENTS({partners.name},IF(ISNUMBER({partners.due}),${BROUGHT}-{partners.due},"")))))`,
].join('');

export const payments = answer('payments', t('Qui paie qui', 'Who pays whom'), {
  formula: PAYMENTS,
  rows: 8,
  columns: ['text', 'text', 'money'],
  rowHeight: 52,
});

export const talk = prose('talk', TO_AGREE, [
  t(
    'D’où vient l’écart avec le budget : du prix, de l’usage, d’un imprévu ? Faut-il changer les acomptes de l’an prochain ?',
    'Where does the gap with the budget come from: the price, the use, something unforeseen? Should next year’s instalments change?',
  ),
  t(
    'Un petit solde se règle-t-il tout de suite, ou se reporte-t-il sur le prochain acompte ?',
    'Is a small balance settled at once, or carried over to the next instalment?',
  ),
  t(
    'Les heures et les locaux prêtés ont-ils été comptés à la valeur convenue, dans les apports comme dans les coûts ?',
    'Were hours and premises lent counted at the value agreed, among contributions as well as among costs?',
  ),
  t(
    'Dans une coopérative, l’assemblée répartit l’excédent entre la réserve et des ristournes, selon les opérations de chacun avec elle (Loi sur les coopératives, chapitre C-67.2, article 143) ; la réserve ne se partage pas et ne paie aucune ristourne (article 147). Demandez à votre vérificateur combien y mettre.',
    'In a co-operative, the general meeting divides the surplus between the reserve and rebates, by the business each did with it (Cooperatives Act, chapter C-67.2, section 143); the reserve is not shared and pays no rebate (section 147). Ask your auditor how much to put in it.',
  ),
  t(
    'L’année suivante continue-t-elle dans ce dossier ? Exportez d’abord celle-ci ; changez ensuite la période du journal, celle de la facturation et le début du budget, et videz ce qui a été payé. Le journal peut continuer : seule sa période compte.',
    'Does the next year go on in this file? Export this one first; then change the period of the log, that of invoicing and the start of the budget, and clear what was paid. The log may go on: only its period counts.',
  ),
  t(
    'La réserve suffit-elle à remplacer la ressource ? Une ristourne de coopérative suit l’usage de chacun, jamais le nombre de parts.',
    'Is the reserve enough to replace the resource? A co-operative’s rebate follows each one’s use, never the number of shares held.',
  ),
]);
