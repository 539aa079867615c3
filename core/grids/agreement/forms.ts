import { same, type Text } from '../../values/text';
import type { Given } from '../language/define';

export const YES: Text = { fr: 'Oui', en: 'Yes' };
export const NO: Text = { fr: 'Non', en: 'No' };

/** Forms of agreement, from the simplest to the most formal; the last ones are joint ventures. */
const FORMS: readonly (readonly [form: Text, when: Text, plan: Text])[] = [
  [
    { fr: 'Prêt ou entente informelle', en: 'Loan or informal understanding' },
    {
      fr: 'On se connaît bien, on partage au besoin, sans argent ou presque.',
      en: 'We know each other well and share as needed, with little or no money.',
    },
    { fr: 'Se dire quand même qui répond d’un bris.', en: 'Still say who answers for breakage.' },
  ],
  [
    { fr: 'Lettre d’entente', en: 'Letter of agreement' },
    {
      fr: 'Le partage revient souvent, ses règles tiennent en une page.',
      en: 'The sharing recurs, its rules fit on one page.',
    },
    { fr: 'Deux signatures, une date de révision.', en: 'Two signatures, a review date.' },
  ],
  [
    { fr: 'Contrat d’utilisation', en: 'Contract of use' },
    {
      fr: 'De l’argent circule, ou un bien sert hors de chez son propriétaire.',
      en: 'Money moves, or a good is used away from its owner.',
    },
    {
      fr: 'Un protocole détaillé, un calendrier, quelqu’un pour coordonner.',
      en: 'A detailed protocol, a calendar, someone to coordinate.',
    },
  ],
  [
    { fr: 'Copropriété et cogestion', en: 'Co-ownership and joint management' },
    { fr: 'On achète ensemble et on décide ensemble.', en: 'We buy together and decide together.' },
    { fr: 'Parts, assurance, rachat d’une part, vente du bien.', en: 'Shares, insurance, buying back, selling.' },
  ],
  [
    { fr: 'Coentreprise : organisation nouvelle', en: 'Joint venture: new organisation' },
    {
      fr: 'On embauche, on emprunte ou on s’engage pour des années au nom de tous.',
      en: 'We hire, borrow or commit for years in the name of all.',
    },
    {
      fr: 'Statuts, conseil, conseiller juridique ; revoir les lettres patentes de chacun.',
      en: 'Articles, board, legal adviser; review each one’s letters patent.',
    },
  ],
];
/** Kinds of joint venture, as special cases of the last form. */
const VENTURES: readonly (readonly [form: Text, when: Text, plan: Text])[] = [
  [
    { fr: 'Coopérative d’employeurs', en: 'Employers’ co-operative' },
    { fr: 'Des employeurs se partagent du personnel.', en: 'Employers share staff.' },
    { fr: 'La coopérative est le seul employeur.', en: 'The co-operative is the only employer.' },
  ],
  [
    { fr: 'Coopérative d’activités et d’emploi', en: 'Business and employment co-operative' },
    {
      fr: 'Des entrepreneurs partagent un cadre, une comptabilité, un statut de salarié (France).',
      en: 'Entrepreneurs share a framework, accounting and employee status (France).',
    },
    { fr: 'Vérifier ce que permet la loi d’ici.', en: 'Check what the law allows here.' },
  ],
  [
    { fr: 'CUMA', en: 'Machinery co-operative (CUMA)' },
    { fr: 'Des fermes partagent des machines.', en: 'Farms share machines.' },
    { fr: 'Une branche par machine, des parts par engagement.', en: 'A branch per machine, shares by commitment.' },
  ],
  [
    { fr: 'CUMO', en: 'Farm labour co-operative (CUMO)' },
    { fr: 'Des fermes partagent de la main-d’œuvre.', en: 'Farms share workers.' },
    { fr: 'Un engagement en heures par saison.', en: 'A commitment in hours a season.' },
  ],
];
const formRow =
  (kept: number) =>
  ([form, when, plan]: (typeof FORMS)[number], index: number): Given => ({
    cells: { form, when, plan },
    ...(index === kept && { example: { kept: YES } }),
  });
export const formRows: readonly Given[] = [
  ...FORMS.map(formRow(3)),
  { heading: { fr: 'Des coentreprises', en: 'Joint ventures' } },
  ...VENTURES.map(formRow(-1)),
];

/** What a sharing does, and the least form it calls for: a row of the forms. */
const SIGNS: readonly (readonly [sign: Text, form: number, answer: Text])[] = [
  [{ fr: 'Le partage revient-il souvent ?', en: 'Does the sharing recur?' }, 2, YES],
  [{ fr: 'De l’argent circule-t-il ?', en: 'Does money move?' }, 3, YES],
  [{ fr: 'Un bien sort-il de chez son propriétaire ?', en: 'Does a good leave its owner’s place?' }, 3, NO],
  [{ fr: 'Achetons-nous un bien ensemble ?', en: 'Do we buy a good together?' }, 4, YES],
  [{ fr: 'Embauchons-nous au nom de tous ?', en: 'Do we hire in the name of all?' }, 5, NO],
  [{ fr: 'Empruntons-nous au nom de tous ?', en: 'Do we borrow in the name of all?' }, 5, NO],
];
/** In ascending order: the last sign answered yes decides. */
export const SIGN_FORMS: readonly number[] = SIGNS.map(([, form]) => form);
export const signRows: readonly Given[] = SIGNS.map(([sign, form, answer]) => ({
  cells: { sign, form: `=IF({answer}={yes},{forms.form.${form}},"")` },
  example: { answer },
}));

const WAYS: readonly (readonly [way: Text, how: Text, care: Text, kept?: Text])[] = [
  [
    same('Consensus'),
    { fr: 'On cherche jusqu’à ce que tous soient d’accord.', en: 'We search until everyone agrees.' },
    { fr: 'Long ; à garder pour l’essentiel.', en: 'Slow; to be kept for essentials.' },
    { fr: 'Vente du bien', en: 'Selling the good' },
  ],
  [
    { fr: 'Consentement', en: 'Consent' },
    {
      fr: 'On avance quand personne n’a plus d’objection raisonnable.',
      en: 'We go ahead when no one has a reasonable objection left.',
    },
    { fr: 'Demande quelqu’un pour animer.', en: 'Calls for a facilitator.' },
    { fr: 'Tout le reste', en: 'Everything else' },
  ],
  [
    { fr: 'Majorité simple', en: 'Simple majority' },
    { fr: 'La moitié des voix plus une.', en: 'Half of the votes plus one.' },
    { fr: 'Dire si chacun a une voix, ou selon ses parts.', en: 'Say whether votes are equal or by shares.' },
  ],
  [
    { fr: 'Majorité des deux tiers', en: 'Two-thirds majority' },
    { fr: 'Deux voix sur trois, au moins.', en: 'Two votes of three, at least.' },
    { fr: 'Utile pour l’argent et les nouveaux partenaires.', en: 'Useful for money and new partners.' },
  ],
  [
    { fr: 'Délégation', en: 'Delegation' },
    { fr: 'Une personne décide, dans les limites écrites.', en: 'One person decides, within written limits.' },
    { fr: 'Dire à qui elle rend compte, et quand.', en: 'Say to whom that person reports, and when.' },
    { fr: 'Achats de moins de 300 $', en: 'Purchases under $300' },
  ],
];
export const wayRows: readonly Given[] = WAYS.map(([way, how, care, kept]) => ({
  cells: { way, how, care },
  ...(kept && { example: { kept } }),
}));
