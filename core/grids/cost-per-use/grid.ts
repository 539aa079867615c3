import {
  answer,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  line,
  lines,
  money,
  NO_TEXT,
  newPage,
  t,
  text,
  total,
  unless,
  warning,
  when,
} from '../language';
import { costPerUseInputs } from './parts';

/** Hours of the guide's calendar: 3 500 $ over 7 years are 1,37 $ a day, whether the resource is in use or not. */
const CALENDAR_HOURS = 8760;

const replacement = (hoursPerYear: string | number): string =>
  when(
    ['{purchasePrice}>0', '{life}>0', '{hours}>0'],
    `MUTU.REMPLACEMENT({purchasePrice},{life},{hours},${hoursPerYear},{residualValue},{interestRate},{inflation})`,
    0,
  );

/** An amount, and how long what it buys lasts: one without the other cannot be counted. */
const LASTING = [
  ['consumablePrice', 'consumableLife'],
  ['tuneUpCost', 'tuneUpInterval'],
  ['purchasePrice', 'life'],
] as const;

const HALF_SAID = LASTING.map(([amount, life]) => `AND(N({${amount}})>0,N({${life}})=0)`).join();

/** A cost left blank counts for nothing. */
const COSTS_SAID = [
  ...LASTING.map(([amount, life]) => `N({${amount}}),IF(N({${life}})>0,{${life}},1)`),
  'N({hourlyRate}),N({preparationHours})',
].join();

const costs = lines('costs', t('Le coût d’une utilisation, ligne par ligne', 'The cost of one use, line by line'), {
  labelHeader: t('Coût', 'Cost'),
  columns: [
    text('how', t('Comment il se calcule', 'How it is worked out')),
    money('calendar', t('Calendrier du guide (24 h par jour)', 'Calendar of the guide (24 h a day)')),
    money('real', t('Utilisation réelle', 'Real use')),
  ],
  lines: [
    line('consumable', t('Consommable', 'Consumable'), [
      t('prix ÷ durée × quantité, pertes comprises', 'price ÷ life × quantity, with losses'),
      when('{consumableLife}>0', '{consumablePrice}/{consumableLife}*{quantity}/(1-{losses})', 0),
      '={calendar}',
    ]),
    line('maintenance', t('Entretien', 'Maintenance'), [
      t('mise au point × quantité ÷ intervalle', 'tune-up × quantity ÷ interval'),
      when('{tuneUpInterval}>0', '{tuneUpCost}*{quantity}/{tuneUpInterval}', 0),
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
      '={hourlyRate}*{preparationHours}*(1+{payrollCharges})',
      '={calendar}',
    ]),
    line('supervision', t('Surveillance sur place', 'Supervision on site'), [
      t('taux horaire × heures, charges comprises', 'hourly rate × hours, with charges'),
      '={hourlyRate}*{supervisionHours}*(1+{payrollCharges})',
      '={calendar}',
    ]),
    line('administration', t('Frais administratifs', 'Administrative costs'), [
      t('réservation, facturation', 'booking, invoicing'),
      '={administration}+0',
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
    ]),
  ],
});
const year = lines('year', t('Ce qu’il en reste pour remplacer la ressource', 'What is left to replace the resource'), {
  labelHeader: t('Sur un an', 'Over a year'),
  columns: [
    text('how', t('Comment il se calcule', 'How it is worked out')),
    money('calendar', t('Calendrier du guide', 'Calendar of the guide')),
    money('real', t('Utilisation réelle', 'Real use')),
  ],
  lines: [
    line('uses', t('Utilisations en un an', 'Uses in a year'), { kind: 'quantity', decimals: 1 }, [
      t('heures par an ÷ durée d’une utilisation', 'hours a year ÷ length of one use'),
      when('{hours}>0', '{hoursPerYear}/{hours}', 0),
      '={calendar}',
    ]),
    line('capital', t('Capital à récupérer', 'Capital to recover'), [
      t('prix ÷ durée de vie, intérêt et hausse du prix compris', 'price ÷ life, with interest and the rise in price'),
      when(
        ['{purchasePrice}>0', '{life}>0'],
        'MUTU.REMPLACEMENT({purchasePrice},{life},1,1,{residualValue},{interestRate},{inflation})',
        0,
      ),
      '={calendar}',
    ]),
    line('recovered', t('Capital récupéré', 'Capital recovered'), [
      t('remplacement × utilisations', 'replacement × uses'),
      '={costs.replacement.calendar}*{year.uses.calendar}',
      '={costs.replacement.real}*{year.uses.real}',
    ]),
    line('yearly', t('Coût d’une année', 'Cost of a year'), [
      t('coût d’une utilisation × utilisations', 'cost of one use × uses'),
      '={costs.total.calendar}*{year.uses.calendar}',
      '={costs.total.real}*{year.uses.real}',
    ]),
    line('perHour', t('Coût d’une heure', 'Cost of an hour'), [
      t('coût d’une utilisation ÷ durée', 'cost of one use ÷ length'),
      when('{hours}>0', '{costs.total.calendar}/{hours}', 0),
      when('{hours}>0', '{costs.total.real}/{hours}', 0),
    ]),
    line('perUnit', t('Coût d’une unité', 'Cost of a unit'), [
      t('coût d’une utilisation ÷ quantité', 'cost of one use ÷ quantity'),
      when('{quantity}>0', '{costs.total.calendar}/{quantity}', 0),
      when('{quantity}>0', '{costs.total.real}/{quantity}', 0),
    ]),
    total('share', t('Part du capital récupérée', 'Share of the capital recovered'), { kind: 'share' }, [
      t('capital récupéré ÷ capital à récupérer', 'capital recovered ÷ capital to recover'),
      when('{year.capital.calendar}>0', '{year.recovered.calendar}/{year.capital.calendar}', 0),
      when('{year.capital.real}>0', '{year.recovered.real}/{year.capital.real}', 0),
    ]).note(
      'Sous 100 %, la ressource ne pourra pas être remplacée à la fin de sa vie avec ce que paient les utilisations.',
      'Below 100%, what uses pay will not replace the resource at the end of its life.',
    ),
  ],
});
const shape = chart(
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
const explanation = answer('explanation', t('Le calcul, étape par étape', 'The calculation, step by step'), {
  formula: unless(
    ['COUNT({quantity},{hours})<2', HALF_SAID],
    `MUTU.EXPLIQUER("COUTUSAGE",{quantity},{hours},${COSTS_SAID},{administration?},{management?},{hoursPerYear?},{residualValue?},{payrollCharges?},{interestRate?},{losses?},{supervisionHours?},{inflation?})`,
  ),
  rows: 11,
  columns: ['text', 'text', 'text', 'money'],
  rowHeight: 50,
});

/** Worked example: the planer of TIESS (2023), « Les aspects économiques et financiers ». */
export const costPerUse = defineTemplate({
  id: 'costPerUse',
  step: 'modelling',
  after: 'costs',
  sheet: t('Coût d’utilisation', 'Cost of one use'),
  title: t('Ce que coûte une utilisation', 'What one use costs'),
  purpose: t(
    'Additionner tous les coûts d’une utilisation de la ressource partagée, du consommable à la gestion, et voir ce qu’elle met de côté pour remplacer la ressource. Laissez vide un coût qui ne s’applique pas.',
    'Add up every cost of one use of the shared resource, from consumables to management, and see what it sets aside to replace the resource. Leave blank a cost that does not apply.',
  ),
  tracks: { left: [225, 100, 125], gap: 16, right: [225, 340, 220, 115] },
  bands: [
    band(at('left', costPerUseInputs), at('right', costs, year)),
    newPage(at('left', shape), at('right', explanation)),
  ],
  conditions: [
    ...LASTING.map(([amount, life]) => bad(life, `=AND(N({${amount}})>0,N({cell})=0)`)),
    warning('year.share.calendar', '=AND({year.capital.calendar}>0,{cell}<0.9)'),
    warning('year.share.real', '=AND({year.capital.real}>0,{cell}<0.9)'),
  ],
});
