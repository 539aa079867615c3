/** How parts are explained: one line a partner, what rounding added or took being part of its sum. */
import type { Unit } from '../../../declare/kinds';
import type { Step } from '../../../declare/step';
import type { Text } from '../../../values/text';

/** By its place in the user's range. */
export const partner = (place: number): Text => ({ fr: `Partenaire ${place}`, en: `Partner ${place}` });

/** « clé 3 », « montant 1 »: the name of a figure that is one of several. */
export const numbered = (fr: string, en: string, place: number): Text => ({
  fr: `${fr} ${place}`,
  en: `${en} ${place}`,
});

const ROUNDING: Text = { fr: 'arrondi', en: 'rounding' };
/** Below that, in dollars or in proportion, the difference is binary noise, not rounding. */
const NOISE = 1e-9;
const NOISE_IN_PROPORTION = 1e-12;

/** A line whose formula gives `exact`, completed by the rounding that leads to `rounded`. */
export function roundedStep(
  step: Step & { formula: string },
  exact: number,
  rounded: number,
  unit: Unit = 'money',
): Step {
  const rounding = rounded - exact;
  if (Math.abs(rounding) <= Math.max(NOISE, NOISE_IN_PROPORTION * Math.abs(exact))) return { ...step, unit };
  return {
    ...step,
    formula: `${step.formula} ${rounding < 0 ? '−' : '+'} arrondi`,
    values: { ...step.values, arrondi: Math.abs(rounding) },
    names: { ...step.names, arrondi: ROUNDING },
    unit,
  };
}

/** The sum of figures as one line: « 1 + 2 + 3 ». */
export function sumStep(
  id: string,
  label: Text,
  figures: readonly { name: string; text: Text; value: number }[],
  unit: Unit,
): Step {
  const present = figures.filter(({ value }) => value !== 0);
  return {
    id,
    label,
    formula: present.map(({ name }) => name).join(' + ') || '0',
    values: Object.fromEntries(present.map(({ name, value }) => [name, value])),
    names: Object.fromEntries(present.map(({ name, text }) => [name, text])),
    unit,
  };
}
