import {
  A_YEAR,
  across,
  at,
  bad,
  band,
  chart,
  defineTemplate,
  good,
  line,
  lines,
  money,
  quantity,
  same,
  t,
  table,
  text,
  total,
  unless,
  warning,
  when,
} from '../language';
import { A_HECTARE, machineryInputs, machineryTalk } from './parts';

const HECTARES = same('hectares');

/** The cheaper of owning and hiring; either may be missing. */
const LEAST =
  'IF({members.own}="",{members.hire},IF({members.hire}="",{members.own},IF({members.own}<{members.hire},{members.own},{members.hire})))';

const noOther = (formula: string): string =>
  unless('({members.name}="")+({members.due}="")+({members.own}="")*({members.hire}="")>0', formula);

/** Use from which owning is cheaper than that price a hectare. */
const ownFrom = (price: string): string =>
  unless(
    ['{machine.own.amount}=""', `${price}=""`],
    `IF(${price}>N({ownVariable}),MUTU.SEUILACHAT({machine.own.amount},N({ownVariable}),${price}),{never})`,
  );

const members = table('members', t('Les membres de la branche', 'Members of the group'), {
  help: t(
    'Engagement : les hectares réservés, qui fixent les parts sociales et la part des coûts fixes, semés ou non.',
    'Engagement: hectares reserved, which set the member shares and the part of the fixed costs, seeded or not.',
  ),
  rows: 8,
  columns: [
    text('name', t('Ferme', 'Farm')),
    quantity('engaged', t('Clé 1 : engagement', 'Key 1: engagement')),
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
      'Fixed costs by engagement, variable costs by hectares seeded.',
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
const machine = lines('machine', t('Ce que coûte la machine', 'What the machine costs'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('hours', t('Heures de l’année', 'Hours of the year'), { kind: 'quantity' }, [
      when('{pace}>0', '{members.used.total}/{pace}', 0),
      t('heures', 'hours'),
    ]),
    line('repairs', t('Réparations attendues', 'Expected repairs'), [
      when(
        '{machinePrice}>0',
        'MUTU.REPARATION({machinePrice},{meter}+{machine.hours.amount},{rf1}+0,{rf2}+0,{meter})',
        0,
      ),
      A_YEAR,
    ]),
    line('fixed', t('Fixe, selon l’engagement', 'Fixed, by engagement'), [
      when(
        ['{machinePrice}>0', '{machineLife}>0'],
        'MUTU.COUTEQUIVALENT({machinePrice},{machineLife},{interest}+0,{insurance}+{branchManagement},{machineResidual})',
      ),
      A_YEAR,
    ]),
    line('variable', t('Variable, selon l’usage', 'Variable, by use'), [
      '={machine.repairs.amount}+{otherVariable}*{members.used.total}',
      A_YEAR,
    ]),
    total('hectare', t('Ensemble, un hectare', 'Together, a hectare'), [
      unless(
        ['{machine.fixed.amount}=""', '{members.used.total}=0'],
        '({machine.fixed.amount}+{machine.variable.amount})/{members.used.total}',
      ),
      A_HECTARE,
    ]),
    total('own', t('Son propre semoir, coût fixe', 'One’s own drill, fixed cost'), [
      when(
        ['{ownPrice}>0', '{ownLife}>0'],
        'MUTU.COUTEQUIVALENT({ownPrice},{ownLife},{interest}+0,{ownInsurance},{ownResidual})',
      ),
      A_YEAR,
    ]),
    total('beatsJoining', t('Il bat la CUMA à partir de', 'It beats joining from'), { kind: 'quantity' }, [
      ownFrom('{machine.hectare.amount}'),
      HECTARES,
    ]).note(
      'Sous ce nombre d’hectares, se joindre à la branche coûte moins cher que posséder son semoir.',
      'Below that many hectares, joining the group costs less than owning a drill.',
    ),
    total('beatsHiring', t('Il bat le forfait à partir de', 'It beats custom work from'), { kind: 'quantity' }, [
      unless('{hirePrice}=0', ownFrom('{hirePrice}').slice(1)),
      HECTARES,
    ]),
  ],
});
const comparison = chart(
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

/** Worked example, invented: five farms, 600 hectares, one seed drill. */
export const machineryCoop = defineTemplate({
  id: 'machineryCoop',
  step: 'example',
  after: 'truck',
  sheet: t('CUMA', 'Machinery co-operative'),
  title: t('Une machine, une branche de la CUMA', 'One machine, one group of the machinery co-operative'),
  purpose: t(
    'Des fermes achètent un semoir ensemble. L’engagement de chacune fixe ses parts sociales et sa part des coûts fixes ; ses hectares, sa part des coûts variables. Pour qui la CUMA vaut-elle mieux que son propre semoir ou le semis à forfait ?',
    'Farms buy a seed drill together. The engagement of each sets its member shares and its part of the fixed costs; its hectares, its part of the variable costs. For whom is the co-operative better than its own drill, or custom seeding?',
  ),
  tracks: { left: [235, 100, 95], gap: 16, middle: [200, 105], between: 95, right: [100, 105, 90, 105, 105, 105, 100] },
  bands: [
    band(at('left', machineryInputs), at('middle', members, machine)),
    band(at('left', across('middle', comparison)), at('right', machineryTalk)),
  ],
  words: {
    join: t('La CUMA', 'Joining'),
    alone: t('Posséder', 'Owning'),
    custom: t('À forfait', 'Custom'),
    never: t('jamais', 'never'),
  },
  conditions: [
    bad('members.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('members.best', '={cell}={join}'),
    warning('members.used', '=AND(ISNUMBER({cell}),{cell}>{engaged})'),
  ],
});
