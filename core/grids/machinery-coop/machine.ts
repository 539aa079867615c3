import { A_YEAR, line, lines, money, t, text, total, tried, unless, when } from '../language';
import { A_UNIT } from './inputs';

const UNITS = when('LEN({machineUnit})>0', '{machineUnit}&{plural}');

/** What repairs are worked out from, all three or none. */
export const REPAIRS_SAID = 'COUNT({pace},{rf1},{rf2})';

/** Use from which owning is cheaper than that price a unit. */
const ownFrom = (price: string): string =>
  unless(
    ['{machine.own.amount}=""', `${price}=""`],
    tried(`MUTU.SEUILACHAT({machine.own.amount},N({ownVariable}),${price})`, '{never}'),
  );

export const machine = lines('machine', t('Ce que coûte la machine', 'What the machine costs'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('hours', t('Heures de l’année', 'Hours of the year'), { kind: 'quantity' }, [
      when('{pace}>0', '{members.used.total}/{pace}'),
      t('heures', 'hours'),
    ]),
    line('repairs', t('Réparations attendues', 'Expected repairs'), [
      when(
        ['N({machinePrice})>0', `${REPAIRS_SAID}>0`],
        `IF(OR(${REPAIRS_SAID}<3,N({pace})=0),{waiting},MUTU.REPARATION({machinePrice},{meter}+{machine.hours.amount},{rf1},{rf2},{meter}))`,
        0,
      ),
      A_YEAR,
    ]),
    line('fixed', t('Fixe, selon l’engagement', 'Fixed, by commitment'), [
      when(
        ['{machinePrice}>0', '{machineLife}>0', 'N({machineResidual})<={machinePrice}'],
        'MUTU.COUTEQUIVALENT({machinePrice},{machineLife},{interest}+0,{insurance}+{branchManagement},{machineResidual})',
      ),
      A_YEAR,
    ]),
    line('variable', t('Variable, selon l’usage', 'Variable, by use'), [
      '={machine.repairs.amount}+{otherVariable}*{members.used.total}',
      A_YEAR,
    ]),
    total('hectare', t('Ensemble, l’unité', 'Together, a unit'), [
      unless(
        ['{machine.fixed.amount}=""', '{members.used.total}=0'],
        '({machine.fixed.amount}+{machine.variable.amount})/{members.used.total}',
      ),
      A_UNIT,
    ]),
    total('own', t('Sa propre machine, coût fixe', 'One’s own machine, fixed cost'), [
      when(
        ['{ownPrice}>0', '{ownLife}>0', 'N({ownResidual})<={ownPrice}'],
        'MUTU.COUTEQUIVALENT({ownPrice},{ownLife},{interest}+0,{ownInsurance},{ownResidual})',
      ),
      A_YEAR,
    ]),
    total(
      'beatsJoining',
      t('Plus avantageux que la CUMA dès', 'Better than joining from'),
      { kind: 'quantity', decimals: 1 },
      [ownFrom('{machine.hectare.amount}'), UNITS],
    ).note(
      'Sous cet usage, se joindre à la branche coûte moins cher que posséder sa machine.',
      'Below that use, joining the group costs less than owning a machine.',
    ),
    total(
      'beatsHiring',
      t('Plus avantageux que le forfait dès', 'Better than custom work from'),
      { kind: 'quantity', decimals: 1 },
      [unless('{hirePrice}=0', ownFrom('{hirePrice}').slice(1)), UNITS],
    ),
  ],
});
