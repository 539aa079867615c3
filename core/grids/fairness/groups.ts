import { bad, count, given, line, lines, money, t, table, text, total, unless, warning } from '../language';
import type { Condition } from '../language/define';
import { LETTERS } from './partners';

const MOST = LETTERS.length;

/** Group by group, in the order of bits (A, B, A+B, C, A+C…): a partner added comes after, and moves no cost typed. */
function groupRow(mask: number) {
  const members = LETTERS.map((letter, index) => ({ letter, row: index + 1 })).filter(
    ({ row }) => mask & (1 << (row - 1)),
  );
  const names = members.map(({ row }) => `{partners.name.${row}}`);
  const label = members.map(({ letter }) => letter).join('+');
  const uses = members.map(({ row }) => `{partners.uses.${row}}`).join(',');
  const coordination = members.length > 1 ? `+N({groupCoordination})*${members.length}` : '';
  const extra = members.length > 1 ? '+N({groupExtra})' : '';
  const bought = `N({groupFixed})${extra}+N({groupVariable})*SUM(${uses})`;
  return given({
    group: unless(`OR(${names.map((name) => `${name}=""`).join(',')})`, `"${label}"`),
    modelled: unless(
      ['{group}=""', 'COUNT({groupFixed},{groupVariable})=0'],
      `IF(N({groupRental})>0,MIN(${bought},{groupRental}*SUM(${uses})),${bought})${coordination}`,
    ),
  });
}

export const groupsTable = table('groups', t('Les groupes et leurs coûts', 'The groups and their costs'), {
  // All the groups of six partners, on as few pages as can be.
  rowHeight: 18,
  given: Array.from({ length: 2 ** MOST - 1 }, (_, index) => groupRow(index + 1)),
  columns: [
    text('group', t('Groupe', 'Group')).note(
      'Tous les groupes possibles, par les lettres des partenaires. Un partenaire ajouté met ses groupes à la suite : les coûts déjà saisis restent à leur place.',
      'All possible groups, by the letters of partners. A partner added puts its groups after the others: costs typed before stay in place.',
    ),
    money('typed', t('Coût saisi', 'Cost typed'), { min: -1 }).note(
      'Ce que ce groupe paierait sans les autres, dans l’année.',
      'What this group would pay without the others, in the year.',
    ),
    money('modelled', t('Coût modélisé', 'Cost modelled')),
    money('used', t('Coût retenu', 'Cost used'), {
      formula: unless(
        '{group}=""',
        'IF({costSource}={typedWord},IF(ISNUMBER({typed}),{typed},""),IF(OR({costSource}="",SUM({partners.uses})=0),"",IF(ISNUMBER({modelled}),{modelled},"")))',
      ),
    }),
  ],
});

const everybody = LETTERS.map((_, index) => `({partners.name.${index + 1}}<>"")*${2 ** index}`).join('+');

/** The cost of the group of all partners that have a name. */
const COST_OF_ALL = unless('{count.groups.value}=0', `SUM(INDEX({groups.used},${everybody}))`, 0);

const ROWS_TO_NAME =
  '=SUMPRODUCT((LEN({partners.name})=0)*(LEN({partners.uses})+LEN({partners.agreed})>0)+(LEN({partners.name})>0)*(LEN({partners.uses})=0)*({costSource}<>{typedWord}))+SUMPRODUCT((LEN({groups.group})=0)*(LEN({groups.typed})>0))';

/** The same, in colour: the place of the name, of the uses, of the cost. */
export const groupRows: readonly Condition[] = [
  bad('partners.name', '=AND(LEN({name})=0,LEN({uses})+LEN({agreed})>0)'),
  warning('partners.name', '=AND(LEN({name})>0,LEN({uses})=0,{costSource}<>{typedWord})'),
  bad('groups.typed', '=AND(LEN({group})=0,LEN({cell})>0)'),
  bad('count.toName.value', '={cell}>0'),
];

export const known = lines('count', t('Ce qui est connu', 'What is known'), {
  columns: [count('value')],
  lines: [
    line('groups', t('Groupes possibles', 'Possible groups'), ['=SUMPRODUCT(({groups.group}<>"")*1)']),
    line('known', t('Groupes dont le coût est connu', 'Groups whose cost is known'), ['=COUNT({groups.used})']).note(
      'Tous doivent l’être avant que les méthodes répondent.',
      'All must be before the methods answer.',
    ),
    line('toName', t('Sans nom ou sans utilisations', 'No name or no uses'), [ROWS_TO_NAME]).note(
      'Lignes à corriger : en rouge, des chiffres sans partenaire ou un coût saisi sans groupe, qui n’entrent dans aucun partage ; en jaune, un partenaire sans utilisations, que le modèle compte pour rien.',
      'Rows to correct: in red, figures without a partner or a cost typed without a group, which no split counts; in yellow, a partner without uses, which the model counts for nothing.',
    ),
    total('total', t('Coût de tous ensemble', 'Cost of all together'), { kind: 'money' }, [COST_OF_ALL]),
  ],
});
