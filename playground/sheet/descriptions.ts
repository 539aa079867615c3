import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { catalog, type Declaration, type Language, type Param } from '../../core';
import { paramsOf } from '../../core/declare/define';
import { exampleFormula } from '../../core/declare/example';
import { formatNumber, formatPercent } from '../../core/values/format';
import { inLanguage } from '../../core/values/text';
import { TEXTS } from '../texts';

/** Name, summary and arguments of each of our functions, for the completion list and the hint while typing. */
export const functionHints = (language: Language): IFunctionInfo[] =>
  catalog.map((declaration) => ({
    functionName: `MUTU.${declaration.id}`,
    functionType: FunctionType.User,
    description: withExample(declaration, language),
    abstract: inLanguage(declaration.summary, language),
    functionParameter: paramsOf(declaration).map(([, param], index) => ({
      name: inLanguage(param.label, language),
      detail: inLanguage(param.text, language),
      example: exampleOf(declaration, param, index, language),
      require: param.optional ? 0 : 1,
      repeat: param.kind === 'any' && param.repeating ? 1 : 0,
    })),
  }));

const withExample = (declaration: Declaration, language: Language): string =>
  `${inLanguage(declaration.summary, language)}\n${inLanguage(TEXTS.example, language)} ${exampleFormula(declaration, language)}`;

/** The argument of the declared example, as one types it; a range where the example holds several cells. */
function exampleOf(declaration: Declaration, param: Param, index: number, language: Language): string {
  const value = declaration.examples[0]?.args[index];
  if (Array.isArray(value)) return 'A2:A10';
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'number') return '';
  const isShare = param.kind === 'number' && param.unit === 'share';
  return isShare ? formatPercent(value, language) : formatNumber(value, language);
}
