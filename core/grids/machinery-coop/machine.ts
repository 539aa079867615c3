import { A_YEAR, line, lines, money, same, t, text, total, unless, when } from '../language';
import { A_HECTARE } from './inputs';

const HECTARES = same('hectares');

/** Use from which owning is cheaper than that price a hectare. */
const ownFrom = (price: string): string =>
  unless(
    ['{machine.own.amount}=""', `${price}=""`],
    `IF(${price}>N({ownVariable}),MUTU.SEUILACHAT({machine.own.amount},N({ownVariable}),${price}),{never})`,
  );

export const machine = lines('machine', t('Ce que coûte la machine', 'What the machine costs'), {
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
    line('fixed', t('Fixe, selon l’engagement', 'Fixed, by commitment'), [
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
    total('beatsJoining', t('Plus avantageux que la CUMA dès', 'Better than joining from'), { kind: 'quantity' }, [
      ownFrom('{machine.hectare.amount}'),
      HECTARES,
    ]).note(
      'Sous ce nombre d’hectares, se joindre à la branche coûte moins cher que posséder son semoir.',
      'Below that many hectares, joining the group costs less than owning a drill.',
    ),
    total(
      'beatsHiring',
      t('Plus avantageux que le forfait dès', 'Better than custom work from'),
      { kind: 'quantity' },
      [unless('{hirePrice}=0', ownFrom('{hirePrice}').slice(1)), HECTARES],
    ),
  ],
});
