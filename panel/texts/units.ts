import type { Unit } from '../../core/declare/kinds';
import { same, type Text } from '../../core/values/text';

/** What stands after a field, and how a screen reader says it. */
export const UNIT_MARKS: Readonly<Partial<Record<Unit, { mark: Text; spoken: Text }>>> = {
  money: { mark: same('$'), spoken: { fr: 'en dollars', en: 'in dollars' } },
  hours: { mark: same('h'), spoken: { fr: 'en heures', en: 'in hours' } },
  years: { mark: { fr: 'ans', en: 'years' }, spoken: { fr: 'en années', en: 'in years' } },
};
