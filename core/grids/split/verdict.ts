import { line, lines, money, namesTwice, t, total, unless } from '../language';
import { rowsToName } from '../named-rows';
import { FIGURES, LACKING_A_KEY, PARTNER_KEYS } from './partners';
import { POOLS } from './pools';

export const verdict = lines('verdict', t('La réciprocité', 'Reciprocity'), {
  columns: [money('value')],
  lines: [
    line('total', t('Ensemble', 'Together'), [`=SUM(${POOLS})`]),
    line('left', t('Non réparti', 'Not shared'), ['=ROUND({verdict.total.value}-{partners.due.total},2)']).note(
      'Doit être nul : la somme des parts est exactement celle des coûts.',
      'Must be nil: shares add up exactly to the costs.',
    ),
    line('toName', t('Nom ou clé à corriger', 'Name or key to correct'), { kind: 'count' }, [
      `${rowsToName('partners', FIGURES, PARTNER_KEYS, LACKING_A_KEY)}+${namesTwice('{partners.name}')}`,
    ]).note(
      'Lignes à corriger. En rouge, des chiffres sans nom : une part n’irait à personne ; nommez le partenaire, ou videz sa ligne, plafond compris. En jaune, un nom sans clé, ou la clé qui lui manque : il ne paierait rien de ces coûts ; donnez-lui ses clés, ou 0. En jaune aussi, un nom écrit deux fois : ailleurs, son usage compterait deux fois.',
      'Rows to correct. In red, figures without a name: a share would go to nobody; name the partner, or clear its row, cap included. In yellow, a name without a key, or the key that it lacks: it would pay nothing of these costs; give it its keys, or 0. In yellow too, a name written twice: elsewhere, its use would count twice.',
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
