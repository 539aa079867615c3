import { line, lines, money, t, text, total, when } from '../language';
import { capital } from './costs';

/** Nothing is known of a year whose hours are not. */
const inYear = (perUse: string): string => when('COUNT({year.uses.real})', `${perUse}*{year.uses.real}`);

export const year = lines(
  'year',
  t('Ce qu’il en reste pour remplacer la ressource', 'What is left to replace the resource'),
  {
    labelHeader: t('Sur un an', 'Over a year'),
    columns: [
      text('how', t('Comment il se calcule', 'How it is worked out')),
      money('calendar', t('Calendrier du guide', 'Calendar of the guide')),
      money('real', t('Utilisation réelle', 'Real use')),
    ],
    lines: [
      line('uses', t('Utilisations en un an', 'Uses in a year'), { kind: 'quantity', decimals: 1 }, [
        t('heures par an ÷ durée d’une utilisation', 'hours a year ÷ length of one use'),
        when(['N({hours})>0', 'N({hoursPerYear})>0'], '{hoursPerYear}/{hours}'),
        '={calendar}',
      ]),
      line('capital', t('Capital à récupérer', 'Capital to recover'), [
        t(
          'prix ÷ durée de vie, intérêt et hausse du prix compris',
          'price ÷ life, with interest and the rise in price',
        ),
        capital([], '1', 1),
        '={calendar}',
      ]),
      line('recovered', t('Capital récupéré', 'Capital recovered'), [
        t('remplacement × utilisations', 'replacement × uses'),
        inYear('{costs.replacement.calendar}'),
        inYear('{costs.replacement.real}'),
      ]),
      line('yearly', t('Coût d’une année', 'Cost of a year'), [
        t('coût d’une utilisation × utilisations', 'cost of one use × uses'),
        inYear('{costs.total.calendar}'),
        inYear('{costs.total.real}'),
      ]),
      line('perHour', t('Coût d’une heure', 'Cost of an hour'), [
        t('coût d’une utilisation ÷ durée', 'cost of one use ÷ length'),
        when('N({hours})>0', '{costs.total.calendar}/{hours}'),
        when('N({hours})>0', '{costs.total.real}/{hours}'),
      ]),
      line('perUnit', t('Coût d’une unité', 'Cost of a unit'), [
        t('coût d’une utilisation ÷ quantité', 'cost of one use ÷ quantity'),
        when('N({quantity})>0', '{costs.total.calendar}/{quantity}'),
        when('N({quantity})>0', '{costs.total.real}/{quantity}'),
      ]),
      total('share', t('Part du capital récupérée', 'Share of the capital recovered'), { kind: 'share' }, [
        t('capital récupéré ÷ capital à récupérer', 'capital recovered ÷ capital to recover'),
        when(
          ['{year.capital.calendar}>0', 'COUNT({year.recovered.calendar})'],
          '{year.recovered.calendar}/{year.capital.calendar}',
        ),
        when(['{year.capital.real}>0', 'COUNT({year.recovered.real})'], '{year.recovered.real}/{year.capital.real}'),
      ]).note(
        'Sous 100 %, la ressource ne pourra pas être remplacée à la fin de sa vie avec ce que paient les utilisations.',
        'Below 100%, what uses pay will not replace the resource at the end of its life.',
      ),
    ],
  },
);
