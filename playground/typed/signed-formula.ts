import type { Language } from '../../core';
import { tokenize } from '../../core/formula';
import { LOCALE } from '../../core/values/locale';

/** A cell, with or without its « $ ». */
const REFERENCE = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/**
 * « +B1+B2 », « -SOMME(B1:B9) »: typed without « = », as one does in Excel. The formula that is meant, or undefined for plain
 * text: « - Consommables », « +1 514 555-1234 », « -5 ». It must hold a cell or a function, and be whole.
 */
export function signedFormula(text: string, language: Language): string | undefined {
  const source = text.trim();
  if (!/^[+-]/.test(source)) return undefined;
  const style = LOCALE[language].decimal === ',' ? 'french' : 'canonical';
  const tokens = tokenize(source.replace(/^\+/, ''), style).filter(({ kind }) => kind !== 'space');
  let depth = 0;
  let hasCell = false;
  let needsOperand = true;
  for (const { kind, text: word } of tokens) {
    switch (kind) {
      case 'function':
        if (!needsOperand) return undefined;
        hasCell = true;
        break;
      case 'name':
        if (!needsOperand || !REFERENCE.test(word)) return undefined;
        hasCell = true;
        needsOperand = false;
        break;
      case 'number':
      case 'string':
        if (!needsOperand) return undefined;
        needsOperand = false;
        break;
      case 'sheet':
        if (!needsOperand) return undefined;
        break;
      case 'open':
        if (!needsOperand) return undefined;
        depth++;
        break;
      case 'close':
        if (depth-- === 0) return undefined;
        needsOperand = false;
        break;
      case 'separator':
        if (depth === 0) return undefined;
        needsOperand = true;
        break;
      case 'operator':
        if (word === '%' ? needsOperand : needsOperand && !/^[-+!]$/.test(word)) return undefined;
        needsOperand = word !== '%';
        break;
      default:
        return undefined;
    }
  }
  return hasCell && depth === 0 && !needsOperand ? `=${source}` : undefined;
}
