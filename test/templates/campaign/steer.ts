/** Where chance alone would never meet: what must agree for a grid to compute something. */
export type Steer = (cells: {
  readonly random: () => number;
  readonly set: (path: string, row: number, value: string | number) => void;
  readonly get: (path: string, row: number) => string | number | undefined;
  readonly clear: (path: string, row: number) => void;
  readonly rows: (path: string) => number;
}) => void;

const ARTICLES = ['Planeur', 'Aire', 'Cabine', 'Four', 'Camion'];

/** A price list that holds what is invoiced, at both rates, and lines that lack nothing, three times out of four. */
const invoice: Steer = ({ random, set, get, clear }) => {
  if (random() < 0.25) return;
  ARTICLES.forEach((article, at) => {
    ['membre', 'autre'].forEach((whom, rate) => {
      const row = at * 2 + rate;
      set('prices.item', row, article);
      set('prices.whom', row, whom);
      set('prices.amount', row, Math.round(random() * 10_000) / 100);
      if (get('prices.step', row) !== undefined) set('prices.step', row, 0.5);
      if (get('prices.minimum', row) !== undefined) set('prices.minimum', row, 1);
    });
  });
  const lines = Math.floor(random() * 37);
  for (let row = 0; row < 36; row++) {
    const columns = ['partner', 'item', 'date', 'start', 'lastDay', 'end', 'quantity', 'status'];
    if (row >= lines) {
      for (const column of columns) clear(`entries.${column}`, row);
      continue;
    }
    const day = 46_388 + Math.floor(random() * 90);
    set('entries.partner', row, String(get('partners.name', Math.floor(random() * 8)) ?? 'Alpha'));
    set('entries.item', row, ARTICLES[Math.floor(random() * ARTICLES.length)] as string);
    set('entries.date', row, day);
    set('entries.start', row, Math.floor(random() * 40) / 48);
    set('entries.end', row, Math.max(1, Math.ceil(random() * 48)) / 48);
    clear('entries.lastDay', row);
    const [start, end] = [get('entries.start', row), get('entries.end', row)];
    if (start === end || random() < 0.2) set('entries.lastDay', row, day + 1);
    if (random() < 0.8) set('entries.quantity', row, Math.round(random() * 100) / 10 || 1);
    else clear('entries.quantity', row);
  }
  for (const path of ['invoiceFrom', 'invoiceTo']) clear(path, 0);
  if (random() < 0.5) set('invoiceTo', 0, 46_388 + 60);
};

/** An odometer that goes on, three times out of four: readings by chance would all be refused. */
const logbook: Steer = ({ random, set, get }) => {
  if (random() < 0.25) return;
  let reading = Math.round(random() * 1_000);
  set('startKm', 0, reading);
  for (let row = 0; row < 20; row++) {
    if (get('trips.before', row) === undefined || get('trips.after', row) === undefined) continue;
    if (random() < 0.2) reading += Math.round(random() * 30);
    set('trips.before', row, reading);
    reading += Math.round(random() * 2_000) / 10;
    set('trips.after', row, reading);
    if (get('trips.end', row) !== undefined)
      set('trips.end', row, Number(get('trips.date', row) ?? 46_388) + Math.floor(random() * 4));
  }
};

/** Nothing half said of an option, four times out of five: a life for each price, years for each start. */
const feasibility: Steer = ({ random, set, get }) => {
  for (const option of ['alone', 'together', 'rent', 'hire']) {
    if (random() < 0.2) continue;
    for (const [amount, years] of [
      [2, 3],
      [13, 14],
    ] as const) {
      if (get(`options.${option}`, amount) !== undefined)
        set(`options.${option}`, years, 1 + Math.floor(random() * 20));
    }
  }
};

/** Money that comes and goes within the months of the plan. */
const financing: Steer = ({ random, set, get }) => {
  if (get('firstMonth', 0) !== undefined && random() < 0.8) set('firstMonth', 0, 46_388 + Math.floor(random() * 60));
};

/** The wage of a year, for the hours of a year: another is refused, as it should. */
const paid =
  (salary: string, hours: Readonly<Record<string, number>>): Steer =>
  ({ random, set, get }) => {
    if (get(salary, 0) !== undefined) set(salary, 0, Math.round(30_000 + random() * 60_000));
    for (const [path, usual] of Object.entries(hours)) {
      if (get(path, 0) !== undefined) set(path, 0, Math.round(usual * (0.8 + random() * 0.2)));
    }
  };

/** What counts the rest is given with it, else all of it waits: `blanks-in-silence.test.ts` looks at that. */
const whole =
  (...pairs: readonly (readonly [given: string, needed: string, value: number])[]): Steer =>
  ({ random, set, get, rows }) => {
    for (const [given, needed, value] of pairs)
      for (let row = 0; row < rows(given); row++)
        if (get(given, row) !== undefined && !(Number(get(needed, row)) > 0))
          set(needed, row, value * (1 + Math.floor(random() * 5)));
  };
const always =
  (values: Readonly<Record<string, number>>): Steer =>
  ({ get, set }) => {
    for (const [path, value] of Object.entries(values)) if (!(Number(get(path, 0)) > 0)) set(path, 0, value);
  };
const both =
  (...steers: readonly Steer[]): Steer =>
  (cells) => {
    for (const steer of steers) steer(cells);
  };

export const steps: Readonly<Record<string, Steer>> = {
  feasibility,
  financing: both(financing, always({ runsFrom: 46_450 })),
  invoice,
  logbook,
  costs: paid('salary', { paidHours: 1_820 }),
  machineryCoop: whole(['rf1', 'pace', 2], ['rf2', 'pace', 2], ['pace', 'rf1', 0.1], ['pace', 'rf2', 0.4]),
  partnerChange: always({ boughtOn: 46_000, lifeYears: 6, yearlyLoss: 0.2 }),
  renewal: whole(['upkeep.cost', 'upkeep.every', 6]),
  riskPool: both(
    whole(['partners.chance', 'partners.loss', 1_000], ['partners.loss', 'partners.chance', 0.1]),
    always({ buildYears: 3 }),
  ),
  sharedKitchen: whole(['supervisorHours', 'supervisorRate', 10], ['supervisorRate', 'supervisorHours', 50]),
  truck: whole(['consumption', 'fuelPrice', 1], ['fuelPrice', 'consumption', 5]),
  replacement: paid('agentSalary', { agentHours: 2_080 }),
  sharedStaff: paid('salary', { weeklyHours: 40, paidWeeks: 52 }),
};
