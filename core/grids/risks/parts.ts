import type { Text } from '../../values/text';
import type { Given } from '../language/define';

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
    name: { fr: '1. Absence de légitimité légale', en: '1. No legal standing' },
    causes: [
      {
        fr: 'Le groupe que nous formons n’existe pas toujours sur papier : au nom de qui agit-il ?',
        en: 'The group we form does not always exist on paper: in whose name does it act?',
      },
      {
        fr: 'Qui peut signer, commander ou recevoir une subvention pour l’ensemble ?',
        en: 'Who may sign, order or receive a grant for the whole?',
      },
    ],
    waysOut: [
      {
        fr: 'Désigner une personne déléguée, qui agit pour tous dans des gestes précis.',
        en: 'Appoint a delegate who acts for all, in stated matters only.',
      },
      {
        fr: 'Mettre par écrit, dans un contrat, les règles de la mutualisation.',
        en: 'Put the rules of the pooling in a written contract.',
      },
      {
        fr: 'Si le partage doit durer des années, créer une organisation nouvelle.',
        en: 'If the sharing is to last for years, create a new organisation.',
      },
    ],
    taken: { 1: { fr: 'Contrat de copropriété signé par les quatre', en: 'Co-ownership contract signed by all four' } },
  },
  {
    name: {
      fr: '2. Communication et symétrie de l’information',
      en: '2. Communication and equal access to information',
    },
    causes: [
      { fr: 'Les uns savent, les autres l’apprennent trop tard.', en: 'Some know, others hear of it too late.' },
      {
        fr: 'L’expertise et l’apport d’un partenaire passent inaperçus.',
        en: 'The expertise and contribution of a partner go unseen.',
      },
      {
        fr: 'Tous n’ont pas à tout maîtriser, mais tous doivent avoir accès aux mêmes renseignements.',
        en: 'Not everyone has to master everything, but everyone must have access to the same information.',
      },
    ],
    waysOut: [
      { fr: 'Dire ensemble les valeurs que nous partageons.', en: 'Say together what values we share.' },
      {
        fr: 'Parler de façon à créer la confiance et des liens entre les gens.',
        en: 'Talk in a way that builds trust and ties between people.',
      },
      {
        fr: 'Prévoir des moments pour mettre en commun savoirs et expériences.',
        en: 'Plan moments to pool knowledge and experience.',
      },
      {
        fr: 'Choisir peu de canaux, mais efficaces, et s’y tenir.',
        en: 'Choose few channels, but efficient ones, and keep to them.',
      },
      { fr: 'Rendre facile de dire ce dont on a besoin.', en: 'Make it easy to say what one needs.' },
      {
        fr: 'Payer une personne pour coordonner et faire circuler l’information.',
        en: 'Pay someone to coordinate and pass information on.',
      },
    ],
    taken: {
      2: { fr: 'Une visite des quatre lieux, chaque automne', en: 'A visit of all four sites, every autumn' },
      5: { fr: 'Vingt heures par an, à la Ressourcerie', en: 'Twenty hours a year, at the Reuse centre' },
    },
  },
  {
    name: { fr: '3. Gouvernance', en: '3. Governance' },
    causes: [
      { fr: 'La forme du partenariat reste floue.', en: 'The form of the partnership stays vague.' },
      {
        fr: 'On ne sait pas qui décide, surtout quand il s’agit d’argent.',
        en: 'It is not known who decides, above all when money is at stake.',
      },
      {
        fr: 'Les partenaires se multiplient, et tous n’adhèrent pas au modèle.',
        en: 'Partners grow in number, and not all of them support the model.',
      },
    ],
    waysOut: [
      {
        fr: 'Créer un organisme, ou écrire un contrat qui fixe les règles du partage.',
        en: 'Create a body, or write a contract that sets the rules of the sharing.',
      },
      {
        fr: 'Choisir ensemble comment on décide (consensus, consentement, majorité) et comment chacun l’apprend.',
        en: 'Choose together how decisions are made (consensus, consent, majority) and how each one hears of them.',
      },
      {
        fr: 'Confier la coordination à une personne, et écrire ce qu’elle peut décider seule.',
        en: 'Entrust coordination to a person, and write what that person may decide alone.',
      },
      {
        fr: 'Automatiser des clauses par un contrat intelligent, si chacun en accepte les conditions.',
        en: 'Automate clauses by a smart contract, if each one accepts its conditions.',
      },
    ],
    taken: { 1: { fr: 'Consentement ; compte rendu en 48 heures', en: 'Consent; minutes within 48 hours' } },
  },
  {
    name: { fr: '4. Implication asymétrique', en: '4. Uneven involvement' },
    causes: [
      {
        fr: 'L’un donne du temps, l’autre du matériel ; personne ne donne autant ni la même chose.',
        en: 'One gives time, another material; nobody gives as much or the same thing.',
      },
      { fr: 'Celui qui en fait plus finit par s’en lasser.', en: 'The one who does more grows tired of it.' },
    ],
    waysOut: [
      {
        fr: 'Se demander franchement si une implication inégale est acceptée.',
        en: 'Ask frankly whether uneven involvement is accepted.',
      },
      {
        fr: 'En fixer les limites et connaître le point de rupture de chacun.',
        en: 'Set its limits and know the breaking point of each one.',
      },
      {
        fr: 'Permettre à l’un de prendre plus que sa part, pourvu que ce soit dit dès le début.',
        en: 'Let one take more than its share, as long as it is said from the start.',
      },
    ],
    taken: { 2: { fr: 'L’Atelier prend deux parts sur cinq', en: 'The Workshop takes two shares of five' } },
  },
  {
    name: { fr: '5. Pouvoir d’action', en: '5. Power to act' },
    causes: [
      {
        fr: 'La personne embauchée pour gérer le partage vient de l’extérieur et n’ose rien décider, ou décide trop.',
        en: 'The person hired to run the sharing comes from outside and dares decide nothing, or decides too much.',
      },
      {
        fr: 'Un partenaire fait tout rouler, les autres se voient comme de simples clients.',
        en: 'One partner runs everything, the others see themselves as mere customers.',
      },
    ],
    waysOut: [
      {
        fr: 'Écrire un plan de travail précis, avec ce que cette personne ou cet organisme peut décider.',
        en: 'Write a precise work plan, with what that person or organisation may decide.',
      },
    ],
  },
  {
    name: { fr: '6. Responsabilité', en: '6. Liability' },
    causes: [
      {
        fr: 'Le bien est à tous et à personne : qui en répond ?',
        en: 'It belongs to all and to none: who answers for it?',
      },
      { fr: 'Qui l’entretient ?', en: 'Who maintains it?' },
      { fr: 'Comment l’assure-t-on, et au nom de qui ?', en: 'How is it insured, and in whose name?' },
      { fr: 'Qui paie quand il brise ?', en: 'Who pays when it breaks?' },
    ],
    waysOut: [
      {
        fr: 'Créer une entité juridique formée de ceux qui partagent.',
        en: 'Create a legal entity made up of those who share.',
      },
      {
        fr: 'Répartir par contrat la propriété du bien et la responsabilité.',
        en: 'Divide ownership and liability by contract.',
      },
      {
        fr: 'Compter réparation et remplacement dans le coût d’utilisation : chaque utilisateur y contribue.',
        en: 'Count repair and replacement in the cost of use: every user then contributes.',
      },
    ],
    taken: { 2: { fr: '12,50 $ par utilisation mis de côté', en: '$12.50 a use set aside' } },
  },
  {
    name: { fr: '7. Technique', en: '7. Technical matters' },
    causes: [
      {
        fr: 'Des consommables laissés sur place (épices, colle, vis) se prennent sans se compter.',
        en: 'Consumables left on site (spices, glue, screws) are taken uncounted.',
      },
      {
        fr: 'Comment être sûr que les autres respectent les normes du gouvernement ?',
        en: 'How can we be sure that the others meet government standards?',
      },
    ],
    waysOut: [
      { fr: 'Prévoir ces détails dans le contrat.', en: 'Provide for these details in the contract.' },
      {
        fr: 'Obliger chacun à noter les quantités qu’il prend.',
        en: 'Require each one to write down the quantities taken.',
      },
      {
        fr: 'Prévoir une pénalité pour qui ne les note pas.',
        en: 'Provide for a penalty when they are not written down.',
      },
      { fr: 'Compter les pertes dans le seuil de rentabilité.', en: 'Count the losses in the break-even.' },
      {
        fr: 'Garder quelqu’un sur place pour superviser les opérations.',
        en: 'Keep someone on site to supervise operations.',
      },
      {
        fr: 'Compter le salaire de cette personne dans le seuil de rentabilité.',
        en: 'Count that person’s wage in the break-even.',
      },
    ],
    taken: {
      1: { fr: 'Cahier accroché au planeur', en: 'Notebook hung on the planer' },
      4: { fr: 'Dix visites d’une heure par an', en: 'Ten one-hour visits a year' },
    },
  },
];

export const issueNames: readonly Text[] = ISSUES.map(({ name }) => name);
export const TAKEN: Text = { fr: 'Oui', en: 'Yes' };

/** A title an issue, then its causes beside its ways out, one a cell. */
export const issueRows: readonly Given[] = ISSUES.reduce<Given[]>((rows, { name, causes, waysOut, taken = {} }) => {
  rows.push({ heading: name });
  for (let line = 0; line < Math.max(causes.length, waysOut.length); line++) {
    const ours = taken[line];
    rows.push({
      cells: { cause: causes[line] ?? '', wayOut: waysOut[line] ?? '', ...(!waysOut[line] && { kept: '', ours: '' }) },
      ...(ours && { example: { kept: TAKEN, ours } }),
    });
  }
  return rows;
}, []);
