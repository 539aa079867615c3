import { bad, count, countByName, line, lines, namesTwice, t, timesAmong, warning } from '../language';
import type { Condition } from '../language/define';
import { namedOnce } from '../named-rows';
import { IS_BARE, IS_MISTIMED } from './counted';

const said = (columns: readonly string[], list = ''): string =>
  `(${columns.map((column) => `LEN({${list}${column}})`).join('+')})>0`;

const FIGURES = ['start', 'lastDay', 'end', 'quantity', 'taken'];
const WITHOUT_NAME = ['resource', ...FIGURES, 'status', 'consumable'];
const OF_RESOURCE = ['start', 'lastDay', 'end', 'quantity'];
/** A consumable alone needs no day: the whole log counts. */
const WITHOUT_DATE = [...OF_RESOURCE, 'resource', 'status'];

const LACKING = [
  ['partner', WITHOUT_NAME],
  ['resource', OF_RESOURCE],
  ['date', WITHOUT_DATE],
] as const;

/** What of a row is in none of the lists above: its hours are in no total of those lists. */
const unlisted = (column: string, list: string): string =>
  `(LEN({log.${column}})>0)*(${timesAmong(`{log.${column}}`, `{${list}.name}`)}=0)`;

const LISTS = ['partners', 'resources', 'consumables'];

/** By their date: bookings to come, those of another period, a year typed wrong. */
const OUTSIDE = `SUMPRODUCT(ISNUMBER({log.date})*(({log.date}<IF({logFrom}="",0,{logFrom}))+({log.date}>IF({logTo}="",2958465,{logTo}))>0))`;

export const logCheck = lines('check', t('À vérifier', 'To check'), {
  columns: [count('value')],
  lines: [
    line('toName', t('Lignes sans nom, ressource ou date', 'Rows without a name, resource or date'), [
      `=SUMPRODUCT((${LACKING.map(([column, others]) => `(LEN({log.${column}})=0)*(${said(others, 'log.')})`).join('+')}>0)*1)`,
    ]).note(
      'En rouge dans le journal : des heures ou des quantités de personne, de rien ou d’aucun jour, qui ne sont dans aucune période. Écrivez ce qui manque, ou videz la ligne.',
      'In red in the log: hours or quantities of nobody, of nothing or of no day, which are in no period. Enter what is missing, or clear the row.',
    ),
    line('unlisted', t('Noms absents des listes, ou en double', 'Names not in the lists, or twice'), [
      `=SUM((${unlisted('partner', 'partners')}+${unlisted('resource', 'resources')}+${unlisted('consumable', 'consumables')}>0)*1)+${LISTS.map((list) => namesTwice(`{${list}.name}`)).join('+')}`,
    ]).note(
      'En jaune dans le journal : écrits autrement que dans les listes de cette feuille, ils ne comptent dans aucun total. Corrigez l’orthographe, ou ajoutez-les à la liste. En jaune dans une liste : un nom écrit deux fois, dont l’usage compte deux fois dans le total.',
      'In yellow in the log: written otherwise than in the lists of this sheet, they count in no total. Correct the spelling, or add them to the list. In yellow in a list: a name written twice, whose use counts twice in the total.',
    ),
    line('times', t('Heures ou formules à corriger', 'Times or formulas to correct'), [
      `=SUMPRODUCT(${IS_MISTIMED}+${IS_BARE})`,
    ]).note(
      'Une fin qui vient avant le début, en rouge, ou une heure sans l’autre, sans quantité ; ou une ligne insérée sans ses formules dans un autre tableur que la page de Mutu : recopiez-y les deux dernières cellules de la ligne du dessus. Ces lignes ne comptent ni heures ni, sans quantité, utilisation, ici comme à la régularisation et au budget, et rien n’est facturé tant que des heures sont à corriger.',
      'An end that comes before the start, in red, or one time without the other, without a quantity; or a row inserted without its formulas in a spreadsheet other than Mutu’s own page: copy the last two cells of the row above into it. These rows count for no hours nor, without a quantity, for a use, here as in the settlement and the budget, and nothing is invoiced while times are to be corrected.',
    ),
    line('outside', t('Lignes hors de la période', 'Rows outside the period'), [`=${OUTSIDE}`]).note(
      'Datées avant le début ou après la fin de la période regardée : leurs heures ne comptent pas ici. Une année mal tapée s’y voit.',
      'Dated before the start of the period looked at, or after its end: their hours do not count here. A year typed wrong shows here.',
    ),
  ],
});

const isUnlisted = (column: string, list: string): Condition =>
  warning(`log.${column}`, `=AND(LEN({cell})>0,${countByName(`{${list}.name}`, '{cell}')}=0)`);

/** The place of the name or of the resource that is missing, and of those that no list has. */
export const logRows: readonly Condition[] = [
  ...LACKING.map(([column, others]) => bad(`log.${column}`, `=AND(LEN({${column}})=0,${said(others)})`)),
  isUnlisted('partner', 'partners'),
  isUnlisted('resource', 'resources'),
  isUnlisted('consumable', 'consumables'),
  ...LISTS.map(namedOnce),
  bad('check.toName.value', '={cell}>0'),
  warning('check.unlisted.value', '={cell}>0'),
  bad('check.times.value', '={cell}>0'),
];
