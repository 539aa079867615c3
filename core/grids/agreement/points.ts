import type { Text } from '../../values/text';
import { choice, date, given, heading, same, t, table, text } from '../language';
import type { Given } from '../language/define';
import { STATUSES } from './words';

/** What the worked example says of a point: its status, what was decided, who sees to it. */
type Said = readonly [status: keyof typeof STATUSES, decision?: Text, who?: Text];

type Point = readonly [point: Text, ask: Text, said?: Said];

interface Section {
  readonly id: string;
  readonly title: Text;
  readonly points: readonly Point[];
}

const ALL = t('Les quatre', 'All four');
const WORKSHOP = t('Atelier', 'Workshop');
const RIVES = t('Ressourcerie', 'Reuse centre');
const SCHOOL = t('École', 'School');
const ESCALE = same('L’Escale');

const RESOURCE: Section = {
  id: 'resource',
  title: t('La ressource', 'The resource'),
  points: [
    [
      t('Propriété', 'Ownership'),
      t('À qui est le bien, et en quelles parts ?', 'Whose is it, and in what shares?'),
      ['settled', t('Cinq parts : 2, 1, 1 et 1', 'Five shares: 2, 1, 1 and 1'), ALL],
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
      ['settled', t('L’École, aux 2 000 pieds', 'The School, every 2,000 feet'), SCHOOL],
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
      ['settled', t('12,50 $ par utilisation, compte séparé', '$12.50 a use, separate account'), WORKSHOP],
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

const MONEY: Section = {
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
      t('Réserve, baisse de prix ou ristourne ?', 'Reserve, lower price or refund?'),
      ['settled', t('Ristourne selon la part des coûts', 'Refund by share of costs'), ALL],
    ],
    [
      t('Apports en temps et en matériel', 'Time and material given'),
      t('Lesquels compte-t-on, et à quelle valeur ?', 'Which ones count, and at what value?'),
      ['settled', t('Le local, à 480 $ par an', 'The premises, at $480 a year'), WORKSHOP],
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
      ['open', t('L’Escale : 650 $ par an', 'L’Escale: $650 a year'), ALL],
    ],
  ],
};

const BRAND: Section = {
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

const DOORS: Section = {
  id: 'doors',
  title: t('L’entrée et la sortie', 'Coming in and going out'),
  points: [
    [
      t('Entrée d’un partenaire', 'A partner comes in'),
      t('Qui l’accepte, et que paie-t-il en entrant ?', 'Who accepts it, and what does it pay on entering?'),
      ['settled', t('Les quatre ; sa part de la valeur restante', 'All four; its share of the remaining value'), ALL],
    ],
    [
      t('Sortie d’un partenaire', 'A partner goes out'),
      t('Quel préavis, et que reprend-il ?', 'What notice, and what does it take back?'),
      ['settled', t('Préavis de six mois', 'Six months’ notice'), ALL],
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

const WHOLE: Section = {
  id: 'whole',
  title: t('Le tout que nous formons', 'The whole we form'),
  points: [
    [
      t('Forme de l’entente', 'Form of the agreement'),
      t(
        'Parole donnée, lettre, contrat, copropriété ou organisation nouvelle ? Aussi formelle que le partage est complexe.',
        'Word given, letter, contract, co-ownership or new organisation? As formal as the sharing is complex.',
      ),
      ['settled', t('Contrat de copropriété et de cogestion', 'Co-ownership and joint management contract'), ALL],
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
      ['settled', t('La MRC, travail du bois', 'The county, wood-working'), WORKSHOP],
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

const DECISIONS: Section = {
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
      t('Pouvoirs de la coordination', 'Powers of the co-ordinator'),
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

const OWN: Section = { id: 'own', title: t('Nos autres points', 'Other points of ours'), points: [] };
const OWN_ROWS = 6;
const SECTIONS: readonly Section[] = [WHOLE, DECISIONS, RESOURCE, MONEY, BRAND, DOORS, OWN];
const NEXT_MEETING = '2027-01-31';

const pointRow = ([point, ask, said = ['open']]: Point): Given => {
  const [status, decision, who]: Said = said;
  return given(
    { point, ask },
    {
      status: STATUSES[status],
      ...(decision && { decision }),
      ...(who && { who }),
      ...(status === 'open' && { by: NEXT_MEETING }),
    },
  );
};

const pointRows: readonly Given[] = SECTIONS.reduce<Given[]>(
  (rows, { title, points }) => rows.concat([heading(title)], points.map(pointRow)),
  [],
);

export const points = table('points', t('Les points, un à un', 'The points, one by one'), {
  rows: pointRows.length + OWN_ROWS,
  columns: [
    text('point', same('Point')),
    text('ask', t('Ce qu’il faut se demander', 'What to ask ourselves')),
    choice('status', t('Où en est-on ?', 'Where do we stand?'), { choices: Object.values(STATUSES) }),
    text('decision', t('Ce qui est décidé', 'What is decided')),
    text('who', t('Qui y voit', 'Who sees to it')),
    date('by', t('Pour le', 'By')),
  ],
  given: pointRows,
});

/** First and last rows of each section in the table, counted from 1, its title left out. */
export const SPANS: readonly { readonly section: Section; readonly first: number; readonly last: number }[] = (() => {
  let row = 0;
  return SECTIONS.map((section) => {
    const first = row + 2;
    row += 1 + (section.points.length || OWN_ROWS);
    return { section, first, last: row };
  });
})();
