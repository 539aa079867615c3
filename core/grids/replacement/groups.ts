import { count, money, quantity, t, table, text, unless, when } from '../language';
import { HOURS, MEMBERS } from './plan';

/** A column for groups that have members. */
const ofGroup = (formula: string): string => unless('({groups.name}="")+({groups.members}=0)>0', formula);

export const groups = table('groups', t('Les membres, par type de ferme', 'Members, by kind of farm'), {
  help: t(
    'Ou une ligne par ferme, avec 1 comme nombre de membres.',
    'Or one row a farm, with 1 as the number of members.',
  ),
  rows: 8,
  columns: [
    text('name', t('Groupe', 'Group')),
    count('members', t('Membres', 'Members')),
    quantity('hours', t('Heures par an, en tout', 'Hours a year, in all')),
    quantity('each', t('Heures de chacun', 'Hours of each'), {
      decimals: 1,
      spill: ofGroup('{groups.hours}/{groups.members}'),
    }),
    money('due', t('Chacun paie', 'Each one pays'), {
      spill: ofGroup('IF(COUNT({fee},{hourlyPrice})=0,"",ROUND({fee}+{groups.each}*{hourlyPrice},2))'),
    }),
    money('perHour', t('Par heure', 'Per hour'), {
      spill: unless('({groups.due}="")+({groups.hours}=0)>0', '{groups.due}*{groups.members}/{groups.hours}'),
    }),
    money('alone', t('Par une agence', 'From an agency'), {
      spill: ofGroup('IF({agency}="","",ROUND({groups.each}*{agency},2))'),
    }),
    money('saving', t('Économie de chacun', 'Saving of each'), {
      spill: ofGroup('IF(({groups.alone}="")+({groups.due}="")>0,"",{groups.alone}-{groups.due})'),
    }),
  ],
  examples: [
    [t('Fermes laitières', 'Dairy farms'), 30, 1440],
    [t('Maraîchers', 'Market gardeners'), 25, 700],
    [t('Ovins, caprins, volailles', 'Sheep, goats, poultry'), 15, 660],
    [t('Acériculture, grandes cultures', 'Maple and field crops'), 10, 400],
  ],
  totals: {
    label: t('Ensemble', 'Together'),
    sum: ['members', 'hours'],
    cells: {
      each: when(`${MEMBERS}>0`, `${HOURS}/${MEMBERS}`, 0),
      due: when([`${MEMBERS}>0`, 'COUNT({fee},{hourlyPrice})>0'], `ROUND({fee}+{hourlyPrice}*${HOURS}/${MEMBERS},2)`),
      perHour: when([`${HOURS}>0`, 'COUNT({fee},{hourlyPrice})>0'], `{fee}*${MEMBERS}/${HOURS}+{hourlyPrice}`),
      alone: unless('{agency}=""', `IF(${MEMBERS}>0,ROUND({agency}*${HOURS}/${MEMBERS},2),"")`),
      saving: unless(['{groups.alone.total}=""', '{groups.due.total}=""'], '{groups.alone.total}-{groups.due.total}'),
    },
  },
});
