import { chart, quantity, share, sumByName, t, table, text, unless } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';
import { inPeriod } from './counted';
import { CUSTOMER } from './words';

export const partners = table('partners', t('Les utilisateurs', 'The users'), {
  help: t(
    'Six lignes pour les partenaires, qui suivent la première feuille du dossier ; les clients de l’extérieur ont les leurs, au-dessous.',
    'Six rows for the partners, who follow the first sheet of the file; outside customers have their own, below.',
  ),
  rows: 10,
  columns: [
    text('name', t('Nom', 'Name'), { follows: 'needs!partners.name' }),
    quantity('uses', t('Utilisations', 'Uses'), {
      decimals: 1,
      most: 4,
      formula: unless('{name}=""', sumByName('{log.partner}', '{name}', '{log.uses}', ...inPeriod())),
    }),
    quantity('hours', t('Heures', 'Hours'), {
      decimals: 1,
      most: 2,
      formula: unless('{name}=""', sumByName('{log.partner}', '{name}', '{log.hours}')),
    }),
    share('share', t('Part des heures', 'Share of hours'), {
      formula: unless(['{name}=""', 'SUM({log.hours})=0'], '{hours}/SUM({log.hours})'),
    }),
  ],
  examples: [[WORKSHOP], [RIVES], [SCHOOL], [ESCALE], [], [], [CUSTOMER]],
  totals: { sum: ['uses', 'hours'] },
});

export const byPartner = chart('column', 'byPartner', t('Heures utilisées par chacun', 'Hours used by each'), {
  categories: 'partners.name',
  series: [[t('Heures utilisées', 'Hours used'), 'partners.hours']],
  kind: 'quantity',
  rows: 10,
});
