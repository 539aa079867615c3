import { count, given, line, lines, money, t, table, text, total, unless } from '../language';
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
  const coordination = members.length > 1 ? `+{groupCoordination}*${members.length}` : '';
  return given({
    group: unless(`OR(${names.map((name) => `${name}=""`).join(',')})`, `"${label}"`),
    modelled: unless(
      '{group}=""',
      `MIN({groupFixed}+{groupVariable}*SUM(${uses}),{groupRental}*SUM(${uses}))${coordination}`,
    ),
  });
}

export const groupsTable = table('groups', t('Les groupes et leurs coûts', 'The groups and their costs'), {
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
        'IF({costSource}={typedWord},IF(ISNUMBER({typed}),{typed},""),IF(OR({costSource}="",SUM({partners.uses})=0),"",{modelled}))',
      ),
    }),
  ],
});

const everybody = LETTERS.map((_, index) => `({partners.name.${index + 1}}<>"")*${2 ** index}`).join('+');

/** The cost of the group of all partners that have a name. */
const COST_OF_ALL = unless('{count.groups.value}=0', `SUM(INDEX({groups.used},${everybody}))`, 0);

export const known = lines('count', t('Ce qui est connu', 'What is known'), {
  columns: [count('value')],
  lines: [
    line('groups', t('Groupes possibles', 'Possible groups'), ['=SUMPRODUCT(({groups.group}<>"")*1)']),
    line('known', t('Groupes dont le coût est connu', 'Groups whose cost is known'), ['=COUNT({groups.used})']).note(
      'Tous doivent l’être avant que les méthodes répondent.',
      'All must be before the methods answer.',
    ),
    total('total', t('Coût de tous ensemble', 'Cost of all together'), { kind: 'money' }, [COST_OF_ALL]),
  ],
});
