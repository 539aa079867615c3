import { answer, line, lines, NO_TEXT, prose, quantity, TO_AGREE, t, total, tried, unless } from '../language';
import { asked, BASE, NUMBER, RANGES } from './calls';

export const simulation = answer('simulation', t('La simulation', 'The simulation'), {
  formula: asked(
    `,${RANGES}=0,{scenarioTarget}=""`,
    tried(`MUTU.SIMULER({scenarioFunction},{cases.low?},${BASE},{cases.high?},,,{scenarioTarget})`, '{impossible}'),
  ),
  rows: 9,
  rowHeight: 36,
  columns: ['text', NUMBER],
  rowKinds: [undefined, undefined, undefined, undefined, undefined, 'share', 'count', 'count'],
});

export const goal = lines('goal', t('La valeur qui mène au but', 'The value that gets there'), {
  columns: [quantity('value', NO_TEXT, { decimals: 2 })],
  lines: [
    line('argument', t('Argument à ajuster', 'Argument to adjust'), { kind: 'text' }, [
      unless('{soughtRank}=""', tried('INDEX({cases.argument},MAX(1,{soughtRank}))', '{impossible}')),
    ]),
    total('value', t('Valeur trouvée', 'Value found'), [
      asked(
        ',{soughtRank}="",{soughtResult}=""',
        tried(`MUTU.CIBLE({scenarioFunction},${BASE},{soughtRank},{soughtResult})`, '{impossible}'),
      ),
    ]),
  ],
});

export const talk = prose('talk', TO_AGREE, [
  t(
    'Quels chiffres sont sûrs, lesquels sont des souhaits ? Qui peut les vérifier avant de signer ?',
    'Which figures are certain, which are wishes? Who can check them before signing?',
  ),
  t(
    'Le chiffre qui pèse le plus dépend-il de nous ? Que faisons-nous s’il tourne mal ?',
    'Does the figure that weighs most depend on us? What do we do if it turns out badly?',
  ),
  t('À partir de quel scénario vaut-il mieux ne pas partager ?', 'From which scenario on is it better not to share?'),
]);

export const argumentList = answer('arguments', t('Les arguments de la fonction', 'The arguments of the function'), {
  formula: unless('{scenarioFunction}=""', 'MUTU.AIDE({scenarioFunction})'),
  rows: 24,
  columns: ['text', 'text', { kind: 'text', isOneLine: true }],
});
