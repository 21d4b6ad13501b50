import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import type { Mermaid } from 'mermaid';
import { mermaidConfig } from '../../src/source/mermaid/layout-settings.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { treeMemory } from './process-memory.ts';

/** Mermaid in a page of Chromium, as other generators use it. */
export interface BrowserMermaid {
  /** Draws one chart, from Mermaid's source to SVG. */
  draw(source: string): Promise<void>;
  /** Resident memory of all its processes in megabytes, where it can be read. */
  megabytes(): number | undefined;
  close(): Promise<void>;
}

/** Starts Chromium and loads Mermaid into a page; nothing has been drawn yet. */
export async function openBrowserMermaid(): Promise<BrowserMermaid> {
  const { result: browser, child } = await watchingChildren(() => launchBrowser());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  await page.evaluate((config) => {
    const { mermaid } = window as unknown as { readonly mermaid: Mermaid };
    mermaid.initialize(config);
  }, mermaidConfig);
  return {
    async draw(source) {
      await page.evaluate(async (text) => {
        const { mermaid } = window as unknown as { readonly mermaid: Mermaid };
        await mermaid.render('chart', text);
      }, source);
    },
    megabytes: () => {
      const id = child()?.pid;
      return id === undefined ? undefined : treeMemory(id);
    },
    close: () => browser.close(),
  };
}

/** Runs `work` and notes the last process that was started meanwhile. */
export async function watchingChildren<T>(
  work: (last: () => ChildProcess | undefined) => Promise<T>,
): Promise<{ readonly result: T; readonly child: () => ChildProcess | undefined }> {
  let last: ChildProcess | undefined;
  const note = (message: unknown): void => {
    last = (message as { readonly process: ChildProcess }).process;
  };
  subscribe('child_process', note);
  try {
    const child = (): ChildProcess | undefined => last;
    return { result: await work(child), child };
  } finally {
    unsubscribe('child_process', note);
  }
}
