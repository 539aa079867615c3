import { describe, expect, it } from 'vitest';
import { signedFormula } from '../../playground/typed/signed-formula';

describe('a formula typed with a sign for « = »', () => {
  it.each([
    ['+B1+B2', '=+B1+B2'],
    ['-B1', '=-B1'],
    ['-SOMME(B1:B9;0,5)*2', '=-SOMME(B1:B9;0,5)*2'],
    ['+(B1-B2)/C$3%', '=+(B1-B2)/C$3%'],
    ["+'Liste des coûts'!B3", "=+'Liste des coûts'!B3"],
  ])('%s is %s', (typed, formula) => {
    expect(signedFormula(typed, 'fr')).toBe(formula);
  });

  it.each(['- Consommables', '-5', '+5', '+1 514 555-1234', '+B1+', '-B1 2026', '+(B1', '-', '+ou-', '-B1)', '+Bob'])(
    '%s is none',
    (typed) => {
      expect(signedFormula(typed, 'fr')).toBeUndefined();
    },
  );
});
