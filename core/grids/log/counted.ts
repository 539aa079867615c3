/**
 * What is a use, for all who count them: a row of the log with its times, or with a quantity where no time is written. A
 * credit is none, nor what was cancelled, nor a booking that nobody came to. Factors of a SUMPRODUCT over the rows;
 * `sheet` is what goes before the names of columns, the words `cancelled` and `noShow` are the template's.
 */

const byQuantity = (sheet: string): string =>
  `(LEN({${sheet}log.start})+LEN({${sheet}log.end})=0)*ISNUMBER({${sheet}log.quantity})*({${sheet}log.quantity}>0)`;
const isHeld = (sheet: string): readonly string[] => [
  `({${sheet}log.status}<>{cancelled})`,
  `({${sheet}log.status}<>{noShow})`,
];

/** On any day. */
export const isUse = (sheet = ''): readonly string[] => [
  ...isHeld(sheet),
  `((LEN({${sheet}log.start})*LEN({${sheet}log.end})>0)+${byQuantity(sheet)}>0)`,
];

/** In the period that the log looks at: that of its hours. */
export const isUseOfPeriod = (sheet = ''): readonly string[] => {
  const isThere =
    `({${sheet}log.date}>=IF({${sheet}logFrom}="",0,{${sheet}logFrom}))` +
    `*({${sheet}log.date}<=IF({${sheet}logTo}="",2958465,{${sheet}logTo}))`;
  const ofQuantity = [...isHeld(sheet), isThere, byQuantity(sheet)].join('*');
  return [`(ISNUMBER({${sheet}log.hours})*({${sheet}log.hours}>0)+${ofQuantity}>0)`];
};
