import type { Text } from '../../values/text';
import { CO_OWNERSHIP, CONTRACT, isLegalPerson, LETTER, LOAN } from '../group';
import { choice, given, heading, NO, prose, same, t, table, text, when, YES } from '../language';

/** Forms of agreement, from the simplest to the most formal; the last ones are joint ventures. */
const FORMS: readonly (readonly [form: Text, when: Text, plan: Text])[] = [
  [
    LOAN,
    t(
      'On se connaît bien, on partage au besoin, sans argent ou presque.',
      'We know each other well and share as needed, with little or no money.',
    ),
    t('Se dire quand même qui répond d’un bris.', 'Still say who answers for breakage.'),
  ],
  [
    LETTER,
    t('Le partage revient souvent, ses règles tiennent en une page.', 'The sharing recurs, its rules fit on one page.'),
    t('Deux signatures, une date de révision.', 'Two signatures, a review date.'),
  ],
  [
    CONTRACT,
    t(
      'De l’argent circule, ou un bien sert hors de chez son propriétaire.',
      'Money moves, or an item is used away from its owner.',
    ),
    t(
      'Un protocole détaillé, un calendrier, quelqu’un pour coordonner.',
      'A detailed protocol, a calendar, someone to coordinate.',
    ),
  ],
  [
    CO_OWNERSHIP,
    t('On achète ensemble et on décide ensemble.', 'We buy together and decide together.'),
    t('Parts, assurance, rachat d’une part, vente du bien.', 'Shares, insurance, buying back, selling.'),
  ],
  [
    t('Coentreprise : organisation nouvelle', 'Joint venture: new organisation'),
    t(
      'On embauche, on emprunte ou on s’engage pour des années au nom de tous.',
      'We hire, borrow or commit for years in the name of all.',
    ),
    t(
      'Statuts, conseil, conseiller juridique ; revoir les lettres patentes de chacun.',
      'Articles, board, legal adviser; review each one’s letters patent.',
    ),
  ],
];

/** Kinds of joint venture, as special cases of the last form. */
const VENTURES: readonly (readonly [form: Text, when: Text, plan: Text])[] = [
  [
    t('Coopérative d’employeurs', 'Employers’ co-operative'),
    t('Des employeurs se partagent du personnel.', 'Employers share staff.'),
    t('La coopérative est le seul employeur.', 'The co-operative is the only employer.'),
  ],
  [
    t('Coopérative d’activités et d’emploi', 'Business and employment co-operative'),
    t(
      'Des entrepreneurs partagent un cadre, une comptabilité, un statut de salarié (France).',
      'Entrepreneurs share a framework, accounting and employee status (France).',
    ),
    t('Vérifier ce que permet la loi d’ici.', 'Check what the law allows here.'),
  ],
  [
    t('CUMA', 'Machinery co-operative (CUMA)'),
    t('Des fermes partagent des machines.', 'Farms share machines.'),
    t('Une branche par machine, des parts par engagement.', 'A branch per machine, shares by commitment.'),
  ],
  [
    t('CUMO', 'Farm labour co-operative (CUMO)'),
    t('Des fermes partagent de la main-d’œuvre.', 'Farms share workers.'),
    t('Un engagement en heures par saison.', 'A commitment in hours a season.'),
  ],
];

/** The form of the group is chosen once, above; the table shows which one it is. */
const formRow = ([form, when, plan]: (typeof FORMS)[number], index: number) => {
  const isNew = index === FORMS.length - 1;
  const isKept = isNew ? isLegalPerson('{groupForm}') : '{groupForm}={form}';
  return given({ form, when, plan, kept: `=IF(${isKept},{yes},"")` });
};
const ventureRow = ([form, when, plan]: (typeof FORMS)[number]) => given({ form, when, plan });

/** What a sharing does, and the least form it calls for: a row of the forms. */
const SIGNS: readonly (readonly [sign: Text, form: number, answer: Text])[] = [
  [t('Le partage revient-il souvent ?', 'Does the sharing recur?'), 2, YES],
  [t('De l’argent circule-t-il ?', 'Does money move?'), 3, YES],
  [
    t('Un bien est-il utilisé ailleurs que chez son propriétaire ?', 'Is an item used away from its owner’s place?'),
    3,
    NO,
  ],
  [t('Achetons-nous un bien ensemble ?', 'Do we buy an asset together?'), 4, YES],
  [t('Embauchons-nous au nom de tous ?', 'Do we hire in the name of all?'), 5, NO],
  [t('Empruntons-nous au nom de tous ?', 'Do we borrow in the name of all?'), 5, NO],
];

/** In ascending order: the last sign answered yes decides. */
const SIGN_FORMS: readonly number[] = SIGNS.map(([, form]) => form);

const WAYS: readonly (readonly [way: Text, how: Text, care: Text, kept?: Text])[] = [
  [
    same('Consensus'),
    t('On cherche jusqu’à ce que tous soient d’accord.', 'We search until everyone agrees.'),
    t('Long ; à garder pour l’essentiel.', 'Slow; to be kept for essentials.'),
    t('Vente du bien', 'Selling the asset'),
  ],
  [
    t('Consentement', 'Consent'),
    t(
      'On avance quand personne n’a plus d’objection raisonnable.',
      'We go ahead when no one has a reasonable objection left.',
    ),
    t('Demande quelqu’un pour animer.', 'Calls for a facilitator.'),
    t('Tout le reste', 'Everything else'),
  ],
  [
    t('Majorité simple', 'Simple majority'),
    t('Plus de la moitié des voix.', 'More than half of the votes.'),
    t('Dire si chacun a une voix, ou selon ses parts.', 'Say whether votes are equal or by shares.'),
  ],
  [
    t('Majorité des deux tiers', 'Two-thirds majority'),
    t('Deux voix sur trois, au moins.', 'Two votes of three, at least.'),
    t('Utile pour l’argent et les nouveaux partenaires.', 'Useful for money and new partners.'),
  ],
  [
    t('Délégation', 'Delegation'),
    t('Une personne décide, dans les limites écrites.', 'One person decides, within written limits.'),
    t('Dire à qui elle rend compte, et quand.', 'Say to whom that person reports, and when.'),
    t('Achats de moins de 300 $', 'Purchases under $300'),
  ],
];

const wayRows = WAYS.map(([way, how, care, kept]) => ({
  cells: { way, how, care },
  ...(kept && { example: { kept } }),
}));

/** From the most formal down: the last row of signs that is answered yes. */
const proposedForm = (): string => {
  const answered = SIGN_FORMS.reduce(
    (otherwise, form, index) => `IF({signs.answer.${index + 1}}={yes},{forms.form.${form}},${otherwise})`,
    'IF(COUNTIF({signs.answer},{no})>0,{forms.form.1},"")',
  );
  return `=${answered}`;
};

export const signs = table(
  'signs',
  t('Aussi formelle que le partage est complexe', 'As formal as the sharing is complex'),
  {
    columns: [
      text('sign', t('Dans notre partage…', 'In our sharing…')),
      text('form', t('Il faut au moins', 'It takes at least')),
      choice('answer', t('Réponse', 'Answer'), { choices: [YES, NO] }),
    ],
    given: SIGNS.map(([sign, form, answer]) =>
      given({ sign, form: when('{answer}={yes}', `{forms.form.${form}}`) }, { answer }),
    ),
    totals: { label: t('Forme proposée', 'Form proposed'), cells: { form: proposedForm() } },
  },
);

export const before = prose('before', t('Avant de signer', 'Before signing'), [
  t(
    'Le fonctionnement de chacun peut changer : consultez l’équipe, les membres, le conseil et vos partenaires de longue date.',
    'The way each one works may change: consult the team, the members, the board and your long-standing partners.',
  ),
  t(
    'Dites les choses ouvertement, surtout l’argent et ce que chacun attend.',
    'Say things openly, above all money and what each one expects.',
  ),
  t(
    'Un conseiller en économie sociale ou un juriste peut relire l’entente.',
    'A social economy adviser or a lawyer can read the agreement over.',
  ),
]);

export const formsTable = table(
  'forms',
  t(
    'Les formes d’entente, de la plus simple à la plus formelle',
    'Forms of agreement, from the simplest to the most formal',
  ),
  {
    columns: [
      text('form', t('Forme', 'Form')),
      text('when', t('Elle convient quand', 'It suits when')),
      choice('kept', t('Retenue ?', 'Chosen?'), { choices: [YES, NO] }),
      text('plan', t('À prévoir', 'To plan for')),
    ],
    given: [...FORMS.map(formRow), heading(t('Des coentreprises', 'Joint ventures')), ...VENTURES.map(ventureRow)],
  },
);

export const ways = table('ways', t('Les façons de décider', 'Ways of deciding'), {
  rows: wayRows.length + 2,
  columns: [
    text('way', t('Façon', 'Way')),
    text('how', t('Comment', 'How')),
    text('kept', t('Retenue pour', 'Chosen for')),
    text('care', t('À savoir', 'To know')),
  ],
  given: wayRows,
});
