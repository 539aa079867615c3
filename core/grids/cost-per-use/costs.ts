import { chart, line, lines, money, NO_TEXT, t, text, total } from '../language';

/** Hours of the guide's calendar: 3 500 $ over 7 years are 1,37 $ a day, whether the resource is in use or not. */
const CALENDAR_HOURS = 8760;

/** What it is worth at the end is not above its price by then. */
export const WORTH_IS_SOUND = 'N({residualValue})<=N({purchasePrice})*(1+N({inflation}))^N({life})';

/** A cost is nought where its amount is; it waits for what it is counted by. */
const counted = (amount: string, by: readonly string[], cost: string): string =>
  `=IF(N({${amount}})=0,0,IF(AND(${by.join()}),${cost},{waiting}))`;

/** What is to be recovered each year, of a price whose life is known. */
export const capital = (by: readonly string[], hours: string, hoursPerYear: string | number): string =>
  counted(
    'purchasePrice',
    ['N({life})>0', ...by, WORTH_IS_SOUND],
    `MUTU.REMPLACEMENT({purchasePrice},{life},${hours},${hoursPerYear},{residualValue},{interestRate},{inflation})`,
  );
const replacement = (hoursPerYear: string | number): string => capital(['N({hours})>0'], '{hours}', hoursPerYear);

/** Work without its price, a price without any work. */
export const NO_RATE = 'AND(N({preparationHours})+N({supervisionHours})>0,{hourlyRate}="")';
export const NO_HOURS = 'AND(N({hourlyRate})>0,{preparationHours}="",{supervisionHours}="")';

export const costs = lines(
  'costs',
  t('Le coût d’une utilisation, ligne par ligne', 'The cost of one use, line by line'),
  {
    labelHeader: t('Coût', 'Cost'),
    columns: [
      text('how', t('Comment il se calcule', 'How it is worked out')),
      money('calendar', t('Calendrier du guide (24 h par jour)', 'Calendar of the guide (24 h a day)')),
      money('real', t('Utilisation réelle', 'Real use')),
    ],
    lines: [
      line('consumable', t('Consommable', 'Consumable'), [
        t('prix ÷ durée × quantité, pertes comprises', 'price ÷ life × quantity, with losses'),
        counted(
          'consumablePrice',
          ['N({consumableLife})>0', 'COUNT({quantity})'],
          '{consumablePrice}/{consumableLife}*{quantity}/(1-{losses})',
        ),
        '={calendar}',
      ]),
      line('maintenance', t('Entretien', 'Maintenance'), [
        t('mise au point × quantité ÷ intervalle', 'tune-up × quantity ÷ interval'),
        counted(
          'tuneUpCost',
          ['N({tuneUpInterval})>0', 'COUNT({quantity})'],
          '{tuneUpCost}*{quantity}/{tuneUpInterval}',
        ),
        '={calendar}',
      ]),
      line('replacement', t('Remplacement', 'Replacement'), [
        t(
          'capital par an ÷ heures de l’année × durée d’utilisation',
          'yearly capital ÷ hours of the year × length of the use',
        ),
        replacement(CALENDAR_HOURS),
        replacement('{hoursPerYear}'),
      ]),
      line('preparation', t('Préparation et vérification', 'Preparation and checking'), [
        t('taux horaire × heures, charges comprises', 'hourly rate × hours, with charges'),
        `=IF(OR(${NO_RATE},${NO_HOURS}),{waiting},N({hourlyRate})*N({preparationHours})*(1+{payrollCharges}))`,
        '={calendar}',
      ]),
      line('supervision', t('Surveillance sur place', 'Supervision on site'), [
        t('taux horaire × heures, charges comprises', 'hourly rate × hours, with charges'),
        `=IF(${NO_RATE},{waiting},N({hourlyRate})*{supervisionHours}*(1+{payrollCharges}))`,
        '={calendar}',
      ]),
      line('administration', t('Frais administratifs', 'Administrative costs'), [
        t('réservation, facturation', 'booking, invoicing'),
        '=N({administration})',
        '={calendar}',
      ]),
      line('management', t('Gestion de la mutualisation', 'Management of the pooling'), [
        t('concertation, planification, coordination', 'consultation, planning, coordination'),
        '={management}+0',
        '={calendar}',
      ]),
      total('total', t('Coût d’une utilisation', 'Cost of one use'), [
        NO_TEXT,
        '=SUM({costs.calendar})',
        '=SUM({costs.real})',
      ]).note(
        'Le coût d’une utilisation se multiplie : ses lignes ne sont donc pas arrondies. Chacune est affichée au cent, et leur somme peut en différer d’un cent ou deux.',
        'The cost of one use is multiplied afterwards: its lines are therefore not rounded. Each is shown to the cent, and their sum may differ from it by a cent or two.',
      ),
    ],
  },
);

export const shape = chart(
  'bar',
  'shape',
  t('De quoi est fait le coût (utilisation réelle)', 'What the cost is made of (real use)'),
  {
    categories: 'costs.label',
    series: [[t('Coût d’une utilisation', 'Cost of one use'), 'costs.real']],
    kind: 'money',
    rows: 8,
  },
);
