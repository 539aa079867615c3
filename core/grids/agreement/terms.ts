import { ALL, RIVES, SCHOOL, type Section, WORKSHOP } from './words';

export const RESOURCE: Section = {
  id: 'resource',
  title: { fr: 'La ressource', en: 'The resource' },
  points: [
    [
      { fr: 'Propriété', en: 'Ownership' },
      { fr: 'À qui est le bien, et en quelles parts ?', en: 'Whose is it, and in what shares?' },
      ['settled', { fr: 'Cinq parts : 2, 1, 1 et 1', en: 'Five shares: 2, 1, 1 and 1' }, ALL],
    ],
    [
      { fr: 'Responsabilités', en: 'Responsibilities' },
      {
        fr: 'Qui répond de la ressource, et de quoi chaque utilisateur répond-il ?',
        en: 'Who answers for the resource, and for what does each user answer?',
      },
      [
        'settled',
        { fr: 'L’Atelier ; l’utilisateur, pendant son tour', en: 'The Workshop; the user, during its turn' },
        WORKSHOP,
      ],
    ],
    [
      { fr: 'Réservation et priorités', en: 'Booking and priorities' },
      { fr: 'Comment réserve-t-on, et qui passe avant qui ?', en: 'How is it booked, and who comes first?' },
      ['settled', { fr: 'Calendrier en ligne, 14 jours d’avance', en: 'Online calendar, 14 days ahead' }, RIVES],
    ],
    [
      { fr: 'Entretien', en: 'Maintenance' },
      { fr: 'Qui le fait, quand, et qui le note ?', en: 'Who does it, when, and who records it?' },
      ['settled', { fr: 'L’École, aux 2 000 pieds', en: 'The School, every 2,000 feet' }, SCHOOL],
    ],
    [
      { fr: 'Assurance', en: 'Insurance' },
      {
        fr: 'Au nom de qui, contre quoi, et qui paie la franchise ?',
        en: 'In whose name, against what, and who pays the deductible?',
      },
      ['open', undefined, WORKSHOP],
    ],
    [
      { fr: 'Réparations', en: 'Repairs' },
      { fr: 'Qui paie, selon que c’est l’usure ou une faute ?', en: 'Who pays, whether it is wear or fault?' },
      ['settled', { fr: 'Usure : tous ; faute : son auteur', en: 'Wear: all; fault: whoever made it' }, ALL],
    ],
    [
      { fr: 'Remplacement', en: 'Replacement' },
      {
        fr: 'Combien met-on de côté à chaque utilisation, et où garde-t-on cet argent ?',
        en: 'How much is set aside at each use, and where is it kept?',
      },
      ['settled', { fr: '12,50 $ par utilisation, compte séparé', en: '$12.50 a use, separate account' }, WORKSHOP],
    ],
    [
      { fr: 'Normes à respecter', en: 'Standards to meet' },
      {
        fr: 'Lesquelles, qui vérifie, et faut-il quelqu’un sur place ?',
        en: 'Which ones, who checks, and must someone be on site?',
      },
      [
        'settled',
        { fr: 'Formation de l’École ; dix visites par an', en: 'School training; ten visits a year' },
        SCHOOL,
      ],
    ],
    [
      { fr: 'Registre des consommables', en: 'Record of consumables' },
      {
        fr: 'Comment note-t-on ce qui se prend sans se compter, et comment les pertes entrent-elles dans le prix ?',
        en: 'How is what is taken uncounted written down, and how do losses enter the price?',
      },
      ['settled', { fr: 'Cahier au planeur, pieds planés', en: 'Notebook at the planer, feet planed' }, WORKSHOP],
    ],
    [
      { fr: 'Pénalité', en: 'Penalty' },
      { fr: 'Que se passe-t-il si rien n’est noté ?', en: 'What happens if nothing is written down?' },
      ['open', undefined, WORKSHOP],
    ],
  ],
};

export const MONEY: Section = {
  id: 'money',
  title: { fr: 'Les coûts et les bénéfices', en: 'Costs and benefits' },
  points: [
    [
      { fr: 'Partage des coûts', en: 'Sharing the costs' },
      {
        fr: 'Quelles clés : parts, usage, parts égales ? Payés quand ?',
        en: 'By what keys: shares, use, equal parts? Paid when?',
      },
      [
        'settled',
        { fr: 'Fixes selon les parts, variables selon l’usage', en: 'Fixed by shares, variable by use' },
        ALL,
      ],
    ],
    [
      { fr: 'Partage des bénéfices', en: 'Sharing the benefits' },
      { fr: 'Réserve, baisse de prix ou ristourne ?', en: 'Reserve, lower price or refund?' },
      ['settled', { fr: 'Ristourne selon la part des coûts', en: 'Refund by share of costs' }, ALL],
    ],
    [
      { fr: 'Apports en temps et en matériel', en: 'Time and material given' },
      { fr: 'Lesquels compte-t-on, et à quelle valeur ?', en: 'Which ones count, and at what value?' },
      ['settled', { fr: 'Le local, à 480 $ par an', en: 'The premises, at $480 a year' }, WORKSHOP],
    ],
    [
      { fr: 'Partage asymétrique', en: 'Uneven sharing' },
      {
        fr: 'Accepte-t-on que l’un prenne plus que sa part, et jusqu’où ?',
        en: 'Is it accepted that one takes more than its share, and how far?',
      },
      ['settled', { fr: 'Oui, pour l’Atelier', en: 'Yes, for the Workshop' }, ALL],
    ],
    [
      { fr: 'Point de rupture de chacun', en: 'Breaking point of each' },
      {
        fr: 'À partir de quel coût ou de quel effort préférerait-on partir ?',
        en: 'From what cost or effort would one rather leave?',
      },
      ['open', { fr: 'L’Escale : 650 $ par an', en: 'L’Escale: $650 a year' }, ALL],
    ],
  ],
};

export const BRAND: Section = {
  id: 'brand',
  title: { fr: 'Les idées et l’image', en: 'Ideas and image' },
  points: [
    [
      { fr: 'Propriété intellectuelle', en: 'Intellectual property' },
      { fr: 'À qui est ce que nous créons ensemble ?', en: 'Who owns what we create together?' },
      ['settled', { fr: 'À qui le crée ; usage libre pour tous', en: 'To who creates it; free use for all' }, SCHOOL],
    ],
    [
      { fr: 'Image de marque', en: 'Brand' },
      { fr: 'Sous quel nom présente-t-on ce qui en sort ?', en: 'Under what name is the result presented?' },
      ['none'],
    ],
    [
      { fr: 'Données et renseignements personnels', en: 'Data and personal information' },
      {
        fr: 'Qui les garde, qui les voit, quand les détruit-on ?',
        en: 'Who keeps them, who sees them, when are they destroyed?',
      },
      ['open', undefined, RIVES],
    ],
  ],
};

export const DOORS: Section = {
  id: 'doors',
  title: { fr: 'L’entrée et la sortie', en: 'Coming in and going out' },
  points: [
    [
      { fr: 'Entrée d’un partenaire', en: 'A partner comes in' },
      { fr: 'Qui l’accepte, et que paie-t-il en entrant ?', en: 'Who accepts it, and what does it pay on entering?' },
      [
        'settled',
        { fr: 'Les quatre ; sa part de la valeur restante', en: 'All four; its share of the remaining value' },
        ALL,
      ],
    ],
    [
      { fr: 'Sortie d’un partenaire', en: 'A partner goes out' },
      { fr: 'Quel préavis, et que reprend-il ?', en: 'What notice, and what does it take back?' },
      ['settled', { fr: 'Préavis de six mois', en: 'Six months’ notice' }, ALL],
    ],
    [
      { fr: 'Fin du partage', en: 'End of the sharing' },
      {
        fr: 'Que devient la ressource, et qui paie ce qui reste dû ?',
        en: 'What becomes of the resource, and who pays what is still owed?',
      },
      ['open'],
    ],
  ],
};
