import type { Text } from '../../values/text';
import { CO_OWNERSHIP, COOPERATIVE, GROUP_FORMS, isLegalPerson, NON_PROFIT } from '../group';
import { choice, given, inputs, line, lines, NO_TEXT, prose, quantity, t, table, text, when } from '../language';
import { AGREEMENT, DECISIONS } from './words';

type Scored = readonly [criterion: Text, weight: number, agreement: number, cooperative: number, nonProfit: number];

/** The scores of four organisations that share one planer: theirs, not a judgement on the forms. */
const CRITERIA: readonly Scored[] = [
  [t('Se mettre en place vite et à peu de frais', 'Quick and cheap to set up'), 5, 5, 1, 2],
  [t('Posséder un bien ensemble, chacun sa part', 'Own an asset together, each its share'), 4, 4, 4, 2],
  [t('Embaucher ou emprunter au nom de tous', 'Hire or borrow in the name of all'), 1, 1, 5, 5],
  [t('Protéger chacun en cas de poursuite ou de dette', 'Protect each one from lawsuits and debts'), 2, 2, 5, 5],
  [t('Avoir droit aux subventions et aux prêts visés', 'Be eligible for the grants and loans sought'), 2, 3, 4, 5],
  [t('Décider de la façon que nous voulons', 'Decide the way we want'), 3, 5, 3, 3],
  [t('Facturer et remettre les taxes simplement', 'Invoice and remit taxes simply'), 2, 2, 5, 5],
  [t('Entrer et sortir sans tout refaire', 'Join and leave without starting over'), 3, 3, 4, 3],
];

const score = (key: string, label: Text) =>
  quantity(key, label, { min: 1, max: 5 }).note('De 1 (mal) à 5 (très bien).', 'From 1 (poorly) to 5 (very well).');

/** Of the criteria that have both a weight and a score. */
const weighted = (form: string): string =>
  when(
    `SUMIF({criteria.${form}},">0",{criteria.weight})>0`,
    `SUMPRODUCT({criteria.weight},{criteria.${form}})/SUMIF({criteria.${form}},">0",{criteria.weight})`,
  );

export const criteria = table('criteria', t('Entente, ou organisation nouvelle ?', 'Agreement, or new organisation?'), {
  help: t(
    'Pesez chaque critère de 1 à 5, puis notez chaque forme. Changez les critères, ajoutez les vôtres.',
    'Weigh each criterion from 1 to 5, then score each form. Change the criteria, add your own.',
  ),
  rows: CRITERIA.length + 3,
  columns: [
    text('criterion', t('Critère', 'Criterion')),
    quantity('weight', t('Poids', 'Weight'), { min: 1, max: 5 }).note(
      'De 1 (peu important) à 5 (essentiel). Sans poids, le critère ne compte pas.',
      'From 1 (of little weight) to 5 (essential). Without a weight, the criterion does not count.',
    ),
    score('agreement', AGREEMENT),
    score('cooperative', COOPERATIVE),
    score('nonProfit', NON_PROFIT),
  ],
  given: CRITERIA.map(([criterion, weight, agreement, cooperative, nonProfit]) =>
    given({ criterion }, { weight, agreement, cooperative, nonProfit }),
  ),
  totals: {
    label: t('Note pondérée, sur 5', 'Weighted score, out of 5'),
    cells: {
      agreement: weighted('agreement'),
      cooperative: weighted('cooperative'),
      nonProfit: weighted('nonProfit'),
    },
    contents: {
      agreement: { kind: 'quantity', decimals: 2 },
      cooperative: { kind: 'quantity', decimals: 2 },
      nonProfit: { kind: 'quantity', decimals: 2 },
    },
  },
});

const SCORES = '{criteria.agreement.total:criteria.nonProfit.total}';
const NAMES = '{criteria.agreement.header:criteria.nonProfit.header}';

export const decision = inputs('decision', t('Notre recommandation', 'Our recommendation'), [
  choice('decided', t('Décision', 'Decision'), {
    choices: DECISIONS,
    name: t('etude_decision', 'study_decision'),
    example: DECISIONS[1],
  }),
  choice('keptOption', t('Option retenue', 'Option chosen'), {
    choicesFrom: 'year.name',
    name: t('etude_option', 'study_option'),
    example: t('Acheter ensemble', 'Buy together'),
  }),
  choice('keptForm', t('Forme retenue', 'Form chosen'), {
    choices: GROUP_FORMS,
    name: t('etude_forme', 'study_form'),
    follows: 'agreement!groupForm',
    example: CO_OWNERSHIP,
  }),
  choice('invoicer', t('Si entente : qui facture', 'If agreement: who invoices'), {
    choicesFrom: 'needs.name',
    name: t('etude_facture', 'study_invoicer'),
    follows: 'agreement!groupMember',
    example: t('Atelier coopératif', 'Workshop co-operative'),
  }).note(
    'Une entente ou une copropriété indivise n’est pas une personne morale : elle ne facture pas. Un des partenaires le fait, à son nom et avec ses numéros de taxes.',
    'An agreement or an undivided co-ownership is no legal person: it does not invoice. One of the partners does, in its own name and with its own tax numbers.',
  ),
]);

export const outcome = lines('outcome', t('Ce que cela entraîne', 'What it entails'), {
  columns: [text('value'), text('unit')],
  lines: [
    line('form', t('Forme la mieux notée', 'Highest-scoring form'), [
      when(`COUNT(${SCORES})>1`, `INDEX(${NAMES},MATCH(MAX(${SCORES}),${SCORES},0))`),
      NO_TEXT,
    ]),
    line('invoices', t('Qui facture', 'Who invoices'), [
      when(
        'LEN({keptForm})>0',
        `IF(${isLegalPerson('{keptForm}')},{newOrganisation},IF({invoicer}="",{toName},{invoicer}))`,
      ),
      NO_TEXT,
    ]),
    line('open', t('Conditions à lever', 'Conditions to lift'), { kind: 'count' }, [
      when('COUNTA({conditions.condition})>0', 'COUNTA({conditions.condition})-{conditions.lifted.total}'),
      NO_TEXT,
    ]),
  ],
});

export const toAsk = prose('toAsk', t('À demander avant de décider', 'To ask before deciding'), [
  t(
    'Revenu Québec : qui facture doit-il s’inscrire ? Les ventes taxables se comptent sur un et sur quatre trimestres, celles des associés comprises (30 000 $ ; 50 000 $ pour un organisme de services publics). Quelle part des taxes récupère-t-il ?',
    'Revenu Québec: must whoever invoices register? Taxable sales are counted over one and over four quarters, those of associates included ($30,000; $50,000 for a public service body). What share of taxes does it recover?',
  ),
  t(
    'Un conseiller juridique : la forme retenue permet-elle de posséder, d’embaucher, d’emprunter ? Les lettres patentes de chacun aussi ?',
    'A legal adviser: does the form chosen allow owning, hiring, borrowing? And each one’s letters patent?',
  ),
  t(
    'L’assureur : au nom de qui, et les autres utilisateurs sont-ils couverts ? La CNESST, si du personnel travaille pour plusieurs.',
    'The insurer: in whose name, and are the other users covered? The CNESST, if staff work for several.',
  ),
]);
