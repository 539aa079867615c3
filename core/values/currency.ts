/** Money as people mark it: « 12 $ CA », « CAD 12 » are dollars; « 12 USD », « 12 € » are other money, never taken for dollars. */
import type { Text } from './text';

const HAS_LETTER = /[a-z]/i;

/** The same text, any mark of Canadian dollars written « $ ». */
export function withDollarSign(text: string): string {
  if (!HAS_LETTER.test(text)) return text;
  const signed = text
    .replace(/\$\s?(?:cad|can|ca|canadiens?)(?![a-z])/i, '$$')
    .replace(/(^|[^a-z])(?:cad|can|ca|c)\s?\$/i, '$1$$')
    .replace(/(?:canadian )?dollars?(?: canadiens?)?(?![a-z])/i, '$$');
  return signed.replace(/\s?(?:^|[^a-z])cad(?![a-z])\s?/i, (found) => {
    const kept = found.replace(/\s?cad\s?/i, '');
    return signed.includes('$') ? kept : `${kept}$`;
  });
}

const OTHERS: readonly (readonly [RegExp, Text])[] = [
  [
    /(?:^|[^a-z])us\s?\$|\$\s?us(?![a-z])|usd(?![a-z])|\$\s?u\.s|(?:us|american) dollars?|dollars? (?:us|am[ée]ricain)/i,
    { fr: 'dollars américains', en: 'US dollars' },
  ],
  [/€|eur(?![a-z])|euros?/i, { fr: 'euros', en: 'euros' }],
  [/£|gbp/i, { fr: 'livres sterling', en: 'pounds sterling' }],
  [/¢/, { fr: 'cents', en: 'cents' }],
];

/** The money of a figure that is not in dollars of here. */
export const otherMoney = (text: string): Text | undefined =>
  /\d/.test(text) ? OTHERS.find(([mark]) => mark.test(text))?.[1] : undefined;
