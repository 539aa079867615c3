/** Days and times as Google Sheets hands them over: instants, of the time zone of the spreadsheet. */

/** « 2026-03-15T00:00:00 » on the clocks of a time zone: those of its sun, where that was the law. */
const shownIn = (date: Date, timeZone: string): string => date.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');

/** Utilities.formatDate, for the only pattern that is asked of it here. */
export function formattedDate(date: Date, timeZone: string, format: string): string {
  if (format !== "yyyy-MM-dd'T'HH:mm:ss") throw new Error(`Utilities.formatDate: « ${format} » is not acted out`);
  return shownIn(date, timeZone);
}

/**
 * What a cell that shows « 2026-03-15T09:00:00 » gives in a spreadsheet of that time zone. A time or a duration alone is
 * one of the 30th of December 1899, where Sheets starts counting; what goes on from there (26:00) is on the days after.
 */
export function dateInCell(shown: string, timeZone: string): Date {
  const utc = Date.parse(`${shown}Z`);
  const offset = Date.parse(`${shownIn(new Date(utc), timeZone)}Z`) - utc;
  const guess = new Date(utc - offset);
  // The clocks may have been changed in between.
  const off = Date.parse(`${shownIn(guess, timeZone)}Z`) - utc;
  return new Date(guess.getTime() - off);
}

/** « 26:30 » typed in a cell of durations, or worked out by a formula: the part of a day is kept in whole milliseconds. */
export function durationInCell(duration: string, timeZone: string): Date {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(':').map(Number);
  const partOfDay = hours / 24 + minutes / 1440 + seconds / 86_400;
  const milliseconds = Math.floor(partOfDay * 86_400_000);
  const shown = new Date(Date.UTC(1899, 11, 30) + Math.round(milliseconds / 1000) * 1000).toISOString().slice(0, 19);
  const lost = Math.round(milliseconds / 1000) * 1000 - milliseconds;
  return new Date(dateInCell(shown, timeZone).getTime() - lost);
}
