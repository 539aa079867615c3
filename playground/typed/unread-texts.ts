import { type ICellData, type Injector, LifecycleService, LifecycleStages, type Nullable } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, type ISheetLocationBase, SetRangeValuesMutation } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Language, Text } from '../../core';
import { otherMoney } from '../../core/values/currency';
import { isoDay } from '../../core/values/dates';
import { inLanguage } from '../../core/values/text';
import { cellName } from '../../xlsx/geometry';
import { showMessage } from '../bar/messages';
import { takesWords } from './fitting';
import { isNumericDate, plain } from './french';
import type { Doubtful } from './order-of-days';
import { hoursIn, isAmountAndMore, isLikeFigure, isShortTime, minutesIn } from './unread';

interface Found {
  readonly text: string;
  readonly cell: string;
}

/** What was pasted from elsewhere, looks like a date or an amount, and stays a text, is said. */
export function tellPastedTexts(injector: Injector, language: Language): void {
  // Univer adds its hooks when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      for (const hook of injector.get(ISheetClipboardService).getClipboardHooks()) tellOf(injector, hook, language);
    });
}

function tellOf(injector: Injector, hook: ISheetClipboardHook, language: Language): void {
  const { onPasteCells, onPastePlainText } = hook;
  type Result = ReturnType<NonNullable<typeof onPasteCells>>;
  const told = (result: Result): Result => {
    const found = result.redos
      .filter(({ id }) => id === SetRangeValuesMutation.id)
      .flatMap(({ params }) => likeFigures(injector, params as ISetRangeValuesMutationParams, language));
    tell(found, language);
    return result;
  };
  if (onPasteCells) {
    hook.onPasteCells = (from, ...others) => {
      const result = onPasteCells.call(hook, from, ...others);
      return from ? result : told(result);
    };
  }
  if (onPastePlainText) hook.onPastePlainText = (...given) => told(onPastePlainText.apply(hook, given));
}

/** What was typed, looks like a date or an amount, and stays a text, is said too. */
export function tellTypedText(injector: Injector, text: string, at: ISheetLocationBase, language: Language): void {
  const { row, col: column } = at;
  if (isLikeFigure(text, language) && !takesWords(injector, at))
    tell([{ text: text.trim(), cell: cellName(row, column) }], language);
}

/** « 0012 » was read as 12, as in Excel: who typed a code would lose its zeros, and no one would see it. */
export function tellZeros(text: string, value: number, { row, col }: ISheetLocationBase, language: Language): void {
  const [said, cell] = [text.trim(), cellName(row, col)];
  const sentence: Text = {
    fr: `« ${said} » (${cell}) est lu comme le nombre ${value}. Pour garder les zéros d’un code, tapez une apostrophe devant : '${said}.`,
    en: `“${said}” (${cell}) is read as the number ${value}. To keep the zeros of a code, type an apostrophe before it: '${said}.`,
  };
  showMessage(inLanguage(sentence, language));
}

/** « 5 mars » was read as a day of this year: which one is said, since it may be another that was meant. */
export function tellYear(text: string, serial: number, { row, col }: ISheetLocationBase, language: Language): void {
  const [said, day, cell] = [text.trim(), isoDay(serial), cellName(row, col)];
  const sentence: Text = {
    fr: `« ${said} » (${cell}) est lu dans l’année en cours : ${day}. Pour une autre année, écrivez-la.`,
    en: `“${said}” (${cell}) is read in the current year: ${day}. For another year, write it.`,
  };
  showMessage(inLanguage(sentence, language));
}

/** The dates of these columns were read in the order of the page, which nothing in them confirms: which one is said. */
export function tellOrder(columns: readonly (Doubtful | undefined)[], language: Language): void {
  const doubtful = columns.filter((column) => column !== undefined);
  const [first] = doubtful;
  if (!first) return;
  const { text, day } = first;
  const n = doubtful.reduce((sum, { count }) => sum + count, 0);
  const sentence: Text =
    n === 1
      ? {
          fr: `« ${text} » est lu avec le jour d’abord : ${day}. Si c’est le mois, écrivez la date dans l’ordre année, mois, jour.`,
          en: `“${text}” is read with the month first: ${day}. If it is the day, write the date in the order year, month, day.`,
        }
      : {
          fr: `${n} dates collées, dont « ${text} », sont lues avec le jour d’abord : ${day}. Si c’est le mois, écrivez-les dans l’ordre année, mois, jour.`,
          en: `${n} pasted dates, among them “${text}”, are read with the month first: ${day}. If it is the day, write them in the order year, month, day.`,
        };
  showMessage(inLanguage(sentence, language));
}

/** A day with its time, and the day alone that its cell keeps. */
export interface Moment {
  readonly text: string;
  readonly at: Pick<ISheetLocationBase, 'row' | 'col'>;
  readonly day: number;
}

/** Of « 2027-03-11 08:30 », a cell of days keeps the day: it is said. */
export function tellDays([first, ...others]: readonly Moment[], language: Language): void {
  if (!first) return;
  const [said, day, cell] = [first.text.trim(), isoDay(first.day), cellName(first.at.row, first.at.col)];
  const n = others.length + 1;
  const sentence: Text =
    others.length === 0
      ? {
          fr: `« ${said} » (${cell}) est noté ${day} : cette cellule prend un jour, sans son heure.`,
          en: `“${said}” (${cell}) is entered as ${day}: this cell takes a day, without its time.`,
        }
      : {
          fr: `${n} dates collées, dont « ${said} » (${cell}), sont notées sans leur heure, ${day} : ces cellules prennent un jour.`,
          en: `${n} pasted dates, among them “${said}” (${cell}), are entered without their time, ${day}: these cells take a day.`,
        };
  showMessage(inLanguage(sentence, language));
}

function tell([first, ...others]: readonly Found[], language: Language): void {
  if (first) showMessage(inLanguage(sentenceOf([first, ...others]), language), 'refused');
}

function likeFigures(
  injector: Injector,
  { unitId, subUnitId, cellValue: cells }: ISetRangeValuesMutationParams,
  language: Language,
): Found[] {
  const found: Found[] = [];
  for (const [row, ofRow] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries((ofRow ?? {}) as Record<string, Nullable<ICellData>>)) {
      const text = cell?.p ? cell.p.body?.dataStream.trim() : cell?.v;
      if (cell?.f || typeof text !== 'string' || !isLikeFigure(text, language)) continue;
      const at = { unitId, subUnitId, row: Number(row), col: Number(column) };
      if (!takesWords(injector, at)) found.push({ text: text.trim(), cell: cellName(at.row, at.col) });
    }
  }
  return found;
}

/** « 12,50 € », « 12 USD » */
const isForeign = ({ text }: Found): boolean => otherMoney(text) !== undefined;

function sentenceOf([first, ...others]: readonly [Found, ...Found[]]): Text {
  const fr = `« ${first.text} » (${first.cell})`;
  const en = `“${first.text}” (${first.cell})`;
  if (others.length > 0) {
    const n = others.length + 1;
    return {
      fr: `${n} valeurs collées, dont ${fr}, peuvent se lire de plusieurs façons, ne sont pas en dollars ou ne sont pas des nombres seuls : ce sont des textes, qui n’entrent dans aucun calcul. Écrivez-les au complet, comme 2026-03-26 ou 1 234,50 $.`,
      en: `${n} pasted values, among them ${en}, can be read in several ways, are not in dollars or are not numbers alone: they are texts, which enter into no calculation. Write them in full, as 2026-03-26 or $1,234.50.`,
    };
  }
  if (isForeign(first)) {
    return {
      fr: `${fr} n’est pas en dollars : c’est un texte, qui n’entre dans aucun calcul. Écrivez le montant en dollars, comme 1 234,50 $.`,
      en: `${en} is not in dollars: it is a text, which enters into no calculation. Write the amount in dollars, as $1,234.50.`,
    };
  }
  if (isShortTime(first.text)) {
    return {
      fr: `${fr} : les minutes s’écrivent à deux chiffres. C’est un texte, qui n’entre dans aucun calcul ; écrivez 6:05 ou 6:50.`,
      en: `${en}: minutes are written with two digits. It is a text, which enters into no calculation; write 6:05 or 6:50.`,
    };
  }
  const hours = hoursIn(first.text);
  if (hours) {
    return {
      fr: `${fr} est un texte, qui n’entre dans aucun calcul. Pour des heures, écrivez le nombre seul : ${hours.replace('.', ',')}.`,
      en: `${en} is a text, which enters into no calculation. For hours, write the number alone: ${hours.replace(',', '.')}.`,
    };
  }
  const minutes = minutesIn(first.text);
  if (minutes) {
    return {
      fr: `${fr} est un texte, qui n’entre dans aucun calcul. Écrivez les minutes seules, ${minutes.replace('.', ',')}, ou des heures, comme 1:30.`,
      en: `${en} is a text, which enters into no calculation. Write the minutes alone, ${minutes.replace(',', '.')}, or hours, as 1:30.`,
    };
  }
  if (/^[^%]*\d[^%]*%\s*$/.test(first.text)) {
    return {
      fr: `${fr} : cette cellule ne prend pas un pourcentage. C’est un texte, qui n’entre dans aucun calcul ; écrivez le nombre seul.`,
      en: `${en}: this cell takes no percentage. It is a text, which enters into no calculation; write the number alone.`,
    };
  }
  if (isNumericDate(plain(first.text))) {
    return {
      fr: `${fr} n’est pas lu comme une date : c’est un texte, qui n’entre dans aucun calcul. Écrivez-la dans l’ordre année, mois, jour, comme 2026-03-26.`,
      en: `${en} is not read as a date: it is a text, which enters into no calculation. Write it in the order year, month, day, as 2026-03-26.`,
    };
  }
  if (isAmountAndMore(first.text)) {
    return {
      fr: `${fr} : avec ce qui accompagne le montant, c’est un texte, qui n’entre dans aucun calcul. Écrivez le nombre seul, comme 1 234,50 $ ou -1 234,50 $.`,
      en: `${en}: with what comes beside the amount, it is a text, which enters into no calculation. Write the number alone, as $1,234.50 or -$1,234.50.`,
    };
  }
  return {
    fr: `${fr} peut se lire de plusieurs façons : c’est un texte, qui n’entre dans aucun calcul. Écrivez-le au complet, comme 2026-03-26 ou 1 234,50 $.`,
    en: `${en} can be read in several ways: it is a text, which enters into no calculation. Write it in full, as 2026-03-26 or $1,234.50.`,
  };
}
