import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from '../../playground/keep/autosave';
import type { Kept } from '../../playground/keep/store';

/** What a database that takes its time has been given, and how each writing ends. */
const writings: { readonly name: string; readonly end: (problem?: Error) => void }[] = [];
vi.mock('../../playground/keep/store', async (original) => ({
  ...(await original<typeof import('../../playground/keep/store')>()),
  saveCurrent: ({ name }: Kept) =>
    new Promise<boolean>((resolve, reject) => {
      writings.push({ name, end: (problem) => (problem ? reject(problem) : resolve(true)) });
    }),
}));

let name = '';
let shown: SaveState[] = [];
const last = () => shown.at(-1);

function autosave(): Autosave {
  const read = (): Kept => ({ name, savedAt: 0, isUntouchedExample: false, snapshot: {} as Kept['snapshot'] });
  return new Autosave('current', undefined, read, (state) => shown.push(state));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('navigator', {});
  writings.length = 0;
  shown = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is typed while the browser writes', () => {
  it('is not said to be saved before it is', async () => {
    const saving = autosave();
    name = 'first';
    saving.touch();
    await vi.advanceTimersByTimeAsync(400);
    name = 'second';
    saving.touch();
    writings[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saving');
    await vi.advanceTimersByTimeAsync(400);
    expect(writings.map((writing) => writing.name)).toEqual(['first', 'second']);
    expect(last()).toBe('saving');
    writings[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
  });

  it('is what counts, however an earlier writing ends', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const saving = autosave();
    for (const next of ['first', 'second']) {
      name = next;
      saving.touch();
      await vi.advanceTimersByTimeAsync(400);
    }
    writings[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
    writings[0]?.end(new Error('Too late'));
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
    expect(saving.isRefused).toBe(false);
  });
});

describe('a browser that takes long to write', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  const late = async (saving: Autosave): Promise<void> => {
    saving.touch();
    await vi.advanceTimersByTimeAsync(400 + 6000);
  };

  it('is said not to have kept it, then to have done so when it has', async () => {
    const saving = autosave();
    await late(saving);
    expect(last()).toBe('notSaved');
    expect(saving.isRefused).toBe(true);
    writings[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
    expect(saving.isRefused).toBe(false);
    // Nothing is left to write.
    await saving.flush();
    expect(writings.length).toBe(1);
  });

  it('is asked again at the next occasion, which alone counts', async () => {
    const saving = autosave();
    await late(saving);
    void saving.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(writings.length).toBe(2);
    writings[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('notSaved');
    writings[1]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
  });

  it('is not said to have kept what was changed since', async () => {
    const saving = autosave();
    await late(saving);
    saving.touch();
    writings[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saving');
  });

  it('has not kept it when it ends by a refusal', async () => {
    const saving = autosave();
    await late(saving);
    writings[0]?.end(new Error('Full'));
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('notSaved');
    expect(saving.isRefused).toBe(true);
  });
});

describe('one who types without a break', () => {
  it('has what was typed two seconds ago written', async () => {
    const saving = autosave();
    for (let cell = 0; cell < 21; cell++) {
      name = `${cell}`;
      saving.touch();
      await vi.advanceTimersByTimeAsync(300);
    }
    // Six seconds of it.
    expect(writings.length).toBeGreaterThanOrEqual(3);
    expect(21 - Number(writings.at(-1)?.name)).toBeLessThanOrEqual(7);
  });
});
