import { describe, expect, it } from 'vitest';
import { invoice } from '../../../core/grids/invoice/grid';
import { layOut } from '../../../core/grids/language/layout';
import { CONDITION_LOOKS, LOOKS } from '../../../core/grids/language/look';
import { planOf } from '../../../core/grids/language/plan';
import { LANGUAGES } from '../../../core/values/text';
import { openPlans } from '../../../engine/evaluate';
import { WAITS } from '../campaign/expected';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(invoice, filled, typed);

describe('invoice', () => {
  it('totals what each one owes, fees included, what is cancelled and the bookings for April left out', async () => {
    const { value } = await grid();
    const amounts = [0, 1, 2, 3, 4, 5].map((row) => value('totals.4', row));
    // The assembly bay is priced by the hour: from 9:00 to 12:00, then from 13:00 to 17:00.
    const workshop = 3 * 90 + (12 - 9) * 12;
    const reuse = 90 + 90 + 15;
    const school = 90 + (17 - 13) * 12;
    const youth = 30 + 90;
    expect(amounts).toEqual([workshop, reuse, school, youth, 110, 869]);
    expect(workshop + reuse + school + youth + 110).toBe(869);
  });

  // « Coops » for « Coop » would pay the rate of others without a word; spaces make no other name.
  it('colours a customer written otherwise than in the list', async () => {
    const plan = planOf(invoice, filled);
    const { row = 0, column = 0 } = layOut(invoice).areas.get('entries.partner') ?? {};
    const rule = plan.conditions.find(
      ({ area, fill }) => area.row === row && area.column === column && fill === CONDITION_LOOKS.warning.fill,
    );
    const { book, calculated, close } = await openPlans([plan]);
    const sheet = book.getActiveSheet();
    const partner = sheet.getRange(row, column);
    const isColoured = async () => {
      await calculated();
      return sheet.getRange(0, plan.columns.length + 1).getRawValue();
    };
    sheet.getRange(0, plan.columns.length + 1).setValue({ f: rule?.formula ?? '' });
    expect(Boolean(await isColoured())).toBe(false);
    const name = String(partner.getRawValue());
    partner.setValue(`${name} `);
    expect(Boolean(await isColoured())).toBe(false);
    partner.setValue(`${name}s`);
    expect(Boolean(await isColoured())).toBe(true);
    close();
  });

  it('counts beside the invoices the lines of a partner renamed since, at the price of others meanwhile', async () => {
    expect((await grid()).value('check.strangers.value')).toBe(0);
    const { value, results } = await grid([['partners.name', 'Ressourcerie du Fleuve', 1]]);
    expect(errorsIn(results)).toEqual([]);
    // Rives used the planer in January and February, and has booked it for April, after the period.
    expect(value('check.strangers.value')).toBe(2);
    // Twice 110 $ for 90 $, and the fee of 20 $ for 15 $.
    expect(value('totals.4', 1)).toBe(240);
  });

  // Revenu Québec: GST 5%, QST 9,975% of the price before GST, half a cent or more counts as one cent.
  it('adds the taxes once, on the total of the invoice', async () => {
    const { value } = await grid();
    expect(value('lines.6')).toBe(90);
    expect(value('lines.6', 1)).toBe(105);
    expect(value('due.subtotal.amount')).toBe(195);
    expect(value('due.gst.amount')).toBe(9.75);
    expect(value('due.qst.amount')).toBe(19.45);
    expect(value('due.total.amount')).toBeCloseTo(224.2, 10);
    // Half of each tax comes back: 4,875 and 9,725, to the cent.
    expect(value('taxes.2', 5)).toBeCloseTo(224.2 - 4.88 - 9.73, 10);
    expect(value('terms.due.value')).toBe(46_114 + 365 + 30);
  });

  it('collects no tax when not registered, or on what is exempt', async () => {
    for (const typed of [[['registered', 'Non']], [['exempt', 'Oui']]] as const) {
      const { value } = await grid(typed);
      expect(value('due.gst.amount')).toBe(0);
      expect(value('due.qst.number')).toBe('aucune taxe perçue');
      expect(value('due.total.amount')).toBe(195);
    }
  });

  it('waits for an answer about taxes that it can read, rather than collect none', async () => {
    for (const answer of ['registered', 'exempt']) {
      const { value } = await grid([[answer, 'Yes']]);
      expect(value('due.total.amount')).toBe(WAITS);
      expect(value('due.gst.number')).toBe(WAITS);
    }
  });

  it('invoices another customer, at the price of others', async () => {
    const { value } = await grid([['billedTo', 'Ébénisterie Morin']]);
    expect(value('lines.2')).toBe('Planeur, autre');
    expect(value('due.subtotal.amount')).toBe(110);
  });

  it('counts the lines that have no price, and invoices nothing meanwhile', async () => {
    const { value, results } = await grid([['prices.amount', null, 2]]);
    expect(errorsIn(results)).toEqual([]);
    // The assembly bay, three times in the log at the members’ price.
    expect(value('check.missing.value')).toBe(3);
    expect(value('totals.1')).toBeUndefined();
    expect(value('due.total.amount')).toBeUndefined();
    expect((await grid()).value('check.missing.value')).toBe(0);
  });

  it('counts the lines that lack something, and invoices nothing meanwhile', async () => {
    for (const typed of [
      [['entries.partner', null, 2]],
      [['entries.item', null, 2]],
      [['entries.date', null, 2]],
      // By the use: its times are no quantity.
      [['entries.quantity', null, 0]],
      [['entries.quantity', 0, 0]],
      [['entries.quantity', 'deux', 0]],
      // By the hour: times that lack one end, or that make no time; a quantity of nought is not « blank ».
      [['entries.start', null, 2]],
      [['entries.end', null, 2]],
      [['entries.end', 0, 2]],
      [['entries.end', 9 / 24, 2]],
      [['entries.quantity', 0, 2]],
      [['entries.quantity', 'deux', 2]],
      // A price without a unit, or by the kilometre, wants a quantity: the workshop's bay alone, then the school's too.
      [
        ['prices.unit', null, 2],
        ['entries.quantity', 4, 11],
      ],
      [
        ['prices.unit', 'kilomètre', 2],
        ['entries.quantity', 4, 11],
      ],
      // A line of which nothing is said but its hours.
      [
        ['entries.start', 8 / 24, 20],
        ['entries.end', 9 / 24, 20],
      ],
    ] as const) {
      const { value, results } = await grid(typed);
      expect(errorsIn(results)).toEqual([]);
      expect([typed, value('check.incomplete.value')]).toEqual([typed, 1]);
      expect(value('totals.1')).toBeUndefined();
      expect(value('due.total.amount')).toBe(typed.some(([, entered]) => entered === 'deux') ? '…' : undefined);
    }
  });

  it('asks no quantity of a no-show, and nothing of what is cancelled', async () => {
    const { value, results } = await grid([
      ['entries.quantity', null, 4],
      ['entries.start', null, 4],
      ['entries.start', null, 7],
      ['entries.date', null, 7],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('check.incomplete.value')).toBe(0);
    expect(value('totals.4', 5)).toBe(869);
  });

  it('counts hours to the step and to the minimum, and takes a quantity that is given', async () => {
    const { value } = await grid([
      // 9:00 to 10:40: 1 h 40, up to 2 h by half hours.
      ['entries.end', (10 * 60 + 40) / 1440, 2],
      // 13:00 to 13:20: an hour at least.
      ['entries.end', (13 * 60 + 20) / 1440, 11],
    ]);
    expect(value('totals.4')).toBe(3 * 90 + 2 * 12);
    expect(value('totals.4', 2)).toBe(90 + 1 * 12);
    const given = await grid([
      ['entries.quantity', 2, 2],
      // One hour given back.
      ['entries.quantity', -1, 11],
    ]);
    expect(given.value('totals.4')).toBe(3 * 90 + 2 * 12);
    expect(given.value('totals.4', 2)).toBe(90 - 12);
  });

  it('prices a day that has begun, and a night past midnight', async () => {
    const { value } = await grid([
      ['prices.unit', 'journée', 2],
      ['prices.step', null, 2],
      ['prices.minimum', null, 2],
    ]);
    expect(value('totals.4')).toBe(3 * 90 + 12);
    const night = await grid([
      ['entries.start', 22 / 24, 2],
      ['entries.end', 2 / 24, 2],
    ]);
    expect(night.value('totals.4')).toBe(3 * 90 + 4 * 12);
  });

  it('counts the prices that cannot be read, and invoices nothing meanwhile', async () => {
    for (const typed of [
      [['prices.unit', 'heure', 6]],
      [['prices.amount', 12, 6]],
      [['prices.amount', 'gratuit', 4]],
      [['prices.amount', -5, 4]],
      [['prices.step', 0, 4]],
      [['prices.minimum', 'une heure', 4]],
    ] as const) {
      const { value, results } = await grid(typed);
      expect(errorsIn(results)).toEqual([]);
      expect([typed, value('check.prices.value')]).toEqual([typed, 1]);
      expect(value('totals.1')).toBeUndefined();
    }
    // The same item twice: both are to be looked at.
    const twice = await grid([
      ['prices.item', 'Planeur', 4],
      ['prices.whom', 'membre', 4],
    ]);
    expect(errorsIn(twice.results)).toEqual([]);
    expect(twice.value('check.prices.value')).toBe(2);
    expect((await grid()).value('check.prices.value')).toBe(0);
  });

  it('lets a booking to come wait for its quantity', async () => {
    const { value, results } = await grid([['entries.quantity', null, 13]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('check.incomplete.value')).toBe(0);
    expect(value('totals.4', 5)).toBe(869);
  });

  it('may lend for nothing', async () => {
    const { value } = await grid([['prices.amount', 0, 2]]);
    expect(value('check.missing.value')).toBe(0);
    expect(value('totals.4')).toBe(3 * 90);
  });

  it('takes in a partner and a use, and does without one who leaves', async () => {
    const joined = await grid([
      ['partners.name', 'Nouveau', 5],
      ['partners.rate', 'membre', 5],
      ['entries.partner', 'Nouveau', 14],
      ['entries.item', 'Cabine de finition', 14],
      ['entries.date', 46_440, 14],
      ['entries.quantity', 2.5, 14],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    // A quantity of hours, without times.
    expect(joined.value('totals.4', 5)).toBe(2.5 * 20);
    expect(joined.value('totals.4', 6)).toBe(869 + 50);
    // Who is no longer a member pays the price of others: 110 + 110 + 20.
    const gone = await grid([
      ['partners.name', null, 1],
      ['partners.rate', null, 1],
    ]);
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('due.subtotal.amount')).toBe(110 + 110 + 20);
  });

  it('invoices thirty lines of one customer, with taxes', async () => {
    const { value, results } = await grid(
      Array.from({ length: 30 }, (_, row) => row + 1).flatMap((row) => [
        ['entries.partner', 'Ressourcerie des Rives', row] as const,
        ['entries.item', 'Planeur', row] as const,
        ['entries.date', 46_400, row] as const,
        ['entries.start', null, row] as const,
        ['entries.end', null, row] as const,
        ['entries.quantity', 1, row] as const,
        ['entries.status', null, row] as const,
      ]),
    );
    expect(errorsIn(results)).toEqual([]);
    expect(value('due.subtotal.amount')).toBe(30 * 90);
    // 2 700 $, 135 $ and 269,325 $, to the cent.
    expect(value('due.total.amount')).toBeCloseTo(2700 + 135 + 269.33, 8);
  });

  it('says whom to send it to and how it is paid', async () => {
    const { value } = await grid();
    expect(value('heading.customerAddress.value')).toBe('8, chemin du Quai');
    expect(value('heading.payment.value')).toBe('Virement ou chèque à Espace bois partagé');
  });

  it('starts a page of its own, in black on white, with no word of ours at its head or foot', () => {
    for (const language of LANGUAGES) {
      const { cells, print, rows } = planOf(invoice, { language, filled: true });
      const first = layOut(invoice).bands.at(-2) ?? Number.NaN;
      expect(print.breaks).toContain(first);
      expect(
        cells.some(({ row, value }) => row === first && value === (language === 'fr' ? 'FACTURE' : 'INVOICE')),
      ).toBe(true);
      expect(cells.filter(({ row, look }) => row >= first && row < rows.length && 'fill' in LOOKS[look])).toEqual([]);
      expect(print).toMatchObject({ titleRows: 0, footer: { text: '' } });
    }
  });

  it('keeps a register: what is owed, and for how many days it is late', async () => {
    const { value } = await grid();
    expect(value('register.amount', 1)).toBe(value('due.total.amount'));
    expect([0, 1, 2].map((row) => value('register.balance', row))).toEqual([0, 224.2, 0]);
    // Due on 2 May, looked at on the 10th.
    expect([0, 1, 2].map((row) => value('register.late', row))).toEqual([undefined, 8, undefined]);
    expect(value('register.balance.total')).toBe(224.2);
  });
});
