import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { endingOf, type HandbookImage, imageAddress, imageFolder, imageTypes } from '../handbook/image.ts';
import { listFiles } from './read-files.ts';

export interface ReadImages {
  readonly images: readonly HandbookImage[];
  readonly findings: readonly Finding[];
}

/** A phone on a slow network waits some five seconds for this much. */
const largeBytes = 1_000_000;

/**
 * The pictures of the handbook at `root`, and what is wrong with them: a name that an address cannot hold, a file that is
 * not the picture its ending says, a drawing (SVG) with script in it.
 */
export async function readImages(root: string): Promise<ReadImages> {
  const images: HandbookImage[] = [];
  const findings: Finding[] = [];
  for (const file of listFiles(root, imageFolder, '')) {
    const name = file.slice(imageFolder.length + 1);
    if (!/^[a-z0-9][a-z0-9/.-]*$/.test(name) || imageTypes[endingOf(name)] === undefined) {
      findings.push(finding('image/name', { file, values: { name, endings: Object.keys(imageTypes) } }));
      continue;
    }
    const data = readFileSync(join(root, file));
    const size = await sizeOf(data);
    if (!size || sameType(size.format) !== sameType(endingOf(name))) {
      findings.push(finding('image/not-an-image', { file, values: { ending: endingOf(name), found: size?.format } }));
      continue;
    }
    if (size.format === 'svg' && hasScript(data.toString('utf8'))) {
      findings.push(finding('image/script', { file, values: {} }));
      continue;
    }
    if (data.length > largeBytes) {
      findings.push(
        finding('image/large', { file, severity: 'warning', values: { bytes: data.length, limit: largeBytes } }),
      );
    }
    images.push({ file, path: `${imageAddress}${name}`, width: size.width, height: size.height });
  }
  return { images, findings };
}

/** One picture's bytes, for the page that publishes it. */
export const readImage = (root: string, { file }: HandbookImage): Uint8Array => readFileSync(join(root, file));

async function sizeOf(data: Uint8Array) {
  // Loaded for handbooks that have pictures.
  const { imageMetadata } = await import('astro/assets/utils');
  try {
    return await imageMetadata(data);
  } catch {
    return undefined;
  }
}

const sameType = (ending: string): string => (ending === 'jpeg' ? 'jpg' : ending);

/** A drawing opened by its own address is a document, and would run what it holds. */
export const hasScript = (svg: string): boolean =>
  /<script|<foreignObject|\son[a-z]+\s*=|javascript:|<!ENTITY|<(?:image|use)[^>]+(?:https?:)?\/\//i.test(svg);
