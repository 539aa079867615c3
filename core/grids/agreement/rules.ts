import { same } from '../../values/text';
import { ALL, ESCALE, RIVES, type Section, WORKSHOP } from './words';

export const WHOLE: Section = {
  id: 'whole',
  title: { fr: 'Le tout que nous formons', en: 'The whole we form' },
  points: [
    [
      { fr: 'Forme de l’entente', en: 'Form of the agreement' },
      {
        fr: 'Parole donnée, lettre, contrat, copropriété ou organisation nouvelle ? Aussi formelle que le partage est complexe.',
        en: 'Word given, letter, contract, co-ownership or new organisation? As formal as the sharing is complex.',
      },
      [
        'settled',
        { fr: 'Contrat de copropriété et de cogestion', en: 'Co-ownership and joint management contract' },
        ALL,
      ],
    ],
    [
      { fr: 'Qui en fait partie', en: 'Who belongs to it' },
      {
        fr: 'Quelles organisations forment l’ensemble, et sous quel nom ?',
        en: 'Which organisations form the whole, and under what name?',
      },
      ['settled', { fr: 'Les quatre signataires, sans nom commun', en: 'The four signatories, no common name' }, ALL],
    ],
    [
      { fr: 'Quand nous agissons ensemble', en: 'When we act together' },
      {
        fr: 'Dans quelles situations intervient-on à plusieurs, et dans lesquelles chacun garde-t-il la main ?',
        en: 'In what situations do we act together, and in which does each one keep its freedom?',
      },
      ['settled', { fr: 'Pour le planeur seulement', en: 'For the planer only' }, ALL],
    ],
    [
      { fr: 'Clientèle commune', en: 'Common customers' },
      {
        fr: 'Qui servons-nous ensemble, et qui reste à chacun ?',
        en: 'Whom do we serve together, and who stays with each?',
      },
      ['none'],
    ],
    [
      { fr: 'Zones d’intervention', en: 'Areas of action' },
      {
        fr: 'Sur quel territoire et dans quels domaines agissons-nous en commun ?',
        en: 'On what territory and in what fields do we act in common?',
      },
      ['settled', { fr: 'La MRC, travail du bois', en: 'The county, wood-working' }, WORKSHOP],
    ],
    [
      { fr: 'Lettres patentes', en: 'Letters patent' },
      {
        fr: 'Les objets de chaque organisation permettent-ils ce partage, ou faut-il les modifier ?',
        en: 'Do the objects of each organisation allow this sharing, or must they be changed?',
      },
      ['open', undefined, ESCALE],
    ],
    [
      { fr: 'Adhésion : équipe, membres et CA', en: 'Support of members, team and board' },
      {
        fr: 'Qui a été consulté dans chaque organisation, et quel conseil a adopté l’entente ?',
        en: 'Who was consulted in each organisation, and which boards adopted the agreement?',
      },
      ['open', { fr: 'Deux conseils sur quatre', en: 'Two boards of four' }, ALL],
    ],
    [
      { fr: 'Durée et révision', en: 'Length and review' },
      { fr: 'Pour combien de temps, et quand la relit-on ?', en: 'For how long, and when is it read again?' },
      ['settled', { fr: 'Sept ans ; relue chaque novembre', en: 'Seven years; read again every November' }, RIVES],
    ],
  ],
};

export const DECISIONS: Section = {
  id: 'decisions',
  title: { fr: 'Les décisions et la communication', en: 'Decisions and communication' },
  points: [
    [
      { fr: 'Façon de décider', en: 'How we decide' },
      {
        fr: 'Consensus, consentement ou majorité ? La même pour tout ?',
        en: 'Consensus, consent or majority? The same for everything?',
      },
      ['settled', { fr: 'Consentement ; unanimité pour vendre', en: 'Consent; unanimity to sell' }, ALL],
    ],
    [
      { fr: 'Décisions d’argent', en: 'Money decisions' },
      {
        fr: 'À partir de quel montant faut-il l’accord de tous ?',
        en: 'From what amount must everyone agree?',
      },
      ['settled', { fr: 'À partir de 300 $', en: 'From $300' }, ALL],
    ],
    [
      same('Consultation'),
      { fr: 'Qui entend-on avant de décider, et comment ?', en: 'Who is heard before deciding, and how?' },
      ['open'],
    ],
    [
      { fr: 'Mandat', en: 'Mandate' },
      {
        fr: 'Qui peut signer ou parler au nom de tous, et pour quels gestes précis ?',
        en: 'Who may act in the name of all, and for which stated matters?',
      },
      [
        'settled',
        { fr: 'La trésorière de l’Atelier : achat et assurance', en: 'The Workshop’s treasurer: purchase, insurance' },
        WORKSHOP,
      ],
    ],
    [
      { fr: 'Pouvoirs de la coordination', en: 'Powers of the co-ordinator' },
      {
        fr: 'Que peut décider seule la personne, ou l’organisation, qui gère le partage ? Quel est son plan de travail ?',
        en: 'What may the person or organisation running the sharing decide alone? What is its work plan?',
      },
      ['open', undefined, RIVES],
    ],
    [
      { fr: 'Rencontres', en: 'Meetings' },
      { fr: 'À quelle fréquence, où, et qui les prépare ?', en: 'How often, where, and who prepares them?' },
      ['settled', { fr: 'Chaque trimestre, à tour de rôle', en: 'Quarterly, each in turn' }, RIVES],
    ],
    [
      { fr: 'Modes de communication', en: 'Means of communication' },
      {
        fr: 'Par quels moyens s’informe-t-on, et comment chacun apprend-il ce qui est décidé ?',
        en: 'By what means do we keep informed, and how does each one hear of decisions?',
      },
      ['settled', { fr: 'Un courriel par mois, un dossier commun', en: 'One e-mail a month, a shared folder' }, RIVES],
    ],
    [
      { fr: 'Désaccords', en: 'Disagreements' },
      { fr: 'À qui s’adresse-t-on quand on ne s’entend plus ?', en: 'To whom do we turn when we no longer agree?' },
      ['open'],
    ],
  ],
};
