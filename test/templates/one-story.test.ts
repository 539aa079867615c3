import { describe, expect, it } from 'vitest';
import { actionPlan } from '../../core/grids/action-plan/grid';
import { agreement } from '../../core/grids/agreement/grid';
import { costs } from '../../core/grids/costs/grid';
import { diagnosis } from '../../core/grids/diagnosis/grid';
import { evaluation } from '../../core/grids/evaluation/grid';
import { invoice } from '../../core/grids/invoice/grid';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { planOf } from '../../core/grids/language/plan';
import { log } from '../../core/grids/log/grid';
import { needs } from '../../core/grids/needs/grid';
import { partnerChange } from '../../core/grids/partner-change/grid';
import { risks } from '../../core/grids/risks/grid';
import { settlement } from '../../core/grids/settlement/grid';
import { split } from '../../core/grids/split/grid';
import { success } from '../../core/grids/success/grid';
import { serialOf } from '../../core/values/dates';
import { LANGUAGES } from '../../core/values/text';

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? Number.NaN;

/** The facts of the worked example, named once. */
const BOUGHT = day(2025, 10, 1);
const FIRST_YEAR = [day(2026, 1, 1), day(2026, 12, 31)] as const;
const SECOND_YEAR = [day(2027, 1, 1), day(2027, 12, 31)] as const;
const NOTICE = 90;

describe.each(LANGUAGES)('the worked example tells one story (%s)', (language) => {
  const cellsOf = (template: Template, path: string): readonly (string | number | undefined)[] => {
    const { cells } = planOf(template, { language, filled: true });
    const area = layOut(template).areas.get(path);
    if (!area) throw new Error(`Nothing is called ${path}`);
    return Array.from(
      { length: area.rows },
      (_, row) => cells.find((cell) => cell.row === area.row + row && cell.column === area.column)?.value,
    );
  };
  const value = (template: Template, path: string, row = 0) => cellsOf(template, path)[row];
  const numbers = (template: Template, path: string): number[] =>
    cellsOf(template, path).filter((one): one is number => typeof one === 'number');
  const within = ([from, to]: readonly [number, number], days: readonly number[]): void => {
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one >= from && one <= to, `${one}`).toBe(true);
  };

  it('is planned, bought, used, settled, and only then evaluated', () => {
    expect(value(partnerChange, 'boughtOn')).toBe(BOUGHT);
    // The purchase of the action plan: its sixth row.
    within([Number(value(actionPlan, 'actions.start', 5)), Number(value(actionPlan, 'actions.end', 5))], [BOUGHT]);
    expect(Number(value(actionPlan, 'today'))).toBeLessThan(BOUGHT);
    expect(value(needs, 'objective1')).toContain('2026');
    within(FIRST_YEAR, numbers(settlement, 'advances.date'));
    within(SECOND_YEAR, numbers(log, 'log.date'));
    for (const path of ['logFrom', 'logTo']) within(SECOND_YEAR, [Number(value(log, path))]);
    expect([value(invoice, 'invoiceFrom'), value(invoice, 'invoiceTo')]).toEqual([
      value(log, 'logFrom'),
      value(log, 'logTo'),
    ]);
    expect(Number(value(evaluation, 'evaluationDate'))).toBeGreaterThan(FIRST_YEAR[1]);
    expect([value(partnerChange, 'changeFrom'), value(partnerChange, 'changeTo')]).toEqual(SECOND_YEAR);
  });

  it('has one notice, that whoever leaves keeps', () => {
    expect(value(partnerChange, 'noticeDays')).toBe(NOTICE);
    expect(cellsOf(agreement, 'points.decision').filter((one) => String(one).includes(`${NOTICE} `))).toHaveLength(1);
    cellsOf(partnerChange, 'presence.departure').forEach((left, row) => {
      if (typeof left !== 'number') return;
      expect(left - Number(value(partnerChange, 'presence.notice', row))).toBeGreaterThanOrEqual(NOTICE);
    });
  });

  it('has paid for a study that was made, and not begun a contract that is signed', () => {
    const STUDY = language === 'fr' ? 'faisabilité' : 'easibility';
    const SIGNED = language === 'fr' ? 'signé' : ' signed';
    const rowOf = (template: Template, path: string, words: string): number =>
      cellsOf(template, path).findIndex((one) => String(one).includes(words));
    expect(rowOf(costs, 'posts.label', STUDY)).toBeGreaterThan(0);
    expect(value(success, 'points.state', rowOf(success, 'points.point', STUDY))).toBe(
      language === 'fr' ? 'En place' : 'In place',
    );
    // « Signing and paying the shares » is still to do.
    expect(value(actionPlan, 'actions.progress', 3)).toBe(0);
    expect(cellsOf(risks, 'issues.ours').filter((one) => String(one).includes(SIGNED))).toEqual([]);
  });

  it('calls convergence only what the four say with one word at least', () => {
    cellsOf(diagnosis, 'points.finding').forEach((finding, row) => {
      if (finding !== 'Convergence') return;
      const said = [1, 2, 3, 4].map((number) =>
        String(value(diagnosis, `points.partner${number}`, row))
          .toLowerCase()
          .split(/[\s,’0-9$]+/),
      );
      const [first = [], ...others] = said;
      const common = first.filter((word) => word.length > 1 && others.every((words) => words.includes(word)));
      expect(common, said.map((words) => words.join(' ')).join(' / ')).not.toEqual([]);
    });
  });

  it('counts the founders from the first day', () => {
    const founders = cellsOf(needs, 'partners.name');
    expect(cellsOf(split, 'partners.name').slice(0, 4)).toEqual(founders.slice(0, 4));
    cellsOf(partnerChange, 'presence.name').forEach((name, row) => {
      if (name !== undefined && founders.includes(name))
        expect(value(partnerChange, 'presence.arrival', row), `${name}`).toBeUndefined();
    });
  });
});
