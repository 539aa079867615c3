import type { Text } from '../../values/text';
import { chart, count, date, money, PARTNER, quantity, t, table, text, unless, when } from '../language';
import type { Example } from '../language/define';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

export const ROWS = 8;
const NEWCOMER = t('Menuiserie du Rang', 'Rang joinery');
const partner = (name: Text, figures: Readonly<Record<string, Example>>) => ({ name, ...figures });

const YEAR_REVERSED = 'N({changeTo})<N({changeFrom})';
/** Before it joined: a date is wrong. */
const SOMEBODY_LEFT_FIRST = 'SUMPRODUCT(({presence.departure}<>"")*({presence.departure}<{presence.arrival}))>0';

/** Someone came, left or paid in a year whose dates are not said. */
export const UNDATED =
  'AND(N({changeCost})>0,COUNT({changeFrom},{changeTo})<2,COUNT({presence.arrival},{presence.departure},{presence.paid})>0)';

/** Rows without a name count for nothing: what the functions read is blank there. */
export const presenceTable = table(
  'presence',
  t('Les coûts de l’année, selon la présence', 'Costs of the year, by presence'),
  {
    help: t(
      'Arrivée et départ seulement pour qui n’est pas là toute l’année ; les deux jours sont compris.',
      'Joining and leaving dates only for whoever is not there all year; both days are included.',
    ),
    rows: ROWS,
    columns: [
      text('name', PARTNER, { follows: 'split!partners.name' }),
      quantity('key', t('Clé des coûts', 'Key of costs'), { follows: 'split!partners.uses' }).note(
        'Pour une année entière : usage prévu, parts… La présence la réduit.',
        'For a whole year: planned use, shares… Presence lowers it.',
      ),
      date('arrival', t('Arrivée', 'Joined')),
      date('departure', t('Départ', 'Left')).note(
        'Qui est parti avant le début de l’année, ou arrive après sa fin, ne paie rien de ses coûts : la date est signalée.',
        'Whoever left before the start of the year, or joins after its end, pays none of its costs: the date is coloured.',
      ),
      date('notice', t('Avis donné le', 'Notice given on')),
      text('noticeKept', t('Avis respecté ?', 'Notice kept?'), {
        formula: unless(
          ['{name}=""', '{departure}=""'],
          'IF({notice}="",{no},IF({departure}-{notice}>={noticeDays},{yes},{no}))',
        ),
      }),
      count('days', t('Jours', 'Days'), {
        formula: unless(
          ['{name}=""', 'COUNT({changeFrom},{changeTo})<2'],
          'MAX(0,MIN({changeTo},IF({departure}="",{changeTo},{departure}))-MAX({changeFrom},{arrival})+1)',
        ),
      }),
      quantity('weight', t('Clé retenue', 'Key used'), {
        formula: when(['{name}<>""', 'ISNUMBER({key})'], '{key}'),
      }),
      money('due', t('Sa part des coûts', 'Its share of costs'), {
        spill: unless(
          UNDATED,
          unless(
            [
              'N({changeCost})=0',
              'SUMPRODUCT({presence.days},{presence.weight})=0',
              YEAR_REVERSED,
              SOMEBODY_LEFT_FIRST,
            ],
            'MUTU.PRORATA({changeCost},{changeFrom},{changeTo},IF(ISNUMBER({presence.weight}),IF({presence.arrival}="","",{presence.arrival}),""),IF(ISNUMBER({presence.weight}),IF({presence.departure}="","",{presence.departure}),""),{presence.weight?})',
          ).slice(1),
          '{waiting}',
        ),
      }),
      money('paid', t('Déjà payé', 'Already paid')).note(
        'Acomptes et factures payées pour tous. La somme est celle des coûts de l’année.',
        'Instalments and bills paid for all. They add up to the costs of the year.',
      ),
      money('balance', t('Solde des coûts', 'Balance of costs'), { formula: when('ISNUMBER({due})', '{paid}-{due}') }),
    ],
    examples: [
      partner(WORKSHOP, { key: 16, paid: 1225 }),
      partner(RIVES, { key: 10, paid: 760 }),
      partner(SCHOOL, { key: 8, paid: 610 }),
      partner(ESCALE, { key: 6, departure: '2027-09-30', notice: '2027-06-15', paid: 340 }),
      // Not among the partners whom the other sheets name: after the rows that follow them, it is typed here.
      {},
      {},
      { name: { typed: NEWCOMER }, key: { typed: 8 }, arrival: '2027-03-01', paid: 467 },
    ],
    totals: { sum: ['weight', 'due', 'paid', 'balance'] },
  },
);

export const days = chart('bar', 'days', t('Jours de présence', 'Days of presence'), {
  categories: 'presence.name',
  series: [[t('Jours', 'Days'), 'presence.days']],
  kind: 'count',
  rows: 8,
});
