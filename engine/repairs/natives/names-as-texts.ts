import { BaseFunction, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { referenceIn } from '../../../core/formula/references';

type Name = Pick<IDefinedNamesServiceParam, 'name' | 'formulaOrRefString' | 'localSheetId'>;
interface Addressing {
  readonly _definedNames?: Readonly<Record<string, Name>> | null;
  readonly subUnitId: string | null | undefined;
  getDefinedName(text: string): Name | undefined;
}

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
const NAMED = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/**
 * INDIRECT of Univer 0.25.1 finds a name only as it is written where it is defined, and none of a sheet (getDefinedName of BaseFunction,
 * in engine-formula): =INDIRECT("TAUX") and =INDIRECT("'Janv'!total") were #REF!. In Excel capitals are alike, and a sheet has names of
 * its own, which come before those of the workbook.
 */
export function findNamesWrittenAsTexts(): void {
  const one = BaseFunction.prototype as unknown as Addressing;
  one.getDefinedName = function (this: Addressing, text) {
    const [, quoted, plain, last = text] = NAMED.exec(text.trim()) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    const sought = last.trim().toLowerCase();
    const alike = Object.values(this._definedNames ?? {}).filter(({ name }) => name.toLowerCase() === sought);
    const isLocal = (name: Name): boolean => name.localSheetId !== undefined && name.localSheetId !== WHOLE_WORKBOOK;
    const own = alike.find((name) =>
      sheet === undefined ? isLocal(name) && name.localSheetId === this.subUnitId : isLocal(name) && isOf(name, sheet),
    );
    return (
      own ?? alike.find((name) => !isLocal(name)) ?? (sheet === undefined && alike.length === 1 ? alike[0] : undefined)
    );
  };
}

/** A name of a sheet stands for cells of that sheet; where it does not, nothing is found. */
const isOf = ({ formulaOrRefString }: Name, sheet: string): boolean =>
  referenceIn(formulaOrRefString.replace(/^=/, ''))?.sheet?.toLowerCase() === sheet.toLowerCase();
