import { type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Proper {
  _handleSingleObject(text: BaseValueObject): BaseValueObject;
}

/** PROPER of Univer 0.25.1 takes a letter with an accent for the end of a word: « Noël à Québec » was « NoËL à QuÉBec ». */
export function capitaliseWords(): void {
  native<Proper>('PROPER')._handleSingleObject = (text) => {
    if (!text.isString()) return text;
    const words = String(text.getValue()).toLowerCase();
    return StringValueObject.create(words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
  };
}
