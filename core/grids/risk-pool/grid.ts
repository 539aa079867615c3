import {
  A_YEAR,
  across,
  answer,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  line,
  lines,
  money,
  NO,
  NO_TEXT,
  quantity,
  share,
  t,
  table,
  text,
  total,
  unless,
  warning,
  YES,
} from '../language';
import { RISK_KEYS, riskInputs, riskTalk } from './parts';

/** A column for those who have a chance and a loss. */
const known = (formula: string): string => unless('({partners.chance}="")+({partners.loss}="")>0', formula);

/** The confidence asked, or the function’s own. */
const CONFIDENCE = 'IF({confidence}=0,0.95,{confidence})';
const fund = answer('fund', t('Le fonds qu’il faut', 'The fund it takes'), {
  formula: unless(
    ['COUNT({partners.chance})=0', 'COUNT({partners.chance})<>COUNT({partners.loss})'],
    `MUTU.FONDSRISQUE({partners.chance?},{partners.loss?},${CONFIDENCE})`,
  ),
  rows: 7,
  columns: ['text', 'money'],
  rowKinds: ['money', 'money', 'money', 'money', 'share', 'count'],
});
const partners = table('partners', t('Les événements ou les partenaires', 'Events or partners'), {
  help: t(
    'Une ligne par événement, vingt au plus. La chance : combien d’années sur cent cela arrive.',
    'One row an event, twenty at most. The chance: in how many years out of a hundred it happens.',
  ),
  rows: 10,
  columns: [
    text('name', t('Événement', 'Event')),
    share('chance', t('Chance dans l’année', 'Chance in the year')),
    money('loss', t('Perte possible', 'Possible loss'), { decimals: 0 }),
    money('expected', t('Perte attendue, par an', 'Expected loss, a year'), {
      spill: known('{partners.chance}*{partners.loss}'),
    }),
    money('alone', t('Réserve, seul', 'Reserve, alone'), {
      spill: known(`IF({partners.chance}>ROUND(1-${CONFIDENCE},6),{partners.loss},0)`),
    }).note(
      'Toute la perte, dès que sa chance dépasse ce que la confiance laisse de côté ; sinon, rien.',
      'The whole loss, as soon as its chance exceeds what the confidence leaves aside; otherwise nothing.',
    ),
    quantity('key', t('Clé', 'Key'), {
      spill: known('IF({riskKey}={byLoss},{partners.loss},IF({riskKey}={equally},1,{partners.expected}))'),
    }),
    money('share', t('Sa part du fonds', 'Its part of the fund'), {
      spill: unless(
        ['{plan.fund.amount}=""', 'SUM({partners.key})=0'],
        'MUTU.PARTAGE({plan.fund.amount},{partners.key?})',
      ),
    }),
    money('freed', t('Libéré', 'Freed'), {
      spill: unless('{partners.share}=""', '{partners.alone}-{partners.share}'),
    }).note('Ce que le partenaire n’a plus à garder de côté.', 'What the partner no longer has to set aside.'),
    money('due', t('Cotisation, par an', 'Contribution, a year'), {
      spill: unless(
        ['{plan.fund.amount}=""', 'SUM({partners.key})=0'],
        'MUTU.PARTAGE({plan.total.amount},{partners.key?})',
      ),
    }),
  ],
  examples: [
    [t('Festival des Moissons', 'Harvest festival'), 0.2, 12000],
    [t('Marché d’automne', 'Autumn market'), 0.15, 8000],
    [t('Course autour du lac', 'Race around the lake'), 0.1, 10000],
    [t('Cinéma sous les étoiles', 'Cinema under the stars'), 0.25, 4000],
    [t('Foire des artisanes', 'Craft fair'), 0.1, 6000],
  ],
  totals: { sum: ['loss', 'expected', 'alone', 'key', 'share', 'freed', 'due'] },
});
const plan = lines('plan', t('Les cotisations d’une année', 'Contributions of a year'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fund', t('Fonds commun à atteindre', 'Common fund to reach'), [
      unless('COUNT({fund.2})<2', 'INDEX({fund.2},2)'),
      NO_TEXT,
    ]),
    line('expected', t('Pertes d’une année moyenne', 'Losses of an average year'), [
      '=SUM({partners.expected})',
      A_YEAR,
    ]),
    line('build', t('Pour bâtir le fonds', 'To build the fund'), [
      unless(
        ['{plan.fund.amount}=""', '{buildYears}=0'],
        'IF({plan.fund.amount}>{balance},({plan.fund.amount}-{balance})/{buildYears},0)',
        0,
      ),
      A_YEAR,
    ]).note(
      'Ce qui manque, réparti sur les années voulues. Une fois le fonds bâti, ce montant tombe.',
      'What is missing, spread over the years wanted. Once the fund is built, that amount drops.',
    ),
    line('management', t('Gestion du fonds', 'Management of the fund'), ['={riskManagement}+0', A_YEAR]),
    total('total', t('À cotiser en tout', 'To contribute in all'), [
      '=ROUND({plan.expected.amount}+{plan.build.amount}+{plan.management.amount},2)',
      A_YEAR,
    ]),
    total('after', t('Une fois le fonds bâti', 'Once the fund is built'), [
      '={plan.expected.amount}+{plan.management.amount}',
      A_YEAR,
    ]),
    total('all', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [
      unless('COUNT({partners.freed})=0', 'IF(MIN({partners.freed})>0,{yes},{no})'),
      NO_TEXT,
    ]).note(
      'Oui quand chacun met moins dans le fonds qu’il ne garderait de côté seul.',
      'Yes when each puts less in the fund than it would set aside alone.',
    ),
  ],
});
const comparison = chart(
  'column',
  'comparison',
  t('Garder de côté, seul ou ensemble', 'Setting aside, alone or together'),
  {
    categories: 'partners.name',
    series: [
      [t('Réserve, seul', 'Reserve, alone'), 'partners.alone'],
      [t('Part du fonds commun', 'Part of the common fund'), 'partners.share'],
    ],
    kind: 'money',
    rows: 13,
  },
);

/** Worked example, invented: five outdoor events of a region, each of which rain may cancel. */
export const riskPool = defineTemplate({
  id: 'riskPool',
  step: 'example',
  after: 'machineryCoop',
  sheet: t('Risque mis en commun', 'Pooled risk'),
  title: t('Faire face ensemble à un coup dur', 'Facing a hard blow together'),
  purpose: t(
    'Cinq événements en plein air craignent la pluie. Seul, chacun devrait garder de côté toute sa perte possible ; ensemble, un fonds plus petit suffit presque toujours, car il ne pleut pas partout la même année. Combien mettre, et qui cotise combien ?',
    'Five outdoor events fear the rain. Alone, each would have to set aside its whole possible loss; together, a smaller fund nearly always suffices, since it does not rain everywhere the same year. How much is needed, and who pays how much?',
  ),
  tracks: { left: [215, 110, 95], gap: 16, right: [250, 105, 105, 115, 115], edge: [110, 115, 115, 115] },
  bands: [
    band(at('left', riskInputs, fund), at('right', partners)),
    band(at('left', plan), at('right', across('edge', comparison))),
    band(at('right', riskTalk)),
  ],
  words: { yes: YES, no: NO, ...RISK_KEYS },
  conditions: [
    bad('partners.freed', '=AND(ISNUMBER({cell}),{cell}<0)'),
    warning('partners.loss', '=AND({chance}>0,{cell}="")'),
    bad('plan.all.amount', '={cell}={no}'),
    good('plan.all.amount', '={cell}={yes}'),
  ],
});
