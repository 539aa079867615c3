import { escapedXml } from '../core/values/text';

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/**
 * What is added is put in as it is: in the replacement of a pattern, the « $ » of « 'Total en $'!A1 » would copy what
 * stands around it.
 */
export const before = (xml: string, mark: string, added: string): string => xml.replace(mark, () => added + mark);
export const after = (xml: string, mark: string, added: string): string => xml.replace(mark, () => mark + added);
