import type { Text } from '../../values/text';
import { choice, given, heading, NO, t, table, text, YES } from '../language';

/** An issue of the guide: what it is made of, and the ways out, each to be taken or left. */
interface Issue {
  readonly name: Text;
  readonly causes: readonly Text[];
  readonly waysOut: readonly Text[];
  /** What the worked example takes, and what its partners made of it. */
  readonly taken?: Readonly<Record<number, Text>>;
}

const ISSUES: readonly Issue[] = [
  {
    name: t('1. Absence de légitimité légale', '1. No legal standing'),
    causes: [
      t(
        'Le groupe que nous formons n’existe pas toujours sur papier : au nom de qui agit-il ?',
        'The group we form does not always exist on paper: in whose name does it act?',
      ),
      t(
        'Qui peut signer, commander ou recevoir une subvention pour l’ensemble ?',
        'Who may sign, order or receive a grant for the whole?',
      ),
    ],
    waysOut: [
      t(
        'Désigner une personne déléguée, qui agit pour tous dans des gestes précis.',
        'Appoint a delegate who acts for all, in stated matters only.',
      ),
      t(
        'Mettre par écrit, dans un contrat, les règles de la mutualisation.',
        'Put the rules of the pooling in a written contract.',
      ),
      t(
        'Si le partage doit durer des années, créer une organisation nouvelle.',
        'If the sharing is to last for years, create a new organisation.',
      ),
    ],
    taken: { 1: t('Contrat, à signer par les quatre', 'Contract, for all four to sign') },
  },
  {
    name: t('2. Communication et symétrie de l’information', '2. Communication and equal access to information'),
    causes: [
      t('Les uns savent, les autres l’apprennent trop tard.', 'Some know, others hear of it too late.'),
      t(
        'L’expertise et l’apport d’un partenaire passent inaperçus.',
        'The expertise and contribution of a partner go unseen.',
      ),
      t(
        'Tous n’ont pas à tout maîtriser, mais tous doivent avoir accès aux mêmes renseignements.',
        'Not everyone has to master everything, but everyone must have access to the same information.',
      ),
    ],
    waysOut: [
      t('Dire ensemble les valeurs que nous partageons.', 'Say together what values we share.'),
      t(
        'Parler de façon à créer la confiance et des liens entre les gens.',
        'Talk in a way that builds trust and ties between people.',
      ),
      t(
        'Prévoir des moments pour mettre en commun savoirs et expériences.',
        'Plan moments to pool knowledge and experience.',
      ),
      t(
        'Choisir peu de canaux, mais efficaces, et s’y tenir.',
        'Choose few channels, but efficient ones, and keep to them.',
      ),
      t('Rendre facile de dire ce dont on a besoin.', 'Make it easy to say what one needs.'),
      t(
        'Payer une personne pour coordonner et faire circuler l’information.',
        'Pay someone to coordinate and pass information on.',
      ),
    ],
    taken: {
      2: t('Une visite des quatre lieux, chaque automne', 'A visit of all four sites, every autumn'),
      5: t('Vingt heures par an, à la Ressourcerie', 'Twenty hours a year, at the Reuse centre'),
    },
  },
  {
    name: t('3. Gouvernance', '3. Governance'),
    causes: [
      t('La forme du partenariat reste floue.', 'The form of the partnership stays vague.'),
      t(
        'On ne sait pas qui décide, surtout quand il s’agit d’argent.',
        'It is not known who decides, above all when money is at stake.',
      ),
      t(
        'Les partenaires se multiplient, et tous n’adhèrent pas au modèle.',
        'Partners grow in number, and not all of them support the model.',
      ),
    ],
    waysOut: [
      t(
        'Créer un organisme, ou écrire un contrat qui fixe les règles du partage.',
        'Create a body, or write a contract that sets the rules of the sharing.',
      ),
      t(
        'Choisir ensemble comment on décide (consensus, consentement, majorité) et comment chacun l’apprend.',
        'Choose together how decisions are made (consensus, consent, majority) and how each one hears of them.',
      ),
      t(
        'Confier la coordination à une personne, et écrire ce qu’elle peut décider seule.',
        'Entrust coordination to a person, and write what that person may decide alone.',
      ),
      t(
        'Automatiser des clauses par un contrat intelligent, si chacun en accepte les conditions.',
        'Automate clauses by a smart contract, if each one accepts its conditions.',
      ),
    ],
    taken: { 1: t('Consentement ; compte rendu en 48 heures', 'Consent; minutes within 48 hours') },
  },
  {
    name: t('4. Implication asymétrique', '4. Uneven involvement'),
    causes: [
      t(
        'L’un donne du temps, l’autre du matériel ; personne ne donne autant ni la même chose.',
        'One gives time, another material; nobody gives as much or the same thing.',
      ),
      t('Celui qui en fait plus finit par s’en lasser.', 'The one who does more grows tired of it.'),
    ],
    waysOut: [
      t(
        'Se demander franchement si une implication inégale est acceptée.',
        'Ask frankly whether uneven involvement is accepted.',
      ),
      t(
        'En fixer les limites et connaître le point de rupture de chacun.',
        'Set its limits and know the breaking point of each one.',
      ),
      t(
        'Permettre à l’un de prendre plus que sa part, pourvu que ce soit dit dès le début.',
        'Let one take more than its share, as long as it is said from the start.',
      ),
    ],
    taken: { 2: t('L’Atelier prend plus de parts que les autres', 'The Workshop takes more shares than the others') },
  },
  {
    name: t('5. Pouvoir d’action', '5. Power to act'),
    causes: [
      t(
        'La personne embauchée pour gérer le partage vient de l’extérieur et n’ose rien décider, ou décide trop.',
        'The person hired to run the sharing comes from outside and dares decide nothing, or decides too much.',
      ),
      t(
        'Un partenaire fait tout rouler, les autres se voient comme de simples clients.',
        'One partner runs everything, the others see themselves as mere customers.',
      ),
    ],
    waysOut: [
      t(
        'Écrire un plan de travail précis, avec ce que cette personne ou cet organisme peut décider.',
        'Write a precise work plan, with what that person or organisation may decide.',
      ),
    ],
  },
  {
    name: t('6. Responsabilité', '6. Liability'),
    causes: [
      t('Le bien est à tous et à personne : qui en répond ?', 'It belongs to all and to none: who answers for it?'),
      t('Qui l’entretient ?', 'Who maintains it?'),
      t('Comment l’assure-t-on, et au nom de qui ?', 'How is it insured, and in whose name?'),
      t('Qui paie quand il brise ?', 'Who pays when it breaks?'),
    ],
    waysOut: [
      t(
        'Créer une entité juridique formée de ceux qui partagent.',
        'Create a legal entity made up of those who share.',
      ),
      t(
        'Répartir par contrat la propriété du bien et la responsabilité.',
        'Divide ownership and liability by contract.',
      ),
      t(
        'Compter réparation et remplacement dans le coût d’utilisation : chaque utilisateur y contribue.',
        'Count repair and replacement in the cost of use: every user then contributes.',
      ),
    ],
    taken: { 2: t('Le remplacement est dans le coût d’une utilisation', 'Replacement is in the cost of one use') },
  },
  {
    name: t('7. Technique', '7. Technical matters'),
    causes: [
      t(
        'Des consommables laissés sur place (épices, colle, vis) se prennent sans se compter.',
        'Consumables left on site (spices, glue, screws) are taken uncounted.',
      ),
      t(
        'Comment être sûr que les autres respectent les normes du gouvernement ?',
        'How can we be sure that the others meet government standards?',
      ),
    ],
    waysOut: [
      t('Prévoir ces détails dans le contrat.', 'Provide for these details in the contract.'),
      t('Obliger chacun à noter les quantités qu’il prend.', 'Require each one to write down the quantities taken.'),
      t('Prévoir une pénalité pour qui ne les note pas.', 'Provide for a penalty when they are not written down.'),
      t('Compter les pertes dans le seuil de rentabilité.', 'Count the losses in the break-even.'),
      t('Garder quelqu’un sur place pour superviser les opérations.', 'Keep someone on site to supervise operations.'),
      t(
        'Compter le salaire de cette personne dans le seuil de rentabilité.',
        'Count that person’s wage in the break-even.',
      ),
    ],
    taken: {
      1: t('Cahier accroché au planeur', 'Notebook hung on the planer'),
      4: t('Dix visites d’une heure par an', 'Ten one-hour visits a year'),
    },
  },
];

export const issueNames: readonly Text[] = ISSUES.map(({ name }) => name);
export const TAKEN = YES;

/** A title an issue, then its causes beside its ways out, one a cell. */
const issueRows = ISSUES.flatMap(({ name, causes, waysOut, taken = {} }) => [
  heading(name),
  ...Array.from({ length: Math.max(causes.length, waysOut.length) }, (_, row) => {
    const [cause = '', wayOut, ours] = [causes[row], waysOut[row], taken[row]];
    return wayOut ? given([cause, wayOut], ours && [TAKEN, ours]) : given([cause, '', '', '']);
  }),
]);

export const issues = table('issues', t('Les sept enjeux et leurs pistes', 'The seven issues and possible solutions'), {
  columns: [
    text('cause', t('Ce qui peut arriver', 'What may happen')),
    text('wayOut', t('Piste de solution', 'Possible solution')),
    choice('kept', t('Retenue ?', 'Chosen?'), { choices: [TAKEN, t('À discuter', 'To discuss'), NO] }),
    text('ours', t('Chez nous', 'In our case')),
  ],
  given: issueRows,
});
