/** What is no number is an error, never a blank cell that totals leave out. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

// Microsoft, « How to correct a #NUM! error »: a result too large or too small, or one that cannot be found.
it.each(['=TRUNC(5,400)', '=EXP(710)', '=1E+308*10', '=SUM({10,1}*1E+308)', '=1+TRUNC(5,400)'])(
  '%s',
  async (formula) => {
    const sheet = await headlessSheet({ A1: formula, A2: '=SUM(A1,1)', A3: '=IFERROR(A1,"voir")' });
    expect([sheet.value('A1'), sheet.value('A2'), sheet.value('A3')]).toEqual(['#NUM!', '#NUM!', 'voir']);
    sheet.dispose();
  },
);

it('is an error in a list, where it stands', async () => {
  const sheet = await headlessSheet({ A1: '={10,1}*1E+308', A2: '=IFERROR(A1,"voir")' });
  expect([sheet.value('A1'), sheet.value('B1'), sheet.value('A2')]).toEqual(['#NUM!', 1e308, 'voir']);
  sheet.dispose();
});

it('leaves numbers alone, in a list too', async () => {
  const sheet = await headlessSheet({ A1: '=SUM({1,2}*10)', A2: '=TRUNC(5.55,1)', A3: '=1E+307*10', A4: '={1,2}*10' });
  expect([sheet.value('A1'), sheet.value('A2'), sheet.value('A3'), sheet.value('B4')]).toEqual([30, 5.5, 1e308, 20]);
  sheet.dispose();
});
