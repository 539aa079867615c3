import { groupWords } from '../group';
import {
  across,
  at,
  bad,
  band,
  countByName,
  defineTemplate,
  labelled,
  missing,
  NO,
  newPage,
  small,
  t,
  WAITING,
  warning,
  YES,
} from '../language';
import { invoiceCheck, isUnmeasured, withoutItem, withoutName } from './check';
import { customersTable } from './customers';
import { entriesTable } from './entries';
import { invoiceInputs, issuerInputs } from './inputs';
import { due, letterhead, mustSay, notice, terms, usesBilled } from './page';
import { priceList } from './prices';
import { register } from './register';
import { taxes, totals } from './totals';
import { MEMBER, OTHER, UNIT, unitWords } from './words';

const ONLY_OTHERS = t(
  'Selon l’entente, les partenaires paient par acomptes, réglés à la régularisation annuelle : ne facturez ici que les autres clients.',
  'By the agreement, partners pay by instalments, settled at year-end: invoice only the other customers here.',
);

/** Worked example: the first quarter of the log, invoiced by the shared wood-working space. */
export const invoice = defineTemplate({
  id: 'invoice',
  step: 'realisation',
  after: 'logbook',
  sheet: t('Facturation', 'Invoicing'),
  title: t('Facturer ce qui a servi', 'Invoicing what was used'),
  asked: t(
    'facture, facturer, liste de prix, TPS, TVQ, paiement, compte client, relance',
    'invoice, billing, price list, GST, QST, payment, accounts receivable, reminder',
  ),
  purpose: t(
    'Du journal et d’une liste de prix convenue, tirer ce que chacun doit pour la période, puis la facture d’un client, taxes comprises, prête à imprimer sur la dernière page.',
    'From the log and an agreed price list, find what each one owes for the period, then one customer’s invoice, taxes included, ready to print on the last page.',
  ),
  isDocument: true,
  tracks: { left: [160, 131, 92, 86, 84, 84], inputs: 86, right: 95, taxes: [172, 98] },
  bands: [
    band(at('left', customersTable), at('inputs', labelled(2, issuerInputs))),
    newPage(at('left', invoiceCheck), at('inputs', labelled(2, invoiceInputs))),
    band(at('left', small(priceList))),
    band(at('left', totals), at('taxes', taxes)),
    newPage(at('left', entriesTable)),
    newPage(at('left', small(register))),
    band(at('left', across('taxes', mustSay))),
    newPage(at('left', letterhead), at('right', labelled(2, terms))),
    band(at('left', usesBilled), at('right', due, across('taxes', notice))),
  ],
  words: {
    member: MEMBER,
    other: OTHER,
    ...unitWords,
    ...groupWords,
    onlyOthers: ONLY_OTHERS,
    aUse: UNIT.use,
    yes: YES,
    no: NO,
    waiting: WAITING,
    none: t('aucune taxe perçue', 'no tax collected'),
  },
  notice: '=IF({partnersPay}={instalments},{onlyOthers},"")',
  tellsOfTexts: ['check.incomplete.value', 'check.prices.value'],
  conditions: [
    missing('registered', '=AND({cell}="",COUNT({entries.date})>0)'),
    bad('entries.partner', withoutName('partner')),
    warning('entries.partner', `=AND(LEN({partner})>0,${countByName('{partners.name}', '{partner}')}=0)`),
    bad('entries.item', withoutName('item')),
    bad('partners.name', '=AND(LEN({name})=0,LEN({rate})>0)'),
    bad('prices.item', withoutItem),
    bad('check.missing.value', '={cell}>0'),
    bad('check.incomplete.value', '={cell}>0'),
    bad('check.left.value', '={cell}>0'),
    bad('check.period.value', '={cell}>0'),
    bad('register.number', `=AND({cell}<>"",${countByName('{register.number}', '{cell}')}>1)`),
    warning('register.late', '=N({cell})>0'),
    bad('register.balance', '=N({cell})<0'),
    bad('check.prices.value', '={cell}>0'),
    warning('check.strangers.value', '={cell}>0'),
    bad('entries.quantity', isUnmeasured),
    bad('entries.resource', `=AND({resource}<>"",${countByName('{prices.resource}', '{resource}')}=0)`),
  ],
});
