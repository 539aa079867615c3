/** Nothing of these is seen: joiners, marks of direction, soft hyphens, marks of the order of bytes; a copied text brings them along. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff]/g;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * What one sees of a number or of a date: no invisible mark, and the digits and signs of a full-width keyboard as the plain ones. Nothing else
 * is put in its simplest form: « 100¹ » is a hundred and the mark of a footnote, never 1001.
 */
export const asSeen = (text: string): string =>
  withoutInvisible(text).replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
