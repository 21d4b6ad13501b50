import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadSite } from '../../../src/source/load-site.ts';

const engine = fileURLToPath(new URL('../../..', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'load-site-'));
const place = { engine, root: join(engine, 'tests/fixtures/seed-library'), base: '/', cache };
afterAll(() => rmSync(cache, { recursive: true, force: true }));

test('flows are drawn once; pictures that nothing uses are dropped unless wanted', { timeout: 120_000 }, async () => {
  const { site, diagrams } = await loadSite(place);
  expect(site?.pictures.size).toBeGreaterThan(0);
  expect(diagrams).toMatchObject({ drawn: site?.pictures.size, processesStarted: 1 });

  const old = join(cache, 'diagrams/0123456789abcdef0123.json');
  writeFileSync(old, '{}');
  const again = await loadSite(place, { keepUnused: true });
  expect(again.diagrams).toEqual({ parsed: 0, drawn: 0, processesStarted: 0 });
  expect(again.site?.pictures).toEqual(site?.pictures);
  expect(existsSync(old)).toBe(true);

  await loadSite(place);
  expect(existsSync(old)).toBe(false);
  expect((await loadSite(place)).diagrams).toEqual({ parsed: 0, drawn: 0, processesStarted: 0 });
});
