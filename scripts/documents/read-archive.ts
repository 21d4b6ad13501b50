import { strFromU8, zipSync } from 'fflate';
import yauzl from 'yauzl';
import type { PackageParts } from '../../src/documents/package-parts.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { limits, megabytes } from './limits.ts';

type Entry = yauzl.Entry;

/**
 * Unpacks an office document, counting what really comes out and not what the archive says of itself. Refused are bombs,
 * names that lead out of their folder, macros, passwords and document types. Nothing is written anywhere.
 *
 * @throws RefusedDocument
 */
export async function readArchive(bytes: Buffer): Promise<PackageParts> {
  const archive = await open(bytes);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  try {
    // Checked by its directory first: ten thousand names are read sooner than one of them is unpacked.
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) {
      if (entries.push(entry) > limits.entries)
        throw new RefusedDocument('too-many', `>${limits.entries}`, limits.entries);
    }
    for (const entry of entries) checkEntry(entry);
    for (const entry of entries) {
      if (entry.fileName.endsWith('/')) continue;
      // Two files of one name: readers disagree on which of them counts.
      if (parts.has(entry.fileName)) throw new RefusedDocument('damaged', entry.fileName);
      const content = await inflate(archive, entry, () => total);
      total += content.length;
      checkXml(entry.fileName, content);
      parts.set(entry.fileName, content);
    }
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    const reason = reasonOf(error);
    // What yauzl says of names before they get here.
    const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)/s.exec(reason);
    throw isName ? new RefusedDocument('entry-name', isName[1]) : new RefusedDocument('damaged', reason);
  } finally {
    archive.close();
  }
  return parts;
}

/** The same document packed anew, so that the next reader sees exactly what was checked. */
export const packAgain = (parts: PackageParts): Buffer => Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));

async function open(bytes: Buffer): Promise<yauzl.ZipFile> {
  try {
    // Names are checked below, with words of our own.
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false, decodeStrings: true });
  } catch (error) {
    throw new RefusedDocument('damaged', reasonOf(error));
  }
}

function checkEntry(entry: Entry): void {
  const { fileName: name } = entry;
  if (name.startsWith('/') || /^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..'))
    throw new RefusedDocument('entry-name', name);
  if (/(?:^|\/)(?:vbaProject|vbaData)[^/]*$|macrosheets\//i.test(name)) throw new RefusedDocument('macros', name);
  if ((entry.generalPurposeBitFlag & 1) === 1) throw new RefusedDocument('password');
}

async function inflate(archive: yauzl.ZipFile, entry: Entry, before: () => number): Promise<Uint8Array> {
  const { fileName: name, compressedSize } = entry;
  const most = megabytes(isXml(name) ? limits.xmlMb : limits.totalMb);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > limits.harmlessBytes && size > compressedSize * limits.ratio)
      throw new RefusedDocument('ratio', name, limits.ratio);
    if (size > most) throw new RefusedDocument('inflated', name, most / megabytes(1));
    if (before() + size > megabytes(limits.totalMb)) throw new RefusedDocument('inflated', name, limits.totalMb);
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

function checkXml(name: string, content: Uint8Array): void {
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(strFromU8(content)))
    throw new RefusedDocument('macros', name);
  // Zero bytes fall away, so that UTF-16 is seen through, too.
  if (isXml(name) && /<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(content, true).replaceAll('\0', '')))
    throw new RefusedDocument('doctype', name);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
