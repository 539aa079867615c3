/** When a booking starts and ends: of the row, or of all of them with the table before the names of columns. */

export const startOf = (rows: string): string => `({${rows}date}+{${rows}start})`;

/** On the end date; without one, the same day, or the next one when it ends before it starts. */
export const endOf = (rows: string): string =>
  `(IF({${rows}lastDay}="",{${rows}date}+({${rows}end}<{${rows}start}),{${rows}lastDay})+{${rows}end})`;

/** Both times are there, and the end does not come after the start; at nought, it might be a blank: midnight is 24:00. */
export const isBackwards = (rows: string): string =>
  `IF(ISNUMBER({${rows}date})*ISNUMBER({${rows}start})*ISNUMBER({${rows}end}),(${endOf(rows)}<=${startOf(rows)})+({${rows}end}=0)>0,FALSE)`;
