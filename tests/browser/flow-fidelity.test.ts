/*
 * Whether the renderer without a browser places boxes as a browser does, and whether real text fits them.
 *
 * The boxes on the flow's page of the built site stand against Mermaid's own build for browsers in Chromium, which gets
 * the `.mmd` file as its author wrote it, settings and all, facts filled in. In it one thing is exchanged
 * (`exchange-labels.ts`): behind each id and on each arrow stands, in place of the label, a block of square characters as
 * large as that label, measured in Chromium in Noto Sans SC as npm brings it.
 *
 * So both sides share three decisions of the design. Where a label is broken: Mermaid would leave a bracket or a question
 * mark alone on a line. How large a box is around its lines and its small print: Mermaid knows no small print, and makes
 * a diamond as high as it is wide. And Mermaid's settings and scale. Each side does for itself: reading the file, the
 * order and direction of everything, the widths of text, and the layout. What Mermaid makes of the file when nothing in
 * it is touched is arranged the same: the last test.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Mermaid, MermaidConfig } from 'mermaid';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Flow } from '../../src/flow/model.ts';
import { resolveFacts } from '../../src/handbook/facts.ts';
import { flowCaptions } from '../../src/handbook/flow-captions.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { diagramsOf } from '../../src/source/load-site.ts';
import { isUpright, mermaidConfig, pxPerUnit, sideRoom } from '../../src/source/mermaid/layout-settings.ts';
import { workplace } from '../../src/source/workplace.ts';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { exchangeLabels, textsToMeasure } from './exchange-labels.ts';
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

interface FlowText {
  readonly flow: Flow;
  /** The author's file, facts filled in. */
  readonly text: string;
  readonly captions: ReadonlyMap<string, string>;
}

let browser: Browser;
let shop: Served;
let page: Page;
let flowTexts: readonly FlowText[];

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
  const { flows, config, facts } = handbook;
  flowTexts = flows.map((flow) => {
    const { text } = resolveFacts(readFileSync(join(place.root, flow.file), 'utf8'), facts, flow.file);
    return { flow, text, captions: flowCaptions(flow, config) };
  });
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
    for (const { flow } of flowTexts) {
      await page.goto(`${shop.origin}/flows/${flow.id}/`, { waitUntil: 'domcontentloaded' });
      await setFont();
      const { boxes, texts, wrong } = await page.evaluate(measureDrawing, slack);
      drawn.set(flow.id, boxes);
      expect(texts, flow.id).toBeGreaterThan(Object.keys(boxes).length);
      outside.push(...wrong.map((text) => `${flow.id}: ${text}`));
    }
    expect(outside).toEqual([]);
    expect(drawn.size).toBeGreaterThan(30);
  });

  test(`every box stands within ${tolerance} px of where Mermaid in Chromium puts it`, async () => {
    await openMermaid();
    const off: string[] = [];
    let worst = 0;
    for (const { flow, text, captions } of flowTexts) {
      const widths = new Map(await page.evaluate(measureTexts, { texts: textsToMeasure(flow, captions), font }));
      const measure = (line: string, size: number): number => widths.get(`${size} ${line}`) ?? Number.NaN;
      const theirs = inPx(await mermaidBoxes(exchangeLabels(text, flow, captions, measure)), flow);
      const ours = drawn.get(flow.id) ?? {};
      expect(Object.keys(ours).sort(), flow.id).toEqual(Object.keys(theirs).sort());
      for (const [node, distance] of distances(ours, theirs)) {
        worst = Math.max(worst, distance);
        if (!(distance <= tolerance)) off.push(`${flow.id} ${node}: ${distance.toFixed(2)} px`);
      }
    }
    expect(off, `worst ${worst.toFixed(2)} px`).toEqual([]);
  });

  test('the file untouched comes out in the same arrangement', async () => {
    await openMermaid();
    const different: string[] = [];
    // Real text needs the size that the blocks stand for.
    const large: MermaidConfig = { themeVariables: { fontSize: '25px' }, flowchart: { wrappingWidth: 225 } };
    for (const { flow, text } of flowTexts) {
      const [ours, theirs] = [drawn.get(flow.id) ?? {}, await mermaidBoxes(text, large)];
      expect(Object.keys(ours).sort(), flow.id).toEqual(Object.keys(theirs).sort());
      const ids = Object.keys(ours);
      for (const [index, one] of ids.entries()) {
        for (const other of ids.slice(index + 1)) {
          const [mine, raw] = [relation(ours[one], ours[other]), relation(theirs[one], theirs[other])];
          if (mine !== raw) different.push(`${flow.id}: ${one}, ${other}: ${mine} and not ${raw}`);
        }
      }
    }
    expect(different).toEqual([]);
  });
});

/** Where one box stands from another. */
function relation(one: Box | undefined, other: Box | undefined): string {
  if (!one || !other) return 'missing';
  if (one.y + one.height <= other.y) return 'above';
  if (other.y + other.height <= one.y) return 'below';
  return one.x < other.x ? 'left of' : 'right of';
}

async function openMermaid(): Promise<void> {
  await page.goto(`${shop.origin}/404.html`, { waitUntil: 'domcontentloaded' });
  await setFont(flowTexts.map(({ text }) => text).join(''));
  await page.addScriptTag({ url: fromNpm('mermaid/dist/mermaid.min.js') });
}

/** @param more text besides the page's own that will be set in this font */
async function setFont(more = ''): Promise<void> {
  await page.addStyleTag({ url: fromNpm('@fontsource/noto-sans-sc/400.css') });
  await page.addStyleTag({ content: `svg, svg * { font-family: '${font}' !important }` });
  const loaded = await page.evaluate(
    async ({ family, text }) => {
      const faces = await document.fonts.load(`15px "${family}"`, `口${document.body.textContent}${text}`);
      return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
    },
    { family: font, text: more },
  );
  expect(loaded).toBe(true);
}

/** Runs in the page. Widths in px, by size and text. */
function measureTexts({ texts, font }: { readonly texts: readonly [string, number][]; readonly font: string }) {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('No canvas');
  return texts.map(([text, size]): [string, number] => {
    canvas.font = `${size}px "${font}"`;
    return [`${size} ${text}`, canvas.measureText(text).width];
  });
}

/**
 * Runs in the page. The nodes' boxes by id, in the picture's own px, and the lines of text with a corner outside their
 * shape when they are stretched by `stretch`.
 */
function measureDrawing(stretch: number) {
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

/** Where Mermaid in Chromium puts the nodes of a source, by id, in its own units. */
async function mermaidBoxes(source: string, changes: MermaidConfig = {}): Promise<Boxes> {
  const flowchart = { ...mermaidConfig.flowchart, ...changes.flowchart };
  const measured = await page.evaluate(
    async ({ config, text }) => {
      const { mermaid } = window as unknown as { readonly mermaid: Mermaid };
      mermaid.initialize(config);
      const { svg } = await mermaid.render('chart', text);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      document.body.append(holder);
      const base = holder.querySelector('svg')?.getScreenCTM()?.inverse();
      const boxes = [...holder.querySelectorAll('g.node')].map((node): [string, Box] => {
        const shape = node.querySelector<SVGGraphicsElement>('.label-container, rect');
        const matrix = shape && base?.multiply(shape.getScreenCTM() ?? undefined);
        if (!shape || !matrix) throw new Error('A node without a box');
        const { x, y, width, height } = shape.getBBox();
        const corner = new DOMPoint(x, y).matrixTransform(matrix);
        return [/flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id, { x: corner.x, y: corner.y, width, height }];
      });
      holder.remove();
      return boxes;
    },
    { config: { ...mermaidConfig, ...changes, flowchart, fontFamily: font }, text: source },
  );
  return Object.fromEntries(measured);
}

/** In px of our picture, without the room at the sides that keeps lines away. */
function inPx(boxes: Boxes, { direction }: Flow): Boxes {
  const room = isUpright(direction) ? { x: sideRoom, y: 0 } : { x: 0, y: sideRoom };
  return Object.fromEntries(
    Object.entries(boxes).map(([id, { x, y, width, height }]) => [
      id,
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
