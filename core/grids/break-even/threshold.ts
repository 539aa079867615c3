import { A_USE, A_YEAR, line, lines, money, t, text, total, tried, USES_A_YEAR, when } from '../language';

/** Our functions need a price and a cost, which a grant may cover; without them the cell stays blank. */
const known = (formula: string): string => when(['{price}>0', 'OR({base.fixed.amount}<>0,N({grant})<>0)'], formula);

/**
 * Our functions refuse a cost below nought: what a grant for each use pays beyond its cost counts with the price.
 * `sheet` is what goes before the names of cells.
 */
export const costOfUse = (sheet = ''): string => `MAX(0,{${sheet}base.variable.amount})`;
export const withGrant = (price: string, sheet = ''): string => `${price}+MAX(0,-{${sheet}base.variable.amount})`;

/** Where a grant pays more than the fixed costs and each use loses, uses are covered up to a number, and from none. */
export const neverOrUpTo = (fixed: string, price: string): string => {
  const lost = `({base.variable.amount}-N(${price}))`;
  return `IF(AND(${fixed}<0,${lost}>0.000001),{upTo}&" "&INT(-(${fixed})/MAX(${lost},0.000001)+0.000001),{never})`;
};

export const base = lines('base', t('Le seuil', 'The break-even'), {
  columns: [money('amount'), text('unit')],
  lines: [
    line('fixed', t('Coûts fixes, subvention déduite', 'Fixed costs, grant deducted'), [
      '=SUM({replacement},{premises},{supervisor},{coordinationBudget},{setUp})-N({grant})',
      A_YEAR,
    ]),
    line('variable', t('Coût variable, pertes comprises', 'Variable cost, with losses'), [
      '=N({consumable})/(1-N({losses}))+SUM({maintenance},{labour},{administration})',
      A_USE,
    ]),
    line('alone', t('Coûts fixes de qui serait seul', 'Fixed costs of one alone'), [
      '=N({replacement})+N({premises})',
      A_YEAR,
    ]).note(
      'La ressource elle-même, son assurance et son remisage. La coordination, la surveillance, les études et la subvention viennent du partage : seul, on ne les a pas.',
      'The resource itself, its insurance and storage. Coordination, supervision, studies and the grant come from sharing: alone, one has none of them.',
    ),
    line('shared', t('Coûts fixes du partage, sans la coordination', 'Fixed costs of sharing, coordination left out'), [
      '={base.fixed.amount}-{base.alone.amount}-N({coordinationBudget})',
      A_YEAR,
    ]),
    line('uses', t('Utilisations prévues', 'Uses foreseen'), { kind: 'quantity' }, [
      '=SUM({ownUses},{otherUses})',
      A_YEAR,
    ]),
    total('threshold', t('Seuil de rentabilité', 'Break-even point'), { kind: 'quantity', decimals: 1 }, [
      known(
        tried(
          `MUTU.SEUIL({base.fixed.amount},${withGrant('{price}')},${costOfUse()},{surplus},,{capacity})`,
          neverOrUpTo('{base.fixed.amount}+N({surplus})', '{price}'),
        ),
      ),
      USES_A_YEAR,
    ]),
    total('safety', t('Marge de sécurité', 'Margin of safety'), { kind: 'share' }, [
      when(
        ['{price}>0', '{base.uses.amount}>0'],
        tried(`MUTU.MARGESECURITE({base.fixed.amount},${withGrant('{price}')},${costOfUse()},{base.uses.amount})`),
      ),
      t('des utilisations', 'of the uses'),
    ]).note(
      'La part des utilisations prévues qu’on peut perdre avant d’être en déficit.',
      'The share of the uses foreseen that can be lost before there is a deficit.',
    ),
  ],
});
