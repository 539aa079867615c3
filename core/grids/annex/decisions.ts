import type { Text } from '../../values/text';
import { choice, count, date, line, lines, NO, prose, same, t, table, text, when, YES } from '../language';
import type { Example } from '../language/define';
import { RIVES, SCHOOL, WORKSHOP } from '../partners';
import { MODES } from './words';

export const keeping = prose('keeping', t('Tenir le registre', 'Keeping the register'), [
  t(
    'Une ligne par décision du groupe, prise ou non, et qui y voit. Les retards se comptent à partir de la date du jour, en haut de la feuille.',
    'One row per decision of the group, carried or not, and who sees to it. Delays are counted from today’s date, at the top of the sheet.',
  ),
  t(
    '« Prise ? » compare les votes à la façon de décider. Consensus : ni opposition ni abstention. Consentement : aucune objection. Majorité : plus de pour que de contre. Deux tiers : au moins deux pour un. Les abstentions ne sont pas des voix.',
    '“Carried?” compares votes with the way of deciding. Consensus: nobody against or abstaining. Consent: no objection. Majority: more for than against. Two thirds: at least two for one. Abstentions are not votes.',
  ),
]);

/** What the votes say against each way of deciding; a decision without votes stands. */
const VOTES = 'COUNT({for},{against})>0';
const IS_REFUSED = `OR(AND({mode}={consensus},N({against})+N({abstained})>0),AND({mode}={consent},N({against})>0),AND({mode}={majority},${VOTES},N({for})<=N({against})),AND({mode}={twoThirds},${VOTES},N({for})<2*N({against})))`;

const decided = (
  mode: Text,
  decision: Text,
  who: Text | undefined,
  [day, due]: readonly [string, string?],
  [done, ...votes]: readonly [Text | undefined, number, number, number],
): Readonly<Record<string, Example>> => ({
  mode,
  decision,
  ...(who && { who }),
  date: day,
  ...(due && { due }),
  ...(done && { done }),
  for: votes[0],
  against: votes[1],
  abstained: votes[2],
});

export const register = table('register', t('Le registre des décisions', 'The register of decisions'), {
  rows: 14,
  columns: [
    choice('mode', t('Façon de décider', 'Way of deciding'), { choices: Object.values(MODES) }),
    text('decision', t('Décision', 'Decision')),
    text('who', t('Qui y voit', 'Who sees to it')),
    date('date', t('Prise le', 'Day')),
    date('due', t('Pour le', 'By')),
    choice('done', t('Fait ?', 'Done?'), { choices: [YES, NO] }).note(
      'Vide : pas encore. Une décision qui ne demande rien est faite.',
      'Blank: not yet. A decision that calls for nothing is done.',
    ),
    count('for', t('Pour', 'For')),
    count('against', t('Contre', 'Against')),
    count('abstained', t('Abst.', 'Abst’d')).note('Abstentions.', 'Those who abstained.'),
    text('taken', t('Prise ?', 'Carried?'), { formula: when('LEN({decision})>0', `IF(${IS_REFUSED},{no},{yes})`) }),
  ],
  examples: [
    decided(
      MODES.majority,
      t('Ouvrir l’atelier le samedi', 'Open the workshop on Saturdays'),
      SCHOOL,
      ['2025-06-26', '2025-08-31'],
      [NO, 3, 1, 0],
    ),
    decided(
      MODES.twoThirds,
      t('Louer le planeur à l’extérieur dès cet automne', 'Rent the planer out to others from this autumn'),
      RIVES,
      ['2025-06-26'],
      [undefined, 2, 2, 0],
    ),
    decided(
      MODES.consensus,
      t('Adopter les clés du partage', 'Adopt the keys of the split'),
      RIVES,
      ['2025-07-31', '2025-08-28'],
      [YES, 4, 0, 0],
    ),
    decided(
      MODES.consent,
      t('Acheter le planeur ensemble, en cinq parts', 'Buy the planer together, in five shares'),
      WORKSHOP,
      ['2025-08-28', '2025-10-30'],
      [NO, 3, 0, 1],
    ),
  ],
});

const SAID = '(LEN({register.decision})>0)*({register.taken}={yes})*({register.done}<>{yes})';

export const registerState = lines('registerState', t('Où en sont les décisions', 'Where decisions stand'), {
  columns: [count('value'), text('unit')],
  lines: [
    line('taken', t('Décisions prises', 'Decisions taken'), ['=COUNTIF({register.taken},{yes})', same('')]),
    line('refused', t('Propositions non retenues', 'Proposals not carried'), [
      '=COUNTIF({register.taken},{no})',
      same(''),
    ]),
    line('open', t('Encore ouvertes', 'Still open'), [`=SUMPRODUCT(${SAID})`, t('prises, à faire', 'taken, to do')]),
    line('late', t('En retard', 'Late'), [
      when('N({registerDay})>0', `SUMPRODUCT(${SAID}*ISNUMBER({register.due})*({register.due}<{registerDay}))`),
      t('échéance passée', 'past due'),
    ]),
    line('unsaid', t('Lignes sans décision', 'Rows without a decision'), [
      '=SUMPRODUCT((LEN({register.decision})=0)*(LEN({register.mode})+LEN({register.who})+LEN({register.date})+LEN({register.due})+LEN({register.done})+LEN({register.for})+LEN({register.against})+LEN({register.abstained})>0))',
      t('à écrire', 'to write'),
    ]),
  ],
});
