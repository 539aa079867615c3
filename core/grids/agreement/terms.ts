import { t } from '../language';
import { ALL, RIVES, SCHOOL, type Section, WORKSHOP } from './words';

export const RESOURCE: Section = {
  id: 'resource',
  title: t('La ressource', 'The resource'),
  points: [
    [
      t('Propriété', 'Ownership'),
      t('À qui est le bien, et en quelles parts ?', 'Whose is it, and in what shares?'),
      ['settled', t('À tous, selon les parts du partage', 'To all, by the shares of the split'), ALL],
    ],
    [
      t('Responsabilités', 'Responsibilities'),
      t(
        'Qui répond de la ressource, et de quoi chaque utilisateur répond-il ?',
        'Who answers for the resource, and for what does each user answer?',
      ),
      [
        'settled',
        t('L’Atelier ; l’utilisateur, pendant son tour', 'The Workshop; the user, during its turn'),
        WORKSHOP,
      ],
    ],
    [
      t('Réservation et priorités', 'Booking and priorities'),
      t('Comment réserve-t-on, et qui passe avant qui ?', 'How is it booked, and who comes first?'),
      ['settled', t('Calendrier en ligne, 14 jours d’avance', 'Online calendar, 14 days ahead'), RIVES],
    ],
    [
      t('Entretien', 'Maintenance'),
      t('Qui le fait, quand, et qui le note ?', 'Who does it, when, and who records it?'),
      ['settled', t('L’École, qui note et fait affûter', 'The School, which records and has knives sharpened'), SCHOOL],
    ],
    [
      t('Assurance', 'Insurance'),
      t(
        'Au nom de qui, contre quoi, et qui paie la franchise ?',
        'In whose name, against what, and who pays the deductible?',
      ),
      ['open', undefined, WORKSHOP],
    ],
    [
      t('Réparations', 'Repairs'),
      t('Qui paie, selon que c’est l’usure ou une faute ?', 'Who pays, whether it is wear or fault?'),
      ['settled', t('Usure : tous ; faute : son auteur', 'Wear: all; fault: whoever made it'), ALL],
    ],
    [
      t('Remplacement', 'Replacement'),
      t(
        'Combien met-on de côté à chaque utilisation, et où garde-t-on cet argent ?',
        'How much is set aside at each use, and where is it kept?',
      ),
      [
        'settled',
        t('Sa part de chaque utilisation, compte séparé', 'Its part of each use, separate account'),
        WORKSHOP,
      ],
    ],
    [
      t('Normes à respecter', 'Standards to meet'),
      t(
        'Lesquelles, qui vérifie, et faut-il quelqu’un sur place ?',
        'Which ones, who checks, and must someone be on site?',
      ),
      ['settled', t('Formation de l’École ; dix visites par an', 'School training; ten visits a year'), SCHOOL],
    ],
    [
      t('Registre des consommables', 'Record of consumables'),
      t(
        'Comment note-t-on ce qui se prend sans se compter, et comment les pertes entrent-elles dans le prix ?',
        'How is what is taken uncounted written down, and how do losses enter the price?',
      ),
      ['settled', t('Cahier au planeur, pieds planés', 'Notebook at the planer, feet planed'), WORKSHOP],
    ],
    [
      t('Pénalité', 'Penalty'),
      t('Que se passe-t-il si rien n’est noté ?', 'What happens if nothing is written down?'),
      ['open', undefined, WORKSHOP],
    ],
  ],
};

export const MONEY: Section = {
  id: 'money',
  title: t('Les coûts et les bénéfices', 'Costs and benefits'),
  points: [
    [
      t('Partage des coûts', 'Sharing the costs'),
      t(
        'Quelles clés : parts, usage, parts égales ? Payés quand ?',
        'By what keys: shares, use, equal parts? Paid when?',
      ),
      ['settled', t('Fixes selon les parts, variables selon l’usage', 'Fixed by shares, variable by use'), ALL],
    ],
    [
      t('Partage des bénéfices', 'Sharing the benefits'),
      t('Réserve, baisse de prix ou ristourne ?', 'Reserve, lower price or rebate?'),
      [
        'settled',
        {
          example: t('La réserve convenue, puis selon les parts', 'The reserve agreed, then by shares'),
          follows: '={effects.surplus.value}&""',
        },
        ALL,
      ],
    ],
    [
      t('Apports en temps et en matériel', 'Time and material given'),
      t('Lesquels compte-t-on, et à quelle valeur ?', 'Which ones count, and at what value?'),
      ['settled', t('Le local, à la valeur inscrite au partage', 'The premises, at the value in the split'), WORKSHOP],
    ],
    [
      t('Partage asymétrique', 'Uneven sharing'),
      t(
        'Accepte-t-on que l’un prenne plus que sa part, et jusqu’où ?',
        'Is it accepted that one takes more than its share, and how far?',
      ),
      ['settled', t('Oui, pour l’Atelier', 'Yes, for the Workshop'), ALL],
    ],
    [
      t('Point de rupture de chacun', 'Breaking point of each'),
      t(
        'À partir de quel coût ou de quel effort préférerait-on partir ?',
        'From what cost or effort would one rather leave?',
      ),
      ['open', t('L’Escale : son plafond', 'L’Escale: its cap'), ALL],
    ],
  ],
};
