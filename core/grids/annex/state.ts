import { count, line, lines, prose, same, t, text, total, unless } from '../language';

export const ready = lines('ready', t('Peut-on signer ?', 'Can it be signed?'), {
  columns: [count('value'), text('unit')],
  lines: [
    line('parties', same('Parties'), ['=SUMPRODUCT((LEN({signers.name})>0)*1)', t('à la liste', 'in the list')]),
    line('missing', t('Parties auxquelles il manque quelque chose', 'Parties that lack something'), [
      '=SUMPRODUCT((LEN({signers.check})>0)*1)',
      t('à compléter', 'to complete'),
    ]),
    line('unnamed', t('Clés ou limites sans partie', 'Keys or limits without a party'), [
      '=SUMPRODUCT((LEN({keys.name})=0)*(LEN({keys.parts})+LEN({keys.uses})+LEN({keys.heads})+LEN({keys.floor})+LEN({keys.cap})>0))',
      t('à nommer', 'to name'),
    ]),
    line('points', t('Points réglés', 'Points settled'), [
      '=SUMPRODUCT((LEN({clauses.said})>0)*1)',
      t('à l’annexe', 'in the annex'),
    ]),
    total('left', t('Non réparti', 'Not shared'), { kind: 'money' }, [
      unless('SUM({amounts})=0', 'ROUND(SUM({amounts})-{keys.due.total},2)', 0),
      t('doit être nul', 'must be nil'),
    ]),
  ],
});

export const before = prose('before', t('Avant de signer', 'Before signing'), [
  t(
    'Cette feuille met au propre ce que vous avez décidé ; elle ne remplace pas un avis juridique. Un juriste peut la relire avec l’entente.',
    'This sheet makes a fair copy of what you have decided; it does not replace legal advice. A lawyer can read it over with the agreement.',
  ),
  t(
    'Les objets et les règlements de chacune permettent-ils de signer ? Qui doit adopter la résolution : le conseil ou l’assemblée ? Demandez à votre conseiller juridique.',
    'Do the objects and by-laws of each allow it to sign? Who must pass the resolution: the board or the general meeting? Ask your legal adviser.',
  ),
  t(
    'Les pages suivantes s’impriment comme votre propre document : parties et parts, points réglés, calcul, signatures. Imprimez-les à part pour les joindre à l’entente.',
    'The pages that follow print as your own document: parties and shares, points settled, calculation, signatures. Print them apart to attach them to the agreement.',
  ),
]);
