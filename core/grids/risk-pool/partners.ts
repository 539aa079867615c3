import { chart, money, quantity, share, t, table, text, unless } from '../language';
import { CONFIDENCE, known } from './fund';

export const partners = table('partners', t('Les événements ou les partenaires', 'Events or partners'), {
  help: t(
    'Une ligne par événement, vingt au plus. La chance : combien d’années sur cent cela arrive.',
    'One row per event, twenty at most. The chance: in how many years out of a hundred it happens.',
  ),
  rows: 10,
  columns: [
    text('name', t('Événement', 'Event')),
    share('chance', t('Chance dans l’année', 'Chance in the year')),
    money('loss', t('Perte possible', 'Possible loss')),
    money('expected', t('Perte attendue, par an', 'Expected loss, a year'), {
      spill: known('ROUND({partners.chance}*{partners.loss},2)'),
    }),
    money('alone', t('Réserve, seul', 'Reserve, alone'), {
      spill: known(`IF({partners.chance}>ROUND(1-${CONFIDENCE},6),{partners.loss},0)`),
    }).note(
      'Toute la perte, dès que sa chance dépasse ce que la confiance laisse de côté ; sinon, rien.',
      'The whole loss, as soon as its chance exceeds what the confidence leaves aside; otherwise nothing.',
    ),
    quantity('key', t('Clé', 'Key'), {
      spill: known(
        'IF({riskKey}="","",IF({riskKey}={byLoss},{partners.loss},IF({riskKey}={equally},1,{partners.expected})))',
      ),
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

export const comparison = chart(
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
    rows: 12,
  },
);
