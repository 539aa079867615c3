import { describe, expect, it } from 'vitest';
import { call, catalog } from '../../core/index';
import { expectClose } from '../support/close';

describe('every example of every declaration', () => {
  for (const declaration of catalog) {
    it(declaration.id, () => {
      expect(declaration.examples.length, 'no function without a running example').toBeGreaterThan(0);
      declaration.examples.forEach((example, i) => {
        expectClose(
          call(declaration.id, example.args, 'fr'),
          example.result,
          example.within,
          `${declaration.id} #${i + 1}`,
        );
      });
    });
  }
});
