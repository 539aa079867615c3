import { serialOf } from '../../../core/values/dates';
import { type Content, Moment, replaced, spotsOf } from '../row';
import { isText, listed, type Variation } from './variation';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOUR = /^(\d{1,2}):(\d{2})$/;
const looksLikeTime = (content: Content): boolean => isText(content) && (ISO_DAY.test(content) || HOUR.test(content));

const MONTHS = listed(
  'janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre',
);

/** As a cell holds it first, then as people write it, rightly or not. */
function waysOfDay(year: number, month: number, day: number): Content[] {
  const serial = serialOf(year, month, day) ?? 0;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [
    new Moment(serial),
    new Moment(serial),
    new Moment(serial + 34_200 / 86_400),
    serial,
    `${year}-${two(month)}-${two(day)}`,
    `${year}-${two(month)}-${two(day)} 09:30`,
    `${year}-${two(month)}-${two(day)}T09:30:00`,
    `${year}/${two(month)}/${two(day)}`,
    `${two(day)}/${two(month)}/${year}`,
    `${month}/${day}/${year}`,
    `${day} ${MONTHS[month - 1]} ${year}`,
    `1er ${MONTHS[month - 1]} ${year}`,
    `${day} ${MONTHS[month - 1]?.slice(0, 4)}. ${year}`,
    `March ${day}, ${year}`,
    `${year}-02-30`,
    year,
    String(year),
    `${MONTHS[month - 1]} ${year}`,
    month,
    -1,
    0,
    2_958_466,
    'hier',
  ];
}

function waysOfHour(hour: number, minute: number): Content[] {
  const minutes = String(minute).padStart(2, '0');
  const share = (hour * 3600 + minute * 60) / 86_400;
  return [
    new Moment(share),
    new Moment(share),
    share,
    hour,
    `${hour}:${minutes}`,
    `${hour}:${minutes}:00`,
    `${hour} h ${minutes}`,
    `${hour}h${minutes}`,
    `${hour} h`,
    `${hour}h`,
    `${hour > 12 ? hour - 12 : hour}:${minutes} ${hour >= 12 ? 'PM' : 'AM'}`,
    `${hour}.${minutes}`,
    '24:00',
    '25:00',
    '12:60',
    'midi',
  ];
}

function waysOf(written: string): Content[] {
  const [, year, month, day] = ISO_DAY.exec(written) ?? [];
  if (year) return waysOfDay(Number(year), Number(month), Number(day));
  const [, hour, minute] = HOUR.exec(written) ?? [];
  return waysOfHour(Number(hour), Number(minute));
}

/** Days and times as cells hold them, and as people write them. */
export const daysAndTimes: Variation = {
  idea: 'days and times',
  first: true,
  vary({ args }, random) {
    const spots = spotsOf(args).filter(({ content }) => looksLikeTime(content));
    if (spots.length === 0) return undefined;
    // All of them as cells hold them, or one of them as a person may write it.
    if (random.chance(0.2)) {
      const held = (content: Content): Content => waysOf(String(content))[0] ?? null;
      return spots.reduce((varied, spot) => replaced(varied, spot, held(spot.content)), [...args]);
    }
    const spot = random.pick(spots);
    return replaced(args, spot, random.pick(waysOf(String(spot.content))));
  },
};

/** A date where a number or a name was meant: Google Sheets makes dates of « 3-2 ». */
export const datesElsewhere: Variation = {
  idea: 'a date for something else',
  vary({ args }, random) {
    const spots = spotsOf(args);
    if (spots.length === 0) return undefined;
    return replaced(
      args,
      random.pick(spots),
      new Moment(random.pick([46_096, 46_096.375, 0.375, 0.0625, 1, 60, 61]), true),
    );
  },
};
