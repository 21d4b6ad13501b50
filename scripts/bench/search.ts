/*
 * `npm run bench:search`: what a search costs a reader, and how well it finds, beside stock Pagefind in the same run.
 *
 * Method
 * - Two sites are built: the handbook (`HANDBOOK_ROOT`), and 1,000 chapters made from it: its files, and copies of its
 *   chapters under other names until there are so many. Both are served from this machine and searched in one Chromium.
 * - `first query`: bytes of all responses from opening `/search/` to the first result that search alone needs (index,
 *   script, vocabulary; gzip where a host would compress), in a fresh context.
 * - `cold`: the time from typing to the painted results of a first query in a fresh context; `warm`: of every further
 *   query, each of which is new to the page and may fetch parts of the index. The pause that the input waits for while one
 *   types (typing-pause.ts) is taken off; a reader waits that much longer. `again`: all of them once more, when nothing has to
 *   be fetched (only the last 200 of some 300 engine answers are remembered, so nearly all are searched for anew).
 * - Stock Pagefind searches the same index in the same page by `pagefind.search`, and loads as many results.
 * - Recall: the share of queries of a tab-separated file (`--queries`: class, query, `H=` words of title or headings, `P=`
 *   words of the text) whose page is first, or among the first five. A query that no page of the site can answer counts
 *   against both.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { typingPause } from '../../src/components/search/typing-pause.ts';
import { workplace } from '../../src/source/workplace.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { serveFolder } from '../../tests/site/serve-folder.ts';
import { measure } from './run-process.ts';
import { type JudgedQuery, judge, parseQueries, type Recall, recallOf } from './search-recall.ts';

const usage = `Measures what search costs and how well it finds.

  npm run bench:search -- [--queries FILE] [--chapters 1000] [--json FILE]

  --queries   tab-separated: class, query, expected; without it, those of content/search.golden.yaml
  --chapters  size of the large site
  --json      writes every single figure, too`;

const note = (text: string): void => void process.stderr.write(`${text}\n`);

interface SiteFigures {
  readonly site: string;
  readonly pages: number;
  readonly firstQueryKb: readonly number[];
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  readonly again: readonly number[];
  readonly stockWarm: readonly number[];
  readonly recall: Readonly<Record<string, Recall>>;
  readonly stockRecall: Readonly<Record<string, Recall>>;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const { values } = parseArgs({
    args: [...args],
    options: { queries: { type: 'string' }, chapters: { type: 'string', default: '1000' }, json: { type: 'string' } },
  });
  const { engine, root } = workplace(process.env);
  const queries = parseQueries(
    values.queries
      ? { kind: 'table', text: readFileSync(values.queries, 'utf8') }
      : { kind: 'golden', text: readFileSync(join(root, 'content/search.golden.yaml'), 'utf8') },
  );
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const browser = await launchBrowser();
  try {
    const figures: SiteFigures[] = [];
    for (const size of [undefined, Number(values.chapters)]) {
      const name = size === undefined ? 'handbook' : `${size} chapters`;
      const source = size === undefined ? root : growHandbook(root, join(folder, 'large'), size);
      const site = join(folder, `site-${size ?? 'own'}`);
      note(`building ${name}`);
      await measure({
        args: [join(engine, 'scripts/handbook.mjs'), 'build', '--outDir', site],
        cwd: engine,
        env: { HANDBOOK_ROOT: source, BASE_PATH: '/' },
      });
      note(`searching ${name}`);
      figures.push(await measureSite(browser, site, name, queries));
      if (size !== undefined) rmSync(workplace({ HANDBOOK_ROOT: source }).cache, { recursive: true, force: true });
    }
    console.log(figures.map(format).join('\n\n'));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
    return 0;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The handbook with copies of its chapters, until there are `size`; a copy's headings and words differ by a number. */
function growHandbook(root: string, into: string, size: number): string {
  for (const name of ['content', 'quizzes']) cpSync(join(root, name), join(into, name), { recursive: true });
  const chapters = join(into, 'content/chapters');
  const files = readdirSync(chapters, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  for (let made = files.length; made < size; made++) {
    const file = files[made % files.length] ?? '';
    const round = Math.floor(made / files.length);
    const text = readFileSync(join(chapters, file), 'utf8')
      .replace(/^title: (.*)$/m, `title: $1（副本 ${round}）`)
      .replace(/^covers:.*$/m, '')
      // Each has one quiz and its flow's drawing in the original; a thousand pictures would measure something else.
      .replace(/^<(?:Quiz|Flow) .*$/gm, '');
    const copy = join(chapters, file.replace(/\.mdx$/, `-copy-${round}.mdx`));
    mkdirSync(join(copy, '..'), { recursive: true });
    writeFileSync(copy, text);
  }
  return into;
}

async function measureSite(
  browser: Browser,
  site: string,
  name: string,
  queries: readonly JudgedQuery[],
): Promise<SiteFigures> {
  const served = await serveFolder(site);
  try {
    const first = queries[0]?.query ?? '';
    const cold: number[] = [];
    const kilobytes: number[] = [];
    for (let round = 0; round < 5; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      let sum = 0;
      page.on('response', async (response) => {
        if (!response.url().includes('/pagefind/')) return;
        const body = await response.body().catch(() => Buffer.alloc(0));
        // Pagefind's own files are compressed already.
        sum += Math.min(body.length, gzipSync(body).length);
      });
      await page.goto(`${served.origin}/search/`);
      cold.push(await timeQuery(page, queries[round % queries.length]?.query ?? first));
      await page.waitForTimeout(200);
      kilobytes.push(sum / 1024);
      await context.close();
    }
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.origin}/search/`);
    await timeQuery(page, first);
    const warm: number[] = [];
    const answers: (readonly string[])[] = [];
    for (const { query } of queries) {
      warm.push(await timeQuery(page, query));
      answers.push(
        await page
          .locator('main [data-search-result]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
      );
    }
    const again: number[] = [];
    for (const { query } of queries) again.push(await timeQuery(page, query));
    const stock = await page.evaluate(askStock, { queries: queries.map(({ query }) => query), base: '/pagefind/' });
    await context.close();
    return {
      site: name,
      pages: (JSON.parse(readFileSync(join(site, 'pagefind/handbook.json'), 'utf8')) as { pages: number }).pages,
      firstQueryKb: kilobytes,
      cold,
      warm,
      again,
      stockWarm: stock.map(({ ms }) => ms),
      recall: recallOf(queries, judge(site, queries, answers)),
      stockRecall: recallOf(
        queries,
        judge(
          site,
          queries,
          stock.map(({ urls }) => urls),
        ),
      ),
    };
  } finally {
    await served.close();
  }
}

/** Milliseconds from the last key to the painted results of this query. */
async function timeQuery(page: Page, query: string): Promise<number> {
  const input = page.locator('main [data-search-input]');
  await input.fill('');
  await page.locator('main [data-search-result]').first().waitFor({ state: 'detached' });
  return page.evaluate(
    async ({ text, pause }) => {
      const field = document.querySelector<HTMLInputElement>('main [data-search-input]');
      const list = document.querySelector('main [data-search-list]');
      if (!field || !list) throw new Error('No search on this page');
      field.value = text;
      const painted = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!list.querySelector('[data-search-result], .search-note')) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(list, { childList: true, subtree: true });
      });
      const started = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return (await painted) - started - pause;
    },
    { text: query, pause: typingPause },
  );
}

/** Runs in the page: Pagefind as it comes, with the same number of results loaded. */
async function askStock({ queries, base }: { queries: readonly string[]; base: string }) {
  const script = `${base}pagefind.js`;
  const { createInstance } = await import(script);
  const pagefind = createInstance({ basePath: base, baseUrl: '/' });
  await pagefind.search('x');
  const answers: { ms: number; urls: string[] }[] = [];
  for (const query of queries) {
    const started = performance.now();
    const { results } = await pagefind.search(query);
    const loaded = await Promise.all(
      results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
    );
    answers.push({ ms: performance.now() - started, urls: loaded.map(({ url }) => url) });
  }
  return answers;
}

function format({ site, pages, firstQueryKb, cold, warm, again, stockWarm, recall, stockRecall }: SiteFigures): string {
  const ms = (figures: readonly number[]) =>
    `p50 ${quantile(figures, 0.5).toFixed(0)} ms, p95 ${quantile(figures, 0.95).toFixed(0)} ms`;
  const ratio = quantile(warm, 0.95) / quantile(stockWarm, 0.95);
  return [
    `${site}: ${pages} pages`,
    `first query: ${quantile(firstQueryKb, 0.5).toFixed(0)} KB, at most ${Math.max(...firstQueryKb).toFixed(0)} KB`,
    `cold: ${ms(cold)}; warm: ${ms(warm)}; again: ${ms(again)}; stock Pagefind warm: ${ms(stockWarm)}; ratio of p95 ${ratio.toFixed(2)}`,
    ...Object.entries(recall).map(([kind, { first, five, count }]) => {
      const other = stockRecall[kind];
      return `recall ${kind} (${count}): at 1 ${first.toFixed(2)}, at 5 ${five.toFixed(2)}; stock ${other?.first.toFixed(2)}, ${other?.five.toFixed(2)}`;
    }),
  ].join('\n');
}

const quantile = (figures: readonly number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? Number.NaN;

process.exitCode = await main(process.argv.slice(2));
