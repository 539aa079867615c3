import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type JudgedCell = readonly [
  row: number,
  column: number,
  kind: string,
  value: string | number | boolean | null,
  formula: string | null,
  formatNumber: number,
  format: string | null,
  fills: string | null,
];
export interface Judged {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly JudgedCell[] }[];
}

/** Another reader of workbooks, written by others in another language; a file at a time. */
export class Judge {
  private readonly program = spawn(
    process.env.PYTHON ?? 'python3',
    [join(process.cwd(), 'scripts', 'corpus', 'judge.py')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  private readonly lines = createInterface({ input: this.program.stdout })[Symbol.asyncIterator]();

  /** What the file holds, or why the judge cannot read it. */
  async read(path: string): Promise<Judged | string> {
    this.program.stdin.write(`${path}\n`);
    const { value, done } = await this.lines.next();
    if (done)
      throw new Error('The judge needs Python 3 with openpyxl (pip install openpyxl); PYTHON names another one');
    const answer = JSON.parse(value) as Judged | { readonly problem: string };
    return 'problem' in answer ? answer.problem : answer;
  }

  end(): void {
    this.program.stdin.end();
  }
}
