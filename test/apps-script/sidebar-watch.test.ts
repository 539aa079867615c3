import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Looked } from '../../apps-script/panel/protocol';
import type { Ask, Server } from '../../apps-script/sidebar/server';
import { Watch } from '../../apps-script/sidebar/watch';

const NOTHING: Looked = { selection: null, marks: [] };
const events = new EventTarget();
const page = {
  hidden: false,
  addEventListener: events.addEventListener.bind(events),
};
const stir = (type: string): boolean => events.dispatchEvent(new Event(type));

function watching(answer: () => Promise<Looked> = () => Promise.resolve(NOTHING)) {
  const look = vi.fn(answer);
  let isBusy = false;
  const server: Server = { ask: look as unknown as Ask, isBusy: () => isBusy };
  return {
    look,
    watch: new Watch(server),
    busy: (value: boolean) => {
      isBusy = value;
    },
  };
}
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', {
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the questions of a panel that is open', () => {
  it('are not asked before somebody listens, nor while nobody can see the panel', async () => {
    const { look, watch } = watching();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(look).not.toHaveBeenCalled();
    const stop = watch.onSelection(() => undefined);
    await vi.advanceTimersByTimeAsync(MINUTE / 6);
    const asked = look.mock.calls.length;
    expect(asked).toBeGreaterThan(4);
    page.hidden = true;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(look.mock.calls.length).toBeLessThanOrEqual(asked + 1);
    page.hidden = false;
    stir('visibilitychange');
    await vi.advanceTimersByTimeAsync(1);
    expect(look.mock.calls.length).toBeGreaterThan(asked);
    stop();
    const last = look.mock.calls.length;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(look.mock.calls.length).toBeLessThanOrEqual(last + 1);
  });

  it('wait for the answer of the one before, and for the script that writes', async () => {
    let give: (looked: Looked) => void = () => undefined;
    const { look, watch, busy } = watching(
      () =>
        new Promise((resolve) => {
          give = resolve;
        }),
    );
    watch.onSelection(() => undefined);
    await vi.advanceTimersByTimeAsync(1);
    busy(true);
    void watch.now();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(look).toHaveBeenCalledTimes(1);
    give(NOTHING);
    busy(false);
    await vi.advanceTimersByTimeAsync(MINUTE / 10);
    expect(look.mock.calls.length).toBeGreaterThan(1);
  });

  it('become rare when nothing moves, and frequent again when somebody is there', async () => {
    const { look, watch } = watching();
    watch.onSelection(() => undefined);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    look.mockClear();
    await vi.advanceTimersByTimeAsync(MINUTE);
    const rare = look.mock.calls.length;
    expect(rare).toBeGreaterThan(0);
    stir('pointermove');
    look.mockClear();
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    expect(look.mock.calls.length).toBeGreaterThan(2 * rare);
  });

  it('go on, rarely, after a failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { look, watch } = watching(() => Promise.reject(new Error('NetworkError')));
    watch.onSelection(() => undefined);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(look.mock.calls.length).toBeGreaterThan(1);
    expect(look.mock.calls.length).toBeLessThan(15);
  });
});

describe('what is told', () => {
  const CELLS = { sheet: 'Un', range: 'A1', values: [[1]], formulas: [['']] };

  it('is each new selection once, and each edit of the cells that were read', async () => {
    let selection: Looked['selection'] = null;
    let marks: Looked['marks'] = [];
    const { watch } = watching(() => Promise.resolve({ selection, marks }));
    const [moved, edited] = [vi.fn(), vi.fn()];
    watch.onSelection(moved);
    watch.onEdit(edited);
    watch.follow('Un', ['A1'], [CELLS]);
    await vi.advanceTimersByTimeAsync(1);
    moved.mockClear();
    selection = { sheet: 'Un', range: 'B2', cell: 'B2', formula: '', value: 3 };
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(moved.mock.calls).toEqual([[selection]]);
    expect(edited).not.toHaveBeenCalled();
    marks = [['another']];
    await vi.advanceTimersByTimeAsync(MINUTE);
    // Once: nobody read the cell again.
    expect(edited).toHaveBeenCalledTimes(1);
  });
});
