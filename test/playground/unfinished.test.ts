import { expect, it } from 'vitest';
import { unfinishedText } from '../../playground/typed/unfinished';

it.each([
  ['=B2*', 'Il manque un nombre ou une cellule après « * ».'],
  ['=B2 + ', 'Il manque un nombre ou une cellule après « + ».'],
  ['=SUM(B2/)', 'Il manque un nombre ou une cellule après « / ».'],
  ['=IF(B2>,1,0)', 'Il manque un nombre ou une cellule après « > ».'],
  ['=*B2', 'Il manque un nombre ou une cellule avant « * ».'],
  ['=SUM(/B2)', 'Il manque un nombre ou une cellule avant « / ».'],
  ['=B2*/C2', 'Il manque un nombre ou une cellule entre « * » et « / ».'],
])('%s lacks something', (formula, sentence) => {
  expect(unfinishedText(formula)?.fr).toBe(sentence);
});

it.each([
  '=B2*C2',
  '=-B2',
  '=B2*-C2',
  '=SUM(-B2,+C2)',
  '=50%',
  '=B2%*2',
  '="a*"',
  "='a*'!B2",
  '=B2:C3',
  '=SUM(B2,)',
  '=@B2',
  '=B2#+1',
])('%s lacks nothing', (formula) => {
  expect(unfinishedText(formula)).toBeUndefined();
});
