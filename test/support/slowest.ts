import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

/** After the results: the files that took the longest, each with how long. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= SHOWN) return;
    const longest = [...modules].sort((a, b) => b.diagnostic().duration - a.diagnostic().duration).slice(0, SHOWN);
    const lines = longest.map(
      (module) => `${(module.diagnostic().duration / 1000).toFixed(1).padStart(8)} s  ${module.relativeModuleId}`,
    );
    console.log(['', 'The ten slowest files:', ...lines, ''].join('\n'));
  }
}
