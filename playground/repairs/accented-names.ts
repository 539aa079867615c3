import { Tools } from '@univerjs/core';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';

/** A cell as R1C1 writes it, L1C1 in French: Excel takes neither for a name, nor the letters alone. */
const OTHER_REFERENCE = /^(?:[RL]\d*C\d*|[RLC]\d*)$/i;
const BEGINS = /^[\p{L}_\\]/u;

const refused = (name: string): Text => ({
  fr: `« ${name} » ne peut pas être un nom : il commence par une lettre, n’a ni espace ni signe, et n’est pas une cellule. Écrivez par exemple ${suggested(name)}.`,
  en: `“${name}” cannot be a name: it begins with a letter, has neither spaces nor signs, and is no cell. Write for example ${suggested(name)}.`,
});
const suggested = (name: string): string => {
  const plain = name.trim().replace(/[^\p{L}\d_]+/gu, '_');
  return BEGINS.test(plain) && !OTHER_REFERENCE.test(plain) && plain !== name ? plain : `nom_${plain}`;
};

/**
 * « été » is a name like another: Univer 0.25.1 wants a letter without accent first (Tools.isStartValidPosition, in core), takes R1C1, for
 * which Excel would not open the file, and its name box forgets without a word what it refuses (resolveDefinedNameBoxAction, in sheets-ui).
 */
export function nameInFrench(language: Language): void {
  const isInNameBox = (): boolean => document.activeElement?.closest('[data-u-comp="defined-name"]') != null;
  const told = (name: string, isValid: boolean): boolean => {
    if (!isValid && isInNameBox()) showMessage(inLanguage(refused(name), language), 'refused');
    return isValid;
  };
  const isValidParameter = Tools.isValidParameter.bind(Tools);
  Tools.isValidParameter = (name) => told(name, isValidParameter(name) && !OTHER_REFERENCE.test(name));
  Tools.isStartValidPosition = (name) => told(name, BEGINS.test(name));
}
