/**
 * The process that runs Mermaid: plain Node, started by `renderer.ts`. It takes much memory and keeps global state, so
 * it lives apart from the build and answers one job at a time.
 */
import type { Mermaid } from 'mermaid';
import { installDom } from './dom.ts';
import { layoutChart } from './layout-chart.ts';
import { layoutFontSize, mermaidConfig } from './layout-settings.ts';
import { parseChart } from './parse-chart.ts';
import type { RendererJob, RendererMessage } from './renderer-messages.ts';

const answer = (message: RendererMessage): void => {
  process.send?.(message);
};

async function start(): Promise<Mermaid> {
  installDom(layoutFontSize);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidConfig);
  return mermaid;
}

async function work(mermaid: Mermaid, job: RendererJob): Promise<RendererMessage> {
  try {
    return job.kind === 'parse' ? await parseChart(mermaid, job.source) : await layoutChart(mermaid, job.request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'error', error: { kind: 'failed', message: message.split('\n')[0] ?? '' } };
  }
}

const mermaid = await start();
process.on('message', (job: RendererJob) => {
  void work(mermaid, job).then(answer);
});
process.on('disconnect', () => process.exit());
answer({ kind: 'ready' });
