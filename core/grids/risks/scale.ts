import { count, given, line, lines, t, table, text, total } from '../language';

export const LEVELS = {
  low: t('Faible', 'Low'),
  medium: t('À surveiller', 'To watch'),
  high: t('Critique', 'Critical'),
};

/** What the levels mean; the thresholds may be typed over. */
export const scale = table('scale', t('Les niveaux', 'The levels'), {
  columns: [
    text('level', t('Niveau', 'Level')),
    text('meaning', t('Ce qu’on fait', 'What is done')),
    count('from', t('À partir de', 'From')),
  ],
  given: [
    given([LEVELS.low, t('On en reparle une fois l’an.', 'We talk of it again once a year.'), '=1']),
    given([
      LEVELS.medium,
      t(
        'Une personne en est responsable, on y revient à chaque rencontre.',
        'Someone is responsible, we come back to it at every meeting.',
      ),
      '=6',
    ]),
    given([
      LEVELS.high,
      t('On agit avant de signer, ou on ne signe pas.', 'We act before signing, or we do not sign.'),
      '=15',
    ]),
  ],
});

export const state = lines('state', t('Où nous en sommes', 'Where we stand'), {
  columns: [text('what'), count('count')],
  lines: [
    line('rated', t('Risques cotés', 'Risks rated'), [
      t('gravité et probabilité données', 'severity and probability given'),
      '=COUNT({register.level})',
    ]),
    line('high', t('Risques critiques', 'Critical risks'), [
      t('à traiter avant tout le reste', 'to deal with before all else'),
      '=COUNTIF({register.word},{high})',
    ]),
    line('medium', t('Risques à surveiller', 'Risks to watch'), [
      t('à revoir à chaque rencontre', 'to review at each meeting'),
      '=COUNTIF({register.word},{medium})',
    ]),
    line('low', t('Risques faibles', 'Low risks'), [
      t('à revoir une fois l’an', 'to review once a year'),
      '=COUNTIF({register.word},{low})',
    ]),
    line('orphan', t('Cotés, sans responsable', 'Rated, with no one responsible'), [
      t('personne n’y veille encore', 'no one sees to them yet'),
      '=SUMPRODUCT((LEN({register.level})>0)*(LEN({register.responsible})=0))',
    ]),
    line('kept', t('Pistes retenues', 'Solutions chosen'), [
      t('dans les sept enjeux', 'in the seven issues'),
      '=COUNTIF({issues.kept},{takenWord})',
    ]),
    total('worst', t('Niveau le plus élevé', 'Highest level'), [t('sur 25', 'out of 25'), '=MAX(0,{register.level})']),
  ],
});
