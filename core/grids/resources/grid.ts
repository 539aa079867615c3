import {
  across,
  at,
  band,
  chart,
  choice,
  count,
  defineTemplate,
  good,
  newPage,
  prose,
  quantity,
  t,
  table,
  text,
  unless,
  warning,
} from '../language';
import { kindNames, kindRows, pooledElsewhere, sharedResources } from './parts';

/** What a resource still lacks before it can be pooled: the columns that the agreement will take up. */
const TO_SAY = ['kind', 'owner', 'responsible', 'conditions', 'intellectual', 'image'];

const items = table('items', t('Les ressources', 'The resources'), {
  help: t(
    'Une ligne par ressource. La dernière colonne compte ce qu’il reste à dire d’elle ; « Sans objet » est une réponse.',
    'One row a resource. The last column counts what is still to be said of it; “Not applicable” is an answer.',
  ),
  rows: 14,
  columns: [
    text('name', t('Ressource', 'Resource')),
    choice('kind', t('Sorte', 'Kind'), { choices: kindNames }),
    text('owner', t('À qui est-elle ?', 'Whose is it?')),
    text('responsible', t('Qui en est responsable ?', 'Who is responsible?')).note(
      'Qui veille à l’entretien, aux réparations, aux règles d’utilisation, et à qui on signale un problème.',
      'Who sees to maintenance, repairs and rules of use, and to whom a problem is reported.',
    ),
    quantity('quantity', t('Quantité', 'Quantity')),
    text('unit', t('de', 'of')),
    text('conditions', t('À quelles conditions ?', 'On what conditions?')).note(
      'Quand, pour qui, après quelle formation, avec quelle réservation, dans quel état on la rend.',
      'When, for whom, after what training, with what booking, in what state it is given back.',
    ),
    text('intellectual', t('Propriété intellectuelle', 'Intellectual property')).note(
      'À qui sera ce qui est créé avec elle : textes, plans, images, logiciels, recettes.',
      'Who will own what is created with it: texts, plans, images, software, recipes.',
    ),
    text('image', t('Sous quel nom ?', 'Under what name?')).note(
      'L’image sous laquelle on présente ce qui en sort : un seul nom, tous les noms, un nouveau nom.',
      'The brand of what comes out of it: one name, all the names, a new name.',
    ),
    count('missing', t('Reste à dire', 'Left to say'), {
      formula: unless('{name}=""', TO_SAY.map((column) => `({${column}}="")`).join('+')),
    }),
  ],
  examples: sharedResources,
  totals: { sum: ['missing'], cells: { kind: '=COUNTA({items.name})' }, contents: { kind: { kind: 'count' } } },
});

const kinds = table('kinds', t('Tout ce qui peut se partager', 'Everything that can be shared'), {
  columns: [
    text('name', t('Sorte de ressource', 'Kind of resource')),
    text('examples', t('Par exemple', 'For example')),
    count('count', t('Dans notre liste', 'In our list'), { formula: '=COUNTIF({items.kind},{name})' }),
  ],
  given: kindRows,
});

const talk = prose('talk', t('À se demander ensemble', 'To ask ourselves'), [
  t(
    'Qu’est-ce que chacun a déjà et n’utilise pas tout le temps ? Que manque-t-il à tous ?',
    'What does each one already have and not use all the time? What do all of us lack?',
  ),
  t(
    'Quelles ressources partageons-nous, et à quelles conditions : heures, priorités, formation, remise en état ?',
    'Which resources do we share, and on what conditions: hours, priorities, training, putting back in order?',
  ),
  t(
    'Au quotidien, comment tirer le meilleur de ce que l’un a et que l’autre n’a pas ?',
    'Day to day, how do we make the most of what one has and the other lacks?',
  ),
  t(
    'Qui répond de la ressource devant les autres, et que peut décider cette personne ?',
    'Who answers for the resource before the others, and what may that person decide?',
  ),
  t(
    'À qui appartiendra ce que nous créerons ensemble, et sous quelle image le public le verra-t-il ?',
    'Who will own what we create together, and under what brand will the public see it?',
  ),
  t(
    'Est-il acceptable que l’un apporte plus que les autres, et comment le reconnaît-on ?',
    'Is it acceptable that one brings more than the others, and how is that recognised?',
  ),
]);

const shape = chart('bar', 'shape', t('Nos ressources, par sorte', 'Our resources, by kind'), {
  categories: 'kinds.name',
  series: [[t('Ressources', 'Resources'), 'kinds.count']],
  kind: 'count',
  rows: 14,
});

/** Worked example: four organisations around the guide's planer. */
export const resources = defineTemplate({
  id: 'resources',
  step: 'modelling',
  after: 'diagnosis',
  sheet: t('Ressources mises en commun', 'Pooled resources'),
  title: t('Ce que nous mettons en commun', 'What we put in common'),
  purpose: t(
    'Dresser la liste de ce qui sera partagé, dire à qui c’est, qui en répond et à quelles conditions on s’en sert. Une ressource peut être un lieu, un outil, du temps, un savoir, un risque ou un pouvoir d’achat.',
    'List what will be shared, whose it is, who answers for it and on what conditions it is used. A resource may be a place, a tool, time, knowledge, a risk or buying power.',
  ),
  tracks: { left: [190, 185, 150, 150], right: [75, 115, 265, 165, 120], edge: 75 },
  bands: [
    band(at('left', items)),
    newPage(at('left', kinds), at('right', across('edge', talk), shape)),
    band(at('left', across('edge', pooledElsewhere))),
  ],
  conditions: [
    warning('items.missing', '=AND(ISNUMBER({cell}),{cell}>0)'),
    good('items.missing', '=AND(ISNUMBER({cell}),{cell}=0)'),
    good('kinds.count', '={cell}>0'),
  ],
});
