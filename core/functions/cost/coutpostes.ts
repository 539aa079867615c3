import { defineFunction } from '../../declare/define';
import type { Args } from '../../declare/kinds';
import { GUIDE } from '../../declare/sources';
import { CellError } from '../../values/cell';
import { CALENDAR_HOURS } from './capital/capital';
import { PLANER } from './posts/planer';
import { moreThanTheYear, type PostCost, postSteps, postsOfOneUse, quantitiesBy } from './posts/posts';
import { postsTable, usageTable, yearlyTable } from './posts/tables';

const params = { postes: postsTable, usage: usageTable, annuel: { ...yearlyTable, optional: true } } as const;

function costs({ postes, usage, annuel }: Args<typeof params>): PostCost[] | CellError {
  const use = quantitiesBy(usage, usageTable);
  if (use instanceof CellError) return use.of('usage');
  const yearly = annuel && quantitiesBy(annuel, yearlyTable);
  if (yearly instanceof CellError) return yearly.of('annuel');
  const refusal = yearly && moreThanTheYear(usage, yearly);
  if (refusal) return refusal;
  return postsOfOneUse(postes, use, yearly, CALENDAR_HOURS);
}

const PLANER_USE = [
  ['pied', 50],
  ['heure', 5],
  ['heure de travail', 1],
];

export const coutpostes = defineFunction({
  id: 'COUTPOSTES',
  family: 'cost',
  summary: {
    fr: 'Coût d’une utilisation d’après une liste de postes, chacun dans son unité (pied, heure, km, jour, an).',
    en: 'Cost of one use from a list of cost lines, each in its own unit (foot, hour, km, day, year).',
  },
  notes: [
    {
      fr: 'Un poste dont l’unité est dans usage : montant ÷ par × quantité. Un poste par jour, semaine, mois ou an est ramené à l’année (365, 52, 12, 1 ; ou la quantité qu’annuel en donne), puis à la part de l’année que prend l’utilisation, dans la première unité d’annuel qui est aussi dans usage ; sans annuel, heures ÷ 8 760.',
      en: 'A line whose unit is in use: amount ÷ per × quantity. A line per day, week, month or year is put on a year (365, 52, 12, 1; or the quantity that yearly gives of it), then on the share of the year that the use takes, in the first unit of yearly that is also in use; without yearly, hours ÷ 8,760.',
    },
    {
      fr: '« heure » est l’heure d’utilisation de la ressource ; le travail des personnes a son unité, « heure de travail ». « utilisation » vaut 1 si usage ne la donne pas.',
      en: '“hour” is the hour the resource is in use; people’s work has its own unit, “work hour”. “use” is 1 unless the use table gives it.',
    },
  ],
  source: GUIDE,
  asked: {
    fr: 'assurance, coût par km, coût du kilomètre, liste des coûts, postes de coût, budget d’une ressource, camion, cuisine, local, plusieurs coûts, coût détaillé, kilométrage, chauffage, électricité, internet, téléphone, frais de déplacement, déneigement, permis, immatriculation, stationnement, coût d’un voyage, véhicule, camionnette, transport',
    en: 'insurance, cost per km, cost per mile, list of costs, cost lines, cost items, truck, kitchen, premises, several costs, detailed cost, mileage, heating, electricity, internet, phone, travel costs, cost per kilometre, cost per kilometer, snow removal, licence, license, registration, parking, price of a trip, cost of a trip, vehicle, van, utilities, transport',
  },
  params,
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût d’utilisation', en: 'Cost of use' } },
  chart: 'parts',
  examples: [
    { args: [PLANER, PLANER_USE], result: 37.835388, within: 5e-7, source: GUIDE },
    { args: [PLANER, PLANER_USE, [['heure', 200]]], result: 50.05, source: GUIDE },
  ],
  run: (args) => {
    const lines = costs(args);
    return lines instanceof CellError ? lines : lines.reduce((sum, line) => sum + line.amount, 0);
  },
  explain: (args) => {
    const lines = costs(args);
    return lines instanceof CellError ? lines : postSteps(lines, { fr: 'Coût d’utilisation', en: 'Cost of use' });
  },
});
