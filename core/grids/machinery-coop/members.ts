import { chart, money, quantity, t, table, text, tried, unless, when } from '../language';

/** A member of the group is one who has a commitment. */
const SHARES_BY =
  'IF(ISNUMBER({members.engaged}),IF({shareKey}={equally},({members.engaged}>0)*1,{members.engaged}),"")';

/** The cheaper of owning and hiring; either may be missing. */
const LEAST =
  'IF({members.own}="",{members.hire},IF({members.hire}="",{members.own},IF({members.own}<{members.hire},{members.own},{members.hire})))';

const noOther = (formula: string): string =>
  unless('({members.name}="")+({members.due}="")+({members.own}="")*({members.hire}="")>0', formula);

export const members = table('members', t('Les membres de la branche', 'Members of the group'), {
  help: t(
    'Engagement : l’usage réservé, qui fixe la part des coûts fixes, qu’on le prenne ou non.',
    'Commitment: the use reserved, which sets the part of the fixed costs, whether it is taken or not.',
  ),
  rows: 8,
  columns: [
    text('name', t('Ferme', 'Farm')),
    quantity('engaged', t('Clé 1 : engagement', 'Key 1: commitment')),
    quantity('used', t('Clé 2 : usage', 'Key 2: use')),
    money('shares', t('Parts sociales', 'Member shares'), {
      spill: unless(
        ['N({machinePrice})*N({equityShare})=0', 'N({shareValue})=0', '{shareKey}=""', '{members.engaged.total}=0'],
        tried(`MUTU.PARTAGE({machinePrice}*{equityShare},${SHARES_BY},,,{shareValue})`),
      ),
    }),
    money('due', t('À payer, par an', 'To pay, a year'), {
      spill: unless(
        ['{machine.fixed.amount}=""', '{members.engaged.total}=0', '{members.used.total}=0'],
        'MUTU.PARTAGE({machine.fixed.amount}:{machine.variable.amount},{members.engaged:members.used?})',
      ),
    }).note(
      'Le fixe selon l’engagement, le variable selon l’usage.',
      'Fixed costs by commitment, variable costs by use.',
    ),
    money('perHectare', t('Par unité', 'Per unit'), {
      spill: unless('({members.due}="")+({members.used}=0)>0', '{members.due}/{members.used}'),
    }),
    money('own', t('Avec sa machine', 'With its own machine'), {
      spill: unless(
        '({members.name}="")+({members.due}="")+({members.used}="")+({machine.own.amount}="")>0',
        'ROUND({machine.own.amount}+{members.used}*{ownVariable},2)',
      ),
    }),
    money('hire', t('À forfait', 'Custom'), {
      spill: unless(
        '({members.name}="")+({members.due}="")+({members.used}="")+({hirePrice}=0)>0',
        'ROUND({members.used}*{hirePrice},2)',
      ),
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
  t('Une année : la CUMA, sa machine ou le forfait', 'A year: joining, owning or custom work'),
  {
    categories: 'members.name',
    series: [
      [t('CUMA', 'Co-operative'), 'members.due'],
      [t('Avec sa machine', 'Own machine'), 'members.own'],
      [t('À forfait', 'Custom'), 'members.hire'],
    ],
    kind: 'money',
    rows: 11,
  },
);
