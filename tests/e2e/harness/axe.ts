/** axe-core in a tab: what it finds against WCAG 2.2 A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../../scripts/browsers/driver';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
    passes: unknown[];
  }>;
}

/**
 * @param include a CSS selector; open shadow roots inside it are looked into
 * @returns one line for each violation, and how many rules had something to look at
 */
export async function violations(tab: Tab, include: string): Promise<{ found: string[]; rules: number }> {
  // What is still fading in has not the colours that it will have.
  await tab.settle();
  await tab.raw.evaluate(`(() => { ${source}; return true; })()`);
  return tab.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const result = await axe.run(
      { include: [[selector]] },
      {
        preload: false,
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      },
    );
    return {
      found: result.violations.map(
        (v) =>
          `${v.id}: ${v.help}: ${v.nodes.map((n) => `${n.html.slice(0, 200)} ${n.failureSummary ?? ''}`).join(' | ')}`,
      ),
      rules: result.passes.length,
    };
  }, include);
}
