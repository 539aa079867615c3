import { type Declaration, paramsOf } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';
import { inLanguage, type Language } from '../../core/values/text';

/**
 * The functions as a programmer would declare them to Microsoft's tool: TypeScript with JSDoc. Written from the
 * catalogue, without the code under test.
 */
export const metadataStub = (catalog: readonly Declaration[], language: Language, reference: string): string =>
  catalog.map((declaration) => declarationStub(declaration, language, reference)).join('\n');

function declarationStub(declaration: Declaration, language: Language, reference: string): string {
  const params = paramsOf(declaration).map(([, param]) => param);
  const documentation = params.map(
    (param) => ` * @param ${nameOf(param, language)} ${inLanguage(param.text, language)}`,
  );
  const signature = params.map((param) => `${nameOf(param, language)}${param.optional ? '?' : ''}: ${typeOf(param)}`);
  signature.push('invocation: CustomFunctions.Invocation');
  return `/**
 * ${inLanguage(declaration.summary, language)}
 * @customfunction ${declaration.id}
 * @helpurl ${reference}#${declaration.id}
${documentation.join('\n')}
 * @requiresParameterAddresses
 */
export function ${declaration.id}(${signature.join(', ')}): any[][] { return [[]]; }
`;
}

const nameOf = (param: Param, language: Language): string => identifier(inLanguage(param.label, language));

/** A range a value for a repeating parameter: Microsoft writes it with three dimensions. */
const typeOf = (param: Param): string => (param.kind === 'any' && param.repeating ? 'any[][][]' : 'any[][]');

/** Words that a user may read as a parameter's name but that TypeScript keeps for itself. */
const RESERVED = new Set(['case', 'class', 'default', 'do', 'for', 'function', 'if', 'in', 'new', 'this', 'with']);

export const identifier = (name: string): string => (RESERVED.has(name) ? `${name}_` : name);
