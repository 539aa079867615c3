import { line, lines, money, t, total, unless } from '../language';
import { POOLS } from './pools';

export const verdict = lines('verdict', t('La réciprocité', 'Reciprocity'), {
  columns: [money('value')],
  lines: [
    line('total', t('Ensemble', 'Together'), [`=SUM(${POOLS})`]),
    line('left', t('Non réparti', 'Not shared'), ['=ROUND({verdict.total.value}-{partners.due.total},2)']).note(
      'Doit être nul : la somme des parts est exactement celle des coûts.',
      'Must be nil: shares add up exactly to the costs.',
    ),
    total('mutual', t('Chacun gagne', 'Everyone gains'), { kind: 'text' }, [
      unless(
        ['COUNT({partners.due})=0', 'COUNT({partners.due})<>COUNT({partners.alone})'],
        'IF(MUTU.RECIPROCITE({partners.alone?},{partners.due?}),{yes},{no})',
      ),
    ]).note(
      'Oui quand chaque partenaire paie moins que seul : la réciprocité, sans laquelle ce n’est pas une mutualisation.',
      'Yes when every partner pays less than alone: reciprocity, without which it is not mutual.',
    ),
  ],
});
