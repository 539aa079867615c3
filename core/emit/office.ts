import { type Declaration, paramsOf } from '../declare/define';
import type { Param } from '../declare/kinds';
import { inLanguage, type Language } from '../values/text';

/** The file from which Excel learns the functions, as Microsoft's « custom functions metadata » describes it. */
export interface OfficeMetadata {
  /** Numbers with a format of their own come in as objects instead of being refused. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Errors come in as arguments instead of stopping the call, so that a bad row spoils its own answer only. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly OfficeFunction[];
}

export interface OfficeFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where « Help on this function » leads. */
  readonly helpUrl: string;
  readonly parameters: readonly OfficeParameter[];
  readonly result: { readonly dimensionality: 'matrix' };
  /** Excel tells where each argument stands, so that a refusal names the sheet's own rows. It asks for a matrix answer. */
  readonly options: { readonly requiresParameterAddresses: true };
}

export interface OfficeParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

/** Most characters Excel takes. Source: `extensionFunction` in Microsoft's app manifest schema 1.30. */
export const OFFICE_LIMITS = {
  id: 64,
  description: 1024,
  parameterName: 64,
  parameterDescription: 512,
  parameters: 128,
};

/**
 * The functions as Excel shows them in one language. Ids and names are the same in all: formulas must not change.
 * `reference` is the address of the page that tells of each.
 */
export function officeMetadata(catalog: readonly Declaration[], language: Language, reference: string): OfficeMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalog.map((declaration) => officeFunction(declaration, language, reference)),
  };
}

function officeFunction(declaration: Declaration, language: Language, reference: string): OfficeFunction {
  return {
    id: declaration.id,
    name: declaration.id,
    description: inLanguage(declaration.summary, language),
    helpUrl: `${reference}#${declaration.id}`,
    parameters: paramsOf(declaration).map(([, param]) => officeParameter(param, language)),
    // A range given for a single value makes the answer spill: every answer may be a range.
    result: { dimensionality: 'matrix' },
    options: { requiresParameterAddresses: true },
  };
}

function officeParameter(param: Param, language: Language): OfficeParameter {
  const repeating = param.kind === 'any' && param.repeating;
  return {
    name: inLanguage(param.label, language),
    description: inLanguage(param.text, language),
    type: 'any',
    dimensionality: 'matrix',
    ...(param.optional && { optional: true }),
    ...(repeating && { repeating: true }),
  };
}
