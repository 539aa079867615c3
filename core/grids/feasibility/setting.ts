import { date, inputs, line, lines, share, t, text } from '../language';

export const setting = inputs('setting', t('Ce qui est étudié', 'What is studied'), [
  text('studied', t('Ressource', 'Resource'), {
    name: t('etude_ressource', 'study_resource'),
    follows: 'resources!items.name',
    example: t('Planeur à bois', 'Wood planer'),
  }),
  text('needUnit', t('Unité du besoin', 'Unit of the need'), {
    name: t('etude_unite', 'study_unit'),
    example: t('utilisation', 'use'),
  }).note('Une heure, une utilisation, un kilomètre, un repas…', 'An hour, a use, a kilometre, a meal…'),
  text('studiedBy', t('Étude faite par', 'Study made by'), {
    name: t('etude_par', 'study_by'),
    example: t('Conseillère du pôle', 'Adviser of the hub'),
  }),
  date('studiedOn', t('Le', 'On'), { name: t('etude_date', 'study_date'), example: '2025-05-30' }),
]);

/** Rates in force, as Revenu Québec gives them. */
export const taxes = lines('taxes', t('Les taxes', 'The taxes'), {
  columns: [share('rate', t('Taux', 'Rate'), { decimals: 3 }), text('unit')],
  lines: [
    line('gst', t('TPS', 'GST'), ['=0.05', t('du prix', 'of the price')]).note(
      'Taux de Revenu Québec, 2026. Un inscrit récupère d’ordinaire les deux taxes ; un organisme de services publics, souvent la moitié de chacune. La part récupérée se demande à Revenu Québec.',
      'Revenu Québec’s rate, 2026. A registrant usually recovers both taxes; a public service body, often half of each. Ask Revenu Québec what share is recovered.',
    ),
    line('qst', t('TVQ', 'QST'), ['=0.09975', t('du prix', 'of the price')]),
  ],
});
