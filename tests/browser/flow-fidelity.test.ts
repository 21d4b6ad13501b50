/*
 * Whether the renderer without a browser places boxes as a browser does, and whether real text fits them.
 *
 * What is compared: a flow's layout source (`layoutSource`: its nodes, lines and groups, each label a block of square
 * characters as large as the real text needs) is what our renderer gives to Mermaid. The same source with the same
 * settings goes through Mermaid's build for browsers here, and Chromium says where it put each box. Against that stand
 * the boxes on the flow's page of the built site. Fonts: Noto Sans SC, as npm brings it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Mermaid } from 'mermaid';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type LayoutRequest, layoutRequest } from '../../src/flow/picture/layout-request.ts';
import { flowCaptions } from '../../src/handbook/flow-captions.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { diagramsOf } from '../../src/source/load-site.ts';
import { isUpright, mermaidConfig, pxPerUnit, sideRoom } from '../../src/source/mermaid/layout-settings.ts';
import { layoutSource } from '../../src/source/mermaid/layout-source.ts';
import { workplace } from '../../src/source/workplace.ts';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';

const font = 'Noto Sans SC';
/** In px. */
const tolerance = 3;
/** How much wider than this font another one may run. */
const slack = 1.04;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Boxes = Readonly<Record<string, Box>>;

let browser: Browser;
let shop: Served;
let page: Page;
let requests: ReadonlyMap<string, LayoutRequest>;

beforeAll(async () => {
  browser = await launchBrowser();
  shop = await serveFolder(inject('shop').folder);
  // The page gets a style sheet and a script of ours, which its policy rightly forbids.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page = await context.newPage();
  await page.route('**/from-npm/**', (route) => {
    const path = join(packages, new URL(route.request().url()).pathname.replace(/^.*\/from-npm\//, ''));
    return route.fulfill({ path });
  });
  const place = workplace({});
  const diagrams = diagramsOf(place);
  const { handbook } = await loadHandbook(place, diagrams);
  await diagrams.close();
  if (!handbook) throw new Error('The handbook has mistakes');
  const { flows, config } = handbook;
  requests = new Map(flows.map((flow) => [flow.id, layoutRequest(flow, flowCaptions(flow, config))]));
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const packages = join(dirname(createRequire(import.meta.url).resolve('mermaid/package.json')), '..');
/** Below any page, so that the site's own policy and origin hold. */
const fromNpm = (path: string): string => `${shop.origin}/from-npm/${path}`;

describe('all flows of the handbook', () => {
  const drawn = new Map<string, Boxes>();

  test('no text leaves its shape, not even in a font that runs 4 % wider', async () => {
    const outside: string[] = [];
    for (const id of requests.keys()) {
      await page.goto(`${shop.origin}/flows/${id}/`, { waitUntil: 'domcontentloaded' });
      await setFont();
      const { boxes, texts, wrong } = await page.evaluate(measureText, slack);
      drawn.set(id, boxes);
      expect(texts, id).toBeGreaterThan(Object.keys(boxes).length);
      outside.push(...wrong.map((text) => `${id}: ${text}`));
    }
    expect(outside).toEqual([]);
    expect(drawn.size).toBeGreaterThan(30);
  });

  test(`every box stands within ${tolerance} px of where Mermaid in Chromium puts it`, async () => {
    await page.goto(`${shop.origin}/404.html`, { waitUntil: 'domcontentloaded' });
    await setFont();
    await page.addScriptTag({ url: fromNpm('mermaid/dist/mermaid.min.js') });
    const off: string[] = [];
    let worst = 0;
    for (const [id, request] of requests) {
      const theirs = await mermaidBoxes(request);
      const ours = drawn.get(id) ?? {};
      expect(Object.keys(ours).sort(), id).toEqual(Object.keys(theirs).sort());
      for (const [node, distance] of distances(ours, theirs)) {
        worst = Math.max(worst, distance);
        if (!(distance <= tolerance)) off.push(`${id} ${node}: ${distance.toFixed(2)} px`);
      }
    }
    expect(off, `worst ${worst.toFixed(2)} px`).toEqual([]);
  });
});

async function setFont(): Promise<void> {
  await page.addStyleTag({ url: fromNpm('@fontsource/noto-sans-sc/400.css') });
  await page.addStyleTag({ content: `svg, svg * { font-family: '${font}' !important }` });
  const loaded = await page.evaluate(async (family) => {
    const faces = await document.fonts.load(`15px "${family}"`, `口${document.body.textContent}`);
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
  }, font);
  expect(loaded).toBe(true);
}

/**
 * Runs in the page. The nodes' boxes by id, in the picture's own px, and the lines of text with a corner outside their
 * shape when they are stretched by `stretch`.
 */
function measureText(stretch: number) {
  const svg = document.querySelector<SVGSVGElement>('svg.flow-picture');
  if (!svg) throw new Error('No picture on the page');
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('No canvas');
  const boxes: Record<string, Box> = {};
  const wrong: string[] = [];
  let texts = 0;
  for (const group of svg.querySelectorAll('.flow-node, .flow-edge-label, .flow-group')) {
    const shape = group.querySelector<SVGGeometryElement>('.flow-shape, rect');
    if (!shape) throw new Error('A group without its shape');
    const node = group.getAttribute('data-node');
    const { x, y, width, height } = shape.getBBox();
    if (node !== null) boxes[node] = { x, y, width, height };
    for (const line of group.querySelectorAll('tspan')) {
      texts++;
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(line);
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      // Top and bottom of the ink: a line's cell is higher than any of its characters.
      const ink = canvas.measureText(line.textContent);
      const start = line.getStartPositionOfChar(0);
      const half = line.getComputedTextLength() / 2;
      const corners = [-1, 1].flatMap((side) =>
        [start.y - ink.actualBoundingBoxAscent, start.y + ink.actualBoundingBoxDescent].map(
          (edge) => new DOMPoint(start.x + half + side * half * stretch, edge),
        ),
      );
      if (!corners.every((corner) => shape.isPointInFill(corner))) wrong.push(line.textContent);
    }
  }
  return { boxes, texts, wrong };
}

/** Where Mermaid in Chromium puts the nodes, in our px. */
async function mermaidBoxes(request: LayoutRequest): Promise<Boxes> {
  const measured = await page.evaluate(
    async ({ config, source }) => {
      const { mermaid } = window as unknown as { readonly mermaid: Mermaid };
      mermaid.initialize(config);
      const { svg } = await mermaid.render('chart', source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      document.body.append(holder);
      const picture = holder.querySelector('svg');
      const base = picture?.getScreenCTM()?.inverse();
      const boxes = [...holder.querySelectorAll('g.node')].map((node) => {
        const shape = node.querySelector<SVGGraphicsElement>('rect');
        const matrix = shape && base?.multiply(shape.getScreenCTM() ?? undefined);
        if (!shape || !matrix) throw new Error('A node without a box');
        const { x, y, width, height } = shape.getBBox();
        const corner = new DOMPoint(x, y).matrixTransform(matrix);
        return [/-n(\d+)-/.exec(node.id)?.[1], { x: corner.x, y: corner.y, width, height }] as const;
      });
      holder.remove();
      return boxes;
    },
    { config: { ...mermaidConfig, fontFamily: font }, source: layoutSource(request) },
  );
  const room = isUpright(request.direction) ? { x: sideRoom, y: 0 } : { x: 0, y: sideRoom };
  return Object.fromEntries(
    measured.map(([index, { x, y, width, height }]) => [
      request.nodes[Number(index)]?.id ?? `another node, ${index}`,
      {
        x: x * pxPerUnit + room.x,
        y: y * pxPerUnit + room.y,
        width: width * pxPerUnit - 2 * room.x,
        height: height * pxPerUnit - 2 * room.y,
      },
    ]),
  );
}

/** How far the farthest side of each box is from its counterpart, both pictures laid on each other by their first box. */
function distances(ours: Boxes, theirs: Boxes): [string, number][] {
  const sides = ({ x, y, width, height }: Box): number[] => [x, y, x + width, y + height];
  const [first = ''] = Object.keys(ours);
  const from = ours[first];
  const to = theirs[first];
  return Object.entries(ours).map(([node, own]): [string, number] => {
    const other = theirs[node];
    if (!from || !to || !other) return [node, Number.POSITIVE_INFINITY];
    const moved = { ...other, x: other.x + from.x - to.x, y: other.y + from.y - to.y };
    const [left, right] = [sides(own), sides(moved)];
    return [node, Math.max(...left.map((side, index) => Math.abs(side - (right[index] ?? Number.NaN))))];
  });
}
