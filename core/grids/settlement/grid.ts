import { groupWords } from '../group';
import { across, at, bad, band, defineTemplate, good, newPage, t, warning } from '../language';
import { namedRows } from '../named-rows';
import { advanceAccounts } from './accounts';
import { advancesTable, advanceWords } from './advances';
import { settlementPools } from './costs';
import { compared, settlementPartners } from './partners';
import { payments, talk } from './payments';
import { surplusInputs } from './surplus';
import { verdict } from './verdict';

/** Worked example: the year of the shared planer, 38 uses instead of 40; the workshop pays the bills for all. */
export const settlement = defineTemplate({
  id: 'settlement',
  step: 'realisation',
  after: 'budget',
  sheet: t('Régularisation annuelle', 'Year-end settlement'),
  title: t('Fermer l’année : qui doit quoi', 'Closing the year: who owes what'),
  asked: t(
    'fermer l’année, fin d’année, régularisation, qui doit quoi, rembourser, surplus, ristourne, déficit',
    'closing the year, year-end, settlement, who owes what, paying back, surplus, rebate, deficit',
  ),
  purpose: t(
    'À la fin de l’année, remplacer le budget par les coûts réels et l’usage prévu par l’usage noté, voir qui a trop versé ou pas assez, régler en peu de versements, puis décider de l’excédent : une réserve d’abord, une ristourne ensuite.',
    'At year-end, replace the budget with actual costs and planned use with recorded use, see who paid too much or too little, settle in few payments, then decide on the surplus: a reserve first, a rebate next.',
  ),
  tracks: {
    left: [185, 110, 88, 88],
    accounts: [136, 90, 90],
    surplus: 90,
    compared: 90,
    talk: [90, 90],
    verdict: [100, 91, 91],
  },
  bands: [
    band(at('left', settlementPools), at('surplus', surplusInputs), at('verdict', verdict)),
    band(at('left', settlementPartners)),
    newPage(at('left', advancesTable), at('compared', across('verdict', compared))),
    band(at('left', payments), at('accounts', advanceAccounts), at('talk', across('verdict', talk))),
  ],
  words: {
    ...advanceWords,
    ...groupWords,
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
  notice: '=IF({yearPay}={invoices},{noInstalments},"")',
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
    warning('pools.gap', '=AND(ISNUMBER({cell}),{cell}>0)'),
  ],
});
