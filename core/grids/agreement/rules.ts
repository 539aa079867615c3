import { CO_OWNERSHIP } from '../group';
import { same, t } from '../language';
import { ALL, ESCALE, RIVES, SCHOOL, type Section, WORKSHOP } from './words';

/** The notice that « Joining and leaving » counts in days. */
const NOTICE = {
  example: t('Préavis de 90 jours', 'Notice of 90 days'),
  follows: '={noticeOf}&{partnerChange!noticeDays}&{inDays}',
};

export const BRAND: Section = {
  id: 'brand',
  title: t('Les idées et l’image', 'Ideas and image'),
  points: [
    [
      t('Propriété intellectuelle', 'Intellectual property'),
      t('À qui est ce que nous créons ensemble ?', 'Who owns what we create together?'),
      ['settled', t('À qui le crée ; usage libre pour tous', 'To who creates it; free use for all'), SCHOOL],
    ],
    [
      t('Image de marque', 'Brand'),
      t('Sous quel nom présente-t-on ce qui en sort ?', 'Under what name is the result presented?'),
      ['none'],
    ],
    [
      t('Données et renseignements personnels', 'Data and personal information'),
      t(
        'Qui les garde, qui les voit, quand les détruit-on ?',
        'Who keeps them, who sees them, when are they destroyed?',
      ),
      ['open', undefined, RIVES],
    ],
  ],
};

export const DOORS: Section = {
  id: 'doors',
  title: t('L’entrée et la sortie', 'Joining and leaving'),
  points: [
    [
      t('Entrée d’un partenaire', 'A partner joins'),
      t('Qui l’accepte, et que paie-t-il en entrant ?', 'Who accepts it, and what does it pay on joining?'),
      ['settled', t('Les quatre ; sa part de la valeur restante', 'All four; its share of the remaining value'), ALL],
    ],
    [
      t('Sortie d’un partenaire', 'A partner leaves'),
      t('Quel préavis, et que reprend-il ?', 'What notice, and what does it take back?'),
      ['settled', NOTICE, ALL],
    ],
    [
      t('Fin du partage', 'End of the sharing'),
      t(
        'Que devient la ressource, et qui paie ce qui reste dû ?',
        'What becomes of the resource, and who pays what is still owed?',
      ),
      ['open'],
    ],
  ],
};

export const WHOLE: Section = {
  id: 'whole',
  title: t('Le tout que nous formons', 'The group we form'),
  points: [
    [
      t('Forme de l’entente', 'Form of the agreement'),
      t(
        'Parole donnée, lettre, contrat, copropriété ou organisation nouvelle ? Aussi formelle que le partage est complexe.',
        'Word given, letter, contract, co-ownership or new organisation? As formal as the sharing is complex.',
      ),
      ['settled', { example: CO_OWNERSHIP, follows: '={groupForm}&""' }, ALL],
    ],
    [
      t('Qui en fait partie', 'Who belongs to it'),
      t(
        'Quelles organisations forment l’ensemble, et sous quel nom ?',
        'Which organisations form the whole, and under what name?',
      ),
      ['settled', t('Les quatre signataires, sans nom commun', 'The four signatories, no common name'), ALL],
    ],
    [
      t('Quand nous agissons ensemble', 'When we act together'),
      t(
        'Dans quelles situations intervient-on à plusieurs, et dans lesquelles chacun garde-t-il la main ?',
        'In what situations do we act together, and in which does each one keep its freedom?',
      ),
      ['settled', t('Pour le planeur seulement', 'For the planer only'), ALL],
    ],
    [
      t('Clientèle commune', 'Common customers'),
      t('Qui servons-nous ensemble, et qui reste à chacun ?', 'Whom do we serve together, and who stays with each?'),
      ['none'],
    ],
    [
      t('Zones d’intervention', 'Areas of action'),
      t(
        'Sur quel territoire et dans quels domaines agissons-nous en commun ?',
        'On what territory and in what fields do we act in common?',
      ),
      ['settled', t('La MRC, travail du bois', 'The MRC, wood-working'), WORKSHOP],
    ],
    [
      t('Lettres patentes', 'Letters patent'),
      t(
        'Les objets de chaque organisation permettent-ils ce partage, ou faut-il les modifier ?',
        'Do the objects of each organisation allow this sharing, or must they be changed?',
      ),
      ['open', undefined, ESCALE],
    ],
    [
      t('Adhésion : équipe, membres et CA', 'Support of members, team and board'),
      t(
        'Qui a été consulté dans chaque organisation, et quel conseil a adopté l’entente ?',
        'Who was consulted in each organisation, and which boards adopted the agreement?',
      ),
      ['open', t('Deux conseils sur quatre', 'Two boards of four'), ALL],
    ],
    [
      t('Durée et révision', 'Length and review'),
      t('Pour combien de temps, et quand la relit-on ?', 'For how long, and when is it read again?'),
      ['settled', t('Sept ans ; relue chaque novembre', 'Seven years; read again every November'), RIVES],
    ],
  ],
};

export const DECISIONS: Section = {
  id: 'decisions',
  title: t('Les décisions et la communication', 'Decisions and communication'),
  points: [
    [
      t('Façon de décider', 'How we decide'),
      t(
        'Consensus, consentement ou majorité ? La même pour tout ?',
        'Consensus, consent or majority? The same for everything?',
      ),
      ['settled', t('Consentement ; unanimité pour vendre', 'Consent; unanimity to sell'), ALL],
    ],
    [
      t('Décisions d’argent', 'Money decisions'),
      t('À partir de quel montant faut-il l’accord de tous ?', 'From what amount must everyone agree?'),
      ['settled', t('À partir de 300 $', 'From $300'), ALL],
    ],
    [
      same('Consultation'),
      t('Qui entend-on avant de décider, et comment ?', 'Who is heard before deciding, and how?'),
      ['open'],
    ],
    [
      t('Mandat', 'Mandate'),
      t(
        'Qui peut signer ou parler au nom de tous, et pour quels gestes précis ?',
        'Who may act in the name of all, and for which stated matters?',
      ),
      [
        'settled',
        t('La trésorière de l’Atelier : achat et assurance', 'The Workshop’s treasurer: purchase, insurance'),
        WORKSHOP,
      ],
    ],
    [
      t('Pouvoirs de la coordination', 'Powers of the coordinator'),
      t(
        'Que peut décider seule la personne, ou l’organisation, qui gère le partage ? Quel est son plan de travail ?',
        'What may the person or organisation running the sharing decide alone? What is its work plan?',
      ),
      ['open', undefined, RIVES],
    ],
    [
      t('Rencontres', 'Meetings'),
      t('À quelle fréquence, où, et qui les prépare ?', 'How often, where, and who prepares them?'),
      ['settled', t('Chaque trimestre, à tour de rôle', 'Quarterly, each in turn'), RIVES],
    ],
    [
      t('Modes de communication', 'Means of communication'),
      t(
        'Par quels moyens s’informe-t-on, et comment chacun apprend-il ce qui est décidé ?',
        'By what means do we keep informed, and how does each one hear of decisions?',
      ),
      ['settled', t('Un courriel par mois, un dossier commun', 'One e-mail a month, a shared folder'), RIVES],
    ],
    [
      t('Désaccords', 'Disagreements'),
      t('À qui s’adresse-t-on quand on ne s’entend plus ?', 'To whom do we turn when we no longer agree?'),
      ['open'],
    ],
  ],
};
