import { type Declaration, paramsOf } from '../declare/define';
import type { Param } from '../declare/kinds';
import { sheetsName } from '../formula';
import { inLanguage, LANGUAGES, type Language, type Text, withoutAccents } from '../values/text';

/**
 * The Google Sheets entry: one top-level function for each of ours, under the only comment that Sheets reads for its
 * hints. Sheets shows every parameter as required and knows no line break, hence « (facultatif) » and one line each.
 */

const OPTIONAL: Text = { fr: '(facultatif)', en: '(optional)' };

// What would not parse, or would hide the `arguments` that each function passes on.
const RESERVED =
  /^(?:arguments|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

const ascii = (label: string): string => withoutAccents(label).replace(/[^\w]/g, '');

/** The names that the hint shows: the permanent ones in French, the English labels otherwise. */
function parameterNames(declaration: Declaration, language: Language): string[] {
  const names: string[] = [];
  for (const [key, param] of paramsOf(declaration)) {
    const wanted = language === LANGUAGES[0] ? key : ascii(param.label[language]);
    const usable = /^[a-zA-Z]\w*$/.test(wanted) && !names.includes(wanted) ? wanted : key;
    names.push(RESERVED.test(usable) ? `${usable}_` : usable);
  }
  return names;
}

const isRepeating = (param: Param): boolean => param.kind === 'any' && param.repeating === true;

/** The type of one value; where a scalar is expected, a range of them does too. */
function typeOf(param: Param): string {
  switch (param.kind) {
    case 'number':
      return 'number';
    case 'date':
      return 'Date';
    case 'text':
    case 'choice':
      return 'string';
    case 'mark':
      return 'boolean';
    case 'any':
      return isRepeating(param) ? '...*' : '*';
    default:
      return 'Array<Array>';
  }
}

// A no-break space is not a line break: it stays.
const onOneLine = (text: string): string => text.replace(/[\r\n\t ]+/g, ' ').replace(/\*\//g, '* /');

function parameterLine(name: string, param: Param, language: Language): string {
  const text = onOneLine(inLanguage(param.text, language));
  const optional = param.optional || isRepeating(param);
  return ` * @param {${typeOf(param)}} ${name} ${optional ? `${OPTIONAL[language]} ` : ''}${text}`;
}

/** `global` is the bundle's name; it must end with « _ », which hides it from users. */
export function sheetsFunction(declaration: Declaration, language: Language, global: string): string {
  const params = paramsOf(declaration);
  const names = parameterNames(declaration, language);
  const signature = params.map(([, param], index) => (isRepeating(param) ? `...${names[index]}` : names[index]));
  return [
    '/**',
    ` * ${onOneLine(inLanguage(declaration.summary, language))}`,
    ' *',
    ...params.map(([, param], index) => parameterLine(names[index] as string, param, language)),
    ` * @return {${declaration.result.kind === 'value' ? '*' : 'Array<Array>'}} ${onOneLine(inLanguage(declaration.result.label, language))}`,
    ' * @customfunction',
    ' */',
    `function ${sheetsName(`MUTU.${declaration.id}`)}(${signature.join(', ')}) {`,
    `  return ${global}.run('${declaration.id}', arguments);`,
    '}',
  ].join('\n');
}

export const sheetsFunctions = (catalog: readonly Declaration[], language: Language, global: string): string =>
  catalog.map((declaration) => sheetsFunction(declaration, language, global)).join('\n\n');
