import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf, single } from './broadcast';
import { native } from './classes';

/** Name, symbol, other symbols, what it measures, two marks that nothing here reads, how many units of the SI it is. */
type Unit = readonly [string, string, readonly string[] | null, string, boolean, boolean, number];
interface Convert {
  readonly _unitPrefixes: Readonly<Record<string, readonly [string, number, string] | undefined>>;
  calculate(number: BaseValueObject, from: BaseValueObject, to: BaseValueObject): BaseValueObject;
  _lookupFromAndToUnits(from: string, to: string): { readonly _from: Unit | null; readonly _to: Unit | null };
  _lookupFromPrefix(unit: string): { readonly _from: Unit | null; readonly _fromMultiplier: number };
  _lookupToPrefix(unit: string): { readonly _to: Unit | null; readonly _toMultiplier: number };
  _getTemperatureConversion(degrees: number, from: string, to: string): number;
}

const unit = (symbol: string, measure: string, factor: number): Unit => [
  symbol,
  symbol,
  null,
  measure,
  false,
  false,
  factor,
];
const SURVEY_FOOT = 1200 / 3937;
const US_GALLON = 231 * 0.0254 ** 3;
/** Missing in Univer, or cut after six digits: what they are by definition (NIST SP 811, appendix B). */
const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    unit('m2', 'area', 1),
    unit('m^2', 'area', 1),
    unit('us_acre', 'area', 43_560 * SURVEY_FOOT ** 2),
    unit('survey_mi', 'length', 5280 * SURVEY_FOOT),
    unit('grain', 'mass', 0.45359237 / 7000),
    unit('tbs', 'volume', US_GALLON / 256),
    unit('tsp', 'volume', US_GALLON / 768),
    unit('bushel', 'volume', 2150.42 * 0.0254 ** 3),
    unit('atm', 'pressure', 101_325),
    unit('at', 'pressure', 101_325),
    unit('Torr', 'pressure', 101_325 / 760),
    unit('psi', 'pressure', (0.45359237 * 9.80665) / 0.0254 ** 2),
    unit('p', 'pressure', 1),
  ].map((one) => [one[1], one]),
);

/** « km2 », « cm^3 »: the prefix is raised to the power of the metre. */
const POWER = /^(.{1,2})m(\^?)([23])$/;
const DEKA = 10;

/**
 * CONVERT of Univer 0.25.1: a cubic centimetre was ten litres, the prefix being taken once for three; square metres, atmospheres and
 * pounds per square inch were unknown; and degrees were rounded to a hundredth.
 */
export function keepUnits(): void {
  const convert = native<Convert>('CONVERT');
  const { calculate, _lookupFromAndToUnits, _lookupFromPrefix, _lookupToPrefix } = convert;
  convert._lookupFromAndToUnits = function (this: Convert, from, to) {
    const { _from, _to } = _lookupFromAndToUnits.call(this, from, to);
    return { _from: UNITS.get(from) ?? _from, _to: UNITS.get(to) ?? _to };
  };
  convert._lookupFromPrefix = function (this: Convert, symbol) {
    const found = powerOf(this, symbol);
    return found ? { _from: found.metre, _fromMultiplier: found.multiplier } : _lookupFromPrefix.call(this, symbol);
  };
  convert._lookupToPrefix = function (this: Convert, symbol) {
    const found = powerOf(this, symbol);
    return found ? { _to: found.metre, _toMultiplier: found.multiplier } : _lookupToPrefix.call(this, symbol);
  };
  convert.calculate = function (this: Convert, number, from, to) {
    return broadcast([number, from, to], ([amount, first, second]) => {
      const degrees = numberOf(amount);
      const { _from, _to } = this._lookupFromAndToUnits(String(first?.getValue()), String(second?.getValue()));
      if (degrees !== undefined && _from?.[3] === 'temperature' && _to?.[3] === 'temperature')
        return NumberValueObject.create(this._getTemperatureConversion(degrees, _from[1], _to[1]));
      return single(
        calculate.call(this, amount as BaseValueObject, first as BaseValueObject, second as BaseValueObject),
      );
    });
  };
}

/** A metre to a power, and what its prefix makes of it. */
function powerOf(convert: Convert, symbol: string): { metre: Unit | null; multiplier: number } | undefined {
  const [, prefix, mark, power] = POWER.exec(symbol) ?? [];
  if (prefix === undefined) return undefined;
  const factor = prefix === 'da' ? DEKA : convert._unitPrefixes[prefix]?.[1];
  if (factor === undefined) return undefined;
  const metre = convert._lookupFromAndToUnits(`m${mark}${power}`, '')._from;
  return { metre, multiplier: factor ** Number(power) };
}
