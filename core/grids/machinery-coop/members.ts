import { chart, money, quantity, t, table, text, unless, when } from '../language';

/** The cheaper of owning and hiring; either may be missing. */
const LEAST =
  'IF({members.own}="",{members.hire},IF({members.hire}="",{members.own},IF({members.own}<{members.hire},{members.own},{members.hire})))';

const noOther = (formula: string): string =>
  unless('({members.name}="")+({members.due}="")+({members.own}="")*({members.hire}="")>0', formula);

export const members = table('members', t('Les membres de la branche', 'Members of the group'), {
  help: t(
    'Engagement : les hectares réservés, qui fixent les parts sociales et la part des coûts fixes, semés ou non.',
    'Commitment: hectares reserved, which set the member shares and the part of the fixed costs, seeded or not.',
  ),
  rows: 8,
  columns: [
    text('name', t('Ferme', 'Farm')),
    quantity('engaged', t('Clé 1 : engagement', 'Key 1: commitment')),
    quantity('used', t('Clé 2 : semés', 'Key 2: seeded')),
    money('shares', t('Parts sociales', 'Member shares'), {
      decimals: 0,
      spill: unless(
        ['{machinePrice}*{equityShare}=0', '{shareValue}=0', '{members.engaged.total}=0'],
        'MUTU.PARTAGE({machinePrice}*{equityShare},{members.engaged?},,,{shareValue})',
      ),
    }),
    money('due', t('À payer, par an', 'To pay, a year'), {
      spill: unless(
        ['{machine.fixed.amount}=""', '{members.engaged.total}=0', '{members.used.total}=0'],
        'MUTU.PARTAGE({machine.fixed.amount}:{machine.variable.amount},{members.engaged:members.used?})',
      ),
    }).note(
      'Le fixe selon l’engagement, le variable selon les hectares semés.',
      'Fixed costs by commitment, variable costs by hectares seeded.',
    ),
    money('perHectare', t('Soit, l’hectare', 'That is, a hectare'), {
      spill: unless('({members.due}="")+({members.used}=0)>0', '{members.due}/{members.used}'),
    }),
    money('own', t('Avec son semoir', 'With its own drill'), {
      spill: unless(
        '({members.name}="")+({members.due}="")+({machine.own.amount}="")>0',
        '{machine.own.amount}+{members.used}*{ownVariable}',
      ),
    }),
    money('hire', t('À forfait', 'Custom'), {
      spill: unless('({members.name}="")+({members.due}="")+({hirePrice}=0)>0', '{members.used}*{hirePrice}'),
    }),
    money('saving', t('Économie', 'Saving'), { spill: noOther(`${LEAST}-{members.due}`) }).note(
      'Sur le moins cher des deux autres choix.',
      'Against the cheaper of the two other choices.',
    ),
    text('best', t('Le mieux', 'Best'), {
      spill: noOther(`IF({members.due}<=${LEAST},{join},IF({members.own}=${LEAST},{alone},{custom}))`),
    }),
  ],
  examples: [
    [t('Ferme Grand-Pré', 'Grand-Pré Farm'), 180, 190],
    [t('Ferme du Rang 3', 'Rang 3 Farm'), 150, 140],
    [t('Ferme Beauséjour', 'Beauséjour Farm'), 120, 130],
    [t('Ferme des Tourelles', 'Tourelles Farm'), 90, 80],
    [t('Ferme Bellevue', 'Bellevue Farm'), 60, 60],
  ],
  totals: {
    sum: ['engaged', 'used', 'shares', 'due', 'own', 'hire', 'saving'],
    cells: { perHectare: when('{members.used.total}>0', '{members.due.total}/{members.used.total}', 0) },
  },
});

export const comparison = chart(
  'column',
  'comparison',
  t('Une année : la CUMA, son semoir ou le forfait', 'A year: joining, owning or custom work'),
  {
    categories: 'members.name',
    series: [
      [t('CUMA', 'Co-operative'), 'members.due'],
      [t('Avec son semoir', 'Own drill'), 'members.own'],
      [t('À forfait', 'Custom'), 'members.hire'],
    ],
    kind: 'money',
    rows: 11,
  },
);
