import { groupWords } from '../group';
import { across, at, bad, band, defineTemplate, good, labelled, newPage, small, t, warning } from '../language';
import { limitWords, tellingOfLimits } from '../limits';
import { strangerWords, tellingOfStrangers } from '../log-names';
import { namedRows } from '../named-rows';
import { otherWords, tellingOfOthers } from '../others';
import { advanceAccounts } from './accounts';
import { advancesTable, advanceWords } from './advances';
import { settlementPools } from './costs';
import { ASKED, compared, MOST_PARTNERS, settlementPartners } from './partners';
import { payments, talk } from './payments';
import { surplusInputs } from './surplus';
import { surplusShares, TOO_MANY, tooManyWords } from './surplus-shares';
import { verdict } from './verdict';

/** Partners who pay invoices by use owe no instalment. */
const WITHOUT_INSTALMENTS = 'IF({yearPay}={invoices},{noInstalments},"")';

const PARTICULARS = `IF(${TOO_MANY},{tooManyToShare},${WITHOUT_INSTALMENTS})`;

/** Worked example: the year of the shared planer, 38 uses instead of 40; the workshop pays the bills for all. */
export const settlement = defineTemplate({
  id: 'settlement',
  step: 'realisation',
  after: 'budget',
  sheet: t('Régularisation annuelle', 'Year-end settlement'),
  title: t('Fermer l’année : qui doit quoi', 'Closing the year: who owes what'),
  asked: t(
    'fermer l’année, fin d’année, nouvelle année, année suivante, régularisation, qui doit quoi, rembourser, surplus, ristourne, déficit, remboursement de dépenses, régler les comptes',
    'closing the year, year-end, new year, next year, settlement, who owes what, paying back, surplus, rebate, deficit, expense reimbursement, settle accounts',
  ),
  purpose: t(
    'Remplacer le budget par les coûts et l’usage réels, voir qui a trop versé ou pas assez, régler en peu de versements, puis décider de l’excédent.',
    'Replace the budget with actual costs and use, see who paid too much or too little, settle in few payments, then decide on the surplus.',
  ),
  tracks: {
    left: [85, 56, 56, 56],
    advances: 112,
    payments: 88,
    pools: [124, 80],
    accounts: [88, 80, 80],
    verdict: [103, 80],
  },
  bands: [
    band(
      at('left', labelled(4, small(surplusInputs))),
      at('pools', small(settlementPools)),
      at('verdict', small(verdict)),
    ),
    band(at('left', small(settlementPartners))),
    newPage(at('left', compared), at('advances', small(advancesTable)), at('verdict', small(surplusShares))),
    newPage(at('left', across('advances', talk)), at('payments', payments), at('accounts', advanceAccounts)),
  ],
  words: {
    ...advanceWords,
    ...groupWords,
    ...limitWords,
    ...otherWords,
    ...tooManyWords,
    ...strangerWords,
    twice: t('Un nom revient deux fois', 'A name is there twice'),
    rebateWord: t('Ristourne', 'Rebate'),
    surplusWord: t('Part de l’excédent', 'Share of surplus'),
    instalmentsPaid: t('Acomptes versés', 'Instalments paid'),
    instalmentsReceived: t('Acomptes reçus', 'Instalments received'),
    invoicesPaid: t('Factures payées à qui facture', 'Invoices paid'),
    invoicesReceived: t('Factures encaissées', 'Invoices collected'),
    noInstalments: t(
      'Selon l’entente, les partenaires paient des factures à l’utilisation : pas d’acomptes ici, seulement les factures payées.',
      'By the agreement, partners pay invoices by use: no instalments here, only the invoices paid.',
    ),
  },
  notice: `=${PARTICULARS}`,
  noticeInFile: tellingOfOthers(MOST_PARTNERS, tellingOfStrangers(tellingOfLimits(ASKED, PARTICULARS))),
  tellsOfTexts: ['advances.check', 'verdict.toCheck.value'],
  conditions: [
    ...namedRows(
      'partners',
      ['parts', 'uses', 'heads', 'paid', 'received', 'bills', 'inKind'],
      ['parts', 'uses', 'heads'],
    ),
    warning('partners.balance', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('partners.balance', '=AND(ISNUMBER({cell}),{cell}>0)'),
    bad('verdict.gap.value', '={cell}<>0'),
    bad('verdict.toCheck.value', '={cell}>0'),
    bad('verdict.advancesGap.value', '={cell}<>0'),
    bad('advances.check', '=LEN({cell})>0'),
    bad('surplusShares.amount.total', '=AND({cell}<>0,ROUND({cell}-{verdict.rebate.value},2)<>0)'),
    warning('pools.gap', '=AND(ISNUMBER({cell}),{cell}>0)'),
  ],
});
