import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { destination, obstacle } from '../../scripts/sheets-push';

const folder = (): string => mkdtempSync(join(tmpdir(), 'mutu-push-'));

describe('sheets:push', () => {
  it('sends to the script given, else to the one of the last time', () => {
    const [empty, kept] = [folder(), folder()];
    writeFileSync(join(kept, '.clasp.json'), JSON.stringify({ scriptId: 'avant' }));
    expect(destination('donné', [empty, kept])).toBe(JSON.stringify({ scriptId: 'donné', rootDir: '.' }));
    expect(destination(undefined, [empty, kept])).toBe(JSON.stringify({ scriptId: 'avant', rootDir: '.' }));
    expect(destination('', [empty])).toBeUndefined();
  });

  it('says in both languages what is missing and what to do', () => {
    const home = folder();
    const noScript = obstacle(undefined, home);
    expect(noScript?.fr).toContain('--script-id=');
    expect(noScript?.en).toContain('--script-id=');
    const noLogin = obstacle('{}', home);
    expect(noLogin?.fr).toContain('npx clasp login');
    expect(noLogin?.en).toContain('npx clasp login');
    writeFileSync(join(home, '.clasprc.json'), '{}');
    expect(obstacle('{}', home)).toBeUndefined();
  });
});
