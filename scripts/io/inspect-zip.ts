import yauzl from 'yauzl';
import { Refused } from './refused.ts';

const mostBytes = 100 * 1024 * 1024;
const mostEntries = 2000;

/**
 * Goes through an office file before any other reader gets it, counting what comes out of it and not what it says of
 * itself. Macros, paths that lead out of it, document types and more than 100 MB are refused.
 *
 * @throws Refused
 */
export async function inspectZip(bytes: Uint8Array): Promise<void> {
  const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }).catch((error: Error) => {
    throw new Refused('broken-zip', error.message);
  });
  let total = 0;
  let entries = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      entries++;
      if (entries > mostEntries) throw new Refused('zip-bomb', String(entries));
      if (/vbaProject|macrosheets|activeX|\.bin$/i.test(entry.fileName) && !/printerSettings/i.test(entry.fileName))
        throw new Refused('macros', entry.fileName);
      if (entry.fileName.endsWith('/')) continue;
      const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
      let head = '';
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        const piece = chunk as Buffer;
        total += piece.length;
        if (total > mostBytes) throw new Refused('zip-bomb', `${mostBytes / 1024 / 1024} MB`);
        if (isXml && head.length < 4096) head += piece.toString('latin1', 0, 4096);
      }
      if (isXml && /<!DOCTYPE|<!ENTITY/i.test(head.replaceAll('\0', ''))) throw new Refused('doctype', entry.fileName);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken-zip', (error as Error).message);
  } finally {
    archive.close();
  }
}
