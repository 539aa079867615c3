/** One figure of the benchmark; `met` says whether it is within its aim. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: string;
  readonly met?: boolean;
}

/** The shortest of several runs, in milliseconds: what the work costs when nothing else takes the machine. */
export function shortest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const rounded = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

export function printMeasures(title: string, measures: readonly Measure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...measures.map((measure) => measure.name.length));
  for (const { name, value, unit, aim, met } of measures) {
    const verdict = met === undefined ? '' : `   ${met ? 'met' : 'MISSED'} (aim: ${aim})`;
    console.log(`  ${name.padEnd(width)}  ${rounded(value).padStart(9)} ${unit}${verdict}`);
  }
}
