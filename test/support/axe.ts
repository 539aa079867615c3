/** What axe-core finds against WCAG 2.2 AA in a page, in words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}
interface AxeWindow {
  readonly axe: { run(context: object, options: object): Promise<{ violations: readonly Violation[] }> };
}

/** `within`: a part of the page, by its selector; all of it when absent. */
export async function axeFaults(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ([rules, part]) => {
      const { axe } = window as unknown as AxeWindow;
      // A page of its own has one main title; a panel beside a sheet has none.
      const off = { 'page-has-heading-one': { enabled: false } };
      const options = { runOnly: { type: 'tag', values: rules }, rules: off };
      let isStill = false;
      document.addEventListener('transitionrun', () => {
        isStill = false;
      });
      for (;;) {
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        isStill = true;
        const found = await axe.run(part ? { include: [part] } : document, options);
        // A colour that is on its way to another is neither.
        if (isStill) return found.violations;
      }
    },
    [RULES, within] as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
