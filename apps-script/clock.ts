import { scriptTimeZone } from './options';

/** Time zones change their clocks on a quarter of an hour. */
const QUARTER = 900_000;

/**
 * Google gives the date of a cell as the instant at which clocks of the spreadsheet's time zone show it; a time or a
 * duration alone is one of 1899, when many zones kept the time of the sun (Halifax was 4 h 14 min 24 s behind Greenwich).
 * The script's own clock may be another, or count those years otherwise: Google's formatter is what agrees with the cell.
 */
export class SheetClock {
  /** By quarter of an hour: what to add to an instant so that its UTC hour is the one of the cell. */
  private readonly offsets = new Map<number, number>();
  private isOwn: boolean | undefined;

  constructor(private readonly timeZone: string) {}

  /** A Date whose own day and hour are those that the cell shows; ISO text where the script's clock skips that hour. */
  shown(date: Date): Date | string {
    // 8:20 may arrive as 8:19:59.999: a part of a day is rarely a whole number of milliseconds.
    const time = Math.round(date.getTime() / 1000) * 1000;
    if (Number.isNaN(time)) return date;
    if (time >= 0 && this.isScriptsOwn(time)) return new Date(time);
    const cell = new Date(time + this.offsetAt(time));
    const local = new Date(
      cell.getUTCFullYear(),
      cell.getUTCMonth(),
      cell.getUTCDate(),
      cell.getUTCHours(),
      cell.getUTCMinutes(),
      cell.getUTCSeconds(),
    );
    return ownHour(local) === cell.getTime() ? local : cell.toISOString().slice(0, 19);
  }

  /** The time zone of a script can be changed in its settings: the first date tells. */
  private isScriptsOwn(time: number): boolean {
    if (this.isOwn === undefined) {
      this.isOwn = this.timeZone === scriptTimeZone && ownHour(new Date(time)) === time + this.offsetAt(time);
    }
    return this.isOwn;
  }

  private offsetAt(time: number): number {
    const quarter = Math.floor(time / QUARTER);
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    const date = new Date(time) as unknown as GoogleAppsScript.Base.Date;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = Utilities.formatDate(
      date,
      this.timeZone,
      "yyyy-MM-dd'T'HH:mm:ss",
    )
      .split(/\D/)
      .map(Number);
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - time;
    this.offsets.set(quarter, offset);
    return offset;
  }
}

/** The day and hour of a Date on the script's clock, as an instant whose UTC hour they are. */
const ownHour = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
