import { describe, expect, it } from 'vitest';
import { actionPlan } from '../../../core/grids/action-plan/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const DAY = 86_400_000;
/** A day as cells hold it: counted from 1899-12-30. */
const serial = (iso: string): number => (Date.parse(iso) - Date.parse('1899-12-30')) / DAY;

describe('action plan', () => {
  it('adds up costs, those of what was dropped apart', async () => {
    const { value } = await computed(actionPlan, filled);
    expect(value('actions.cost.total')).toBe(250 + 100 + 350 + 3500 + 150 + 400 + 200);
    expect(value('directions.cost')).toBe(250 + 350 + 3500 + 150);
    expect(value('directions.cost.total')).toBe(4950 - 200);
    expect(value('state.dropped.cost')).toBe(200);
  });

  it('averages the progress of the actions kept, by objective and in all', async () => {
    const { value } = await computed(actionPlan, filled);
    // Study 100 %, insurance 50 %, purchase 0, calendar 50 %, training 0.
    expect(value('directions.count')).toBe(5);
    expect(value('directions.progress')).toBeCloseTo((1 + 0.5 + 0.5) / 5, 10);
    expect(value('directions.progress', 1)).toBeCloseTo(0.5 / 2, 10);
    // The leaflet was dropped: two actions are left.
    expect(value('directions.progress', 2)).toBeCloseTo(1 / 2, 10);
    expect(value('directions.progress.total')).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 0.5) / 9, 10);
  });

  it('sees what is late on the day of the meeting, what should have started, what is near', async () => {
    const { value } = await computed(actionPlan, filled);
    expect(value('today')).toBe(serial('2025-09-15'));
    const alerts = Array.from({ length: 10 }, (_, row) => value('actions.alert', row));
    const none = undefined;
    expect(alerts).toEqual([none, none, 'En retard', 'À démarrer', 'Bientôt dû', none, none, none, none, none]);
    expect(value('state.late.count')).toBe(1);
    expect(value('state.late.share')).toBeCloseTo(1 / 10, 10);
  });

  it('says which action is of no objective: none of their counts has it', async () => {
    const { value, results } = await computed(actionPlan, filled, [['actions.objective', 'Planeur en servise', 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('actions.alert')).toBe('Objectif absent');
    // Spaces make no other name.
    const spaced = await computed(actionPlan, filled, [['actions.objective', ' Planeur en  service', 0]]);
    expect(spaced.value('actions.alert')).toBeUndefined();
    expect(spaced.value('directions.count')).toBe(5);
  });

  it('counts apart the actions whose status nobody has said, and their costs', async () => {
    const whole = await computed(actionPlan, filled);
    expect(whole.value('state.unsaid.count')).toBe(0);
    expect(whole.value('state.unsaid.cost')).toBe(0);
    const { value } = await computed(actionPlan, filled, [
      ['actions.status', null, 5],
      ['actions.cost', 75.5, 12],
    ]);
    expect(value('state.unsaid.count')).toBe(2);
    expect(value('state.unsaid.cost')).toBe(3500 + 75.5);
    const parts = ['todo', 'doing', 'done', 'postponed', 'dropped', 'unsaid'].map((part) =>
      Number(value(`state.${part}.cost`)),
    );
    expect(parts.reduce((sum, part) => sum + part)).toBe(value('actions.cost.total'));
  });

  it('is later at a later meeting, and never without a date', async () => {
    const december = await computed(actionPlan, filled, [['today', serial('2025-12-01')]]);
    // All but the open day and what is done or dropped: 2025-12-12 is within 30 days.
    expect(december.value('state.late.count')).toBe(6);
    expect(december.value('actions.alert', 8)).toBe('Bientôt dû');
    const undated = await computed(actionPlan, filled, [['today', null]]);
    expect(undated.value('state.late.count')).toBe(0);
    expect(errorsIn(undated.results)).toEqual([]);
  });

  it('takes in an action, and lets go of another', async () => {
    const { value, results } = await computed(actionPlan, filled, [
      ['actions.action', 'Étagère à outils', 10],
      ['actions.objective', 'Planeur en service', 10],
      ['actions.cost', 75, 10],
      ['actions.status', 'Fait', 10],
      ['actions.progress', 1, 10],
      ...['action', 'objective', 'means', 'responsible', 'phase', 'start', 'end', 'cost', 'status', 'progress'].map(
        (key) => [`actions.${key}`, null, 0] as const,
      ),
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('directions.count')).toBe(5 + 1 - 1);
    expect(value('directions.cost')).toBe(4250 + 75 - 250);
    expect(value('directions.progress')).toBeCloseTo((0.5 + 0.5 + 1) / 5, 10);
  });
});
