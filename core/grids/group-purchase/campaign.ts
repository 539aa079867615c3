import {
  everyoneGains,
  line,
  lines,
  money,
  NO_TEXT,
  PARTNER,
  quantity,
  same,
  t,
  table,
  text,
  total,
  unless,
  when,
} from '../language';
import { rowsToName } from '../named-rows';
import { TEAM_FIGURES, TEAM_KEYS } from './said';

const ofTeam = (formula: string): string => unless('({teams.name}="")+({teams.proceeds}="")>0', formula);

export const campaign = lines('campaign', t('Ce qu’elle rapporte', 'What it brings in'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('net', t('Recettes nettes à partager', 'Net proceeds to share'), [
      '={proceeds}-{platform}-{campaignWork}',
      NO_TEXT,
    ]),
    line('costRate', t('Coût de chaque dollar recueilli', 'Cost of each dollar raised'), [
      when('{proceeds}>0', '({platform}+{campaignWork})/{proceeds}', 0),
      NO_TEXT,
    ]),
    line('toName', t('Sans nom ou sans clé', 'No name or no key'), { kind: 'count' }, [
      rowsToName('teams', TEAM_FIGURES, TEAM_KEYS),
      NO_TEXT,
    ]).note(
      'Lignes à corriger : en rouge, des chiffres sans nom, dont la part n’irait à personne ; en jaune, un nom sans clé.',
      'Rows to correct: in red, figures without a name, whose share would go to nobody; in yellow, a name without a key.',
    ),
    total('mutual', t('Chacun y gagne', 'Each one gains'), { kind: 'text' }, [everyoneGains('teams.gain'), NO_TEXT]),
  ],
});

export const teams = table('teams', t('La collecte de fonds commune', 'The joint fundraising campaign'), {
  help: t(
    'La clé : ce que chacun apporte (personnes jointes, heures de bénévolat, taille). À gauche, ce qu’il recueillerait sans les autres.',
    'The key: what each brings (people reached, volunteer hours, size). On the left, what it would raise without the others.',
  ),
  rows: 8,
  columns: [
    text('name', PARTNER),
    money('proceeds', t('Recettes, seul', 'Proceeds, alone')),
    money('costs', t('Coûts, seul', 'Costs, alone')),
    quantity('reach', t('Clé : personnes jointes', 'Key: people reached')),
    money('alone', t('Net, seul', 'Net, alone'), { spill: ofTeam('{teams.proceeds}-{teams.costs}') }),
    money('share', t('Net, ensemble', 'Net, together'), {
      spill: unless(
        ['{campaign.net.amount}=0', '{teams.reach.total}=0'],
        'MUTU.PARTAGE({campaign.net.amount},{teams.reach?})',
      ),
    }),
    money('gain', same('Gain'), {
      spill: unless('({teams.alone}="")+({teams.share}="")>0', '{teams.share}-{teams.alone}'),
    }),
  ],
  examples: [
    [t('CPE Les Petits Pas', 'Les Petits Pas childcare'), 5500, 1200, 400],
    [t('CPE La Farandole', 'La Farandole childcare'), 4000, 900, 300],
    [t('CPE du Ruisseau', 'Ruisseau childcare'), 2800, 800, 200],
    [t('Garderie coop Le Nid', 'Le Nid co-op daycare'), 1500, 600, 100],
  ],
  totals: { sum: ['proceeds', 'costs', 'reach', 'alone', 'share', 'gain'] },
});
