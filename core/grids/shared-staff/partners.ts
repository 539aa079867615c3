import { chart, money, PARTNER, quantity, same, t, table, text, unless, when } from '../language';

const orZero = (path: string): string => `IF({${path}}="",0,{${path}})`;

/** A column for the partners who have a share. */
const shared = (formula: string): string => unless('{partners.due}=""', formula);

export const partners = table('partners', t('Les partenaires', 'The partners'), {
  help: t(
    'Heures directes : celles que la personne passe pour ce partenaire seul. Le reste de ses heures sert à tous et va dans les coûts communs.',
    'Direct hours: those the person spends for that partner alone. The other hours serve everyone and go into common costs.',
  ),
  rows: 6,
  columns: [
    text('name', PARTNER),
    quantity('hours', t('Heures directes', 'Direct hours')),
    money('budget', same('Budget'), { decimals: 0 }).note(
      'Le budget annuel de l’organisation : sert seulement si c’est la clé choisie.',
      'Yearly budget of the organisation: used only when it is the key chosen.',
    ),
    quantity('key', t('Clé du commun', 'Common key'), {
      spill: unless(
        '({partners.name}="")+({keyChoice}="")>0',
        'IF({keyChoice}={byHours},{partners.hours}+0,IF({keyChoice}={byBudget},{partners.budget}+0,1))',
      ),
    }),
    money('direct', t('Ses heures', 'Its hours'), {
      spill: unless(
        ['{cost.rate.amount}=""', '{partners.hours.total}=0'],
        'MUTU.PARTAGE({cost.direct.amount},{partners.hours?})',
      ),
    }),
    money('common', t('Sa part du commun', 'Its common share'), {
      spill: unless(
        ['{cost.rate.amount}=""', 'SUM({partners.key})=0'],
        'MUTU.PARTAGE({cost.pool.amount},{partners.key?})',
      ),
    }),
    money('due', t('À payer', 'To pay'), {
      spill: unless(
        '({partners.name}="")+({partners.direct}="")*({partners.common}="")>0',
        `${orZero('partners.direct')}+${orZero('partners.common')}`,
      ),
    }),
    money('perHour', t('Par heure directe', 'Per direct hour'), {
      spill: unless('({partners.due}="")+({partners.hours}=0)>0', '{partners.due}/{partners.hours}'),
    }),
    money('alone', t('Seul, à contrat', 'Alone, under contract'), {
      spill: shared('IF(({outsideRate}="")+({partners.hours}="")>0,"",{partners.hours}*{outsideRate})'),
    }),
    money('saving', t('Économie', 'Saving'), {
      spill: shared('IF({partners.alone}="","",{partners.alone}-{partners.due})'),
    }),
  ],
  examples: [
    [t('CDC du Ruisseau', 'Ruisseau CDC'), 780, 420000],
    [t('CDC des Moissons', 'Moissons CDC'), 585, 310000],
  ],
  totals: {
    sum: ['hours', 'key', 'direct', 'common', 'due'],
    cells: {
      perHour: when('{partners.hours.total}>0', '{partners.due.total}/{partners.hours.total}', 0),
      alone: unless('COUNT({partners.alone})=0', 'SUM({partners.alone})'),
      saving: unless('COUNT({partners.saving})=0', 'SUM({partners.saving})'),
    },
  },
});

export const comparison = chart('column', 'comparison', t('Payer seul ou ensemble', 'Paying alone or together'), {
  categories: 'partners.name',
  series: [
    [t('Seul, à contrat', 'Alone, under contract'), 'partners.alone'],
    [t('Ensemble', 'Together'), 'partners.due'],
  ],
  kind: 'money',
  rows: 11,
});
