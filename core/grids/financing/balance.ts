import { line, lines, money, same, t, text, total, unless, when } from '../language';
import { unsure } from './sources';

const SOURCES = '{members.amount.total}+{grants.counted.total}+{loans.amount.total}';
const TYPED = '{uses.amount.total}+{balance.sources.value}>0';

export const balance = lines('balance', t('Les deux colonnes se valent-elles ?', 'Do both sides agree?'), {
  columns: [money('value'), text('unit')],
  lines: [
    line('uses', t('Emplois', 'Uses'), ['={uses.amount.total}', t('en tout', 'in all')]),
    line('sources', same('Sources'), [`=${SOURCES}`, t('sans les refus', 'refusals out')]),
    total('gap', t('Sources − emplois', 'Sources − uses'), [
      when(TYPED, 'ROUND({balance.sources.value}-{balance.uses.value},2)'),
      t('doit être 0', 'must be 0'),
    ]).note(
      'Négatif : il manque de l’argent. Positif : une source de trop, ou un emploi oublié.',
      'Negative: money is missing. Positive: one source too many, or a use forgotten.',
    ),
    total('sure', t('Confirmé seulement', 'Confirmed only'), [
      when(TYPED, `ROUND({balance.sources.value}-(${unsure()})-{balance.uses.value},2)`),
      t('écart', 'gap'),
    ]).note(
      'Ce qui manquerait si aucune subvention à demander ou demandée n’était accordée.',
      'What would be missing if no grant still to apply for, or applied for, were given.',
    ),
    line('own', t('Mise de fonds', 'Own funds'), { kind: 'share' }, [
      unless('{balance.uses.value}=0', '{members.amount.total}/{balance.uses.value}'),
      t('des emplois', 'of the uses'),
    ]),
  ],
});
