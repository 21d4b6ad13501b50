import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from '../../scripts/documents/open-document.ts';
import { readArchive } from '../../scripts/documents/read-archive.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { docx, paragraph, zip } from './packages.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  try {
    const opened = openDocument(file);
    if (opened.ending !== 'csv') await readArchive(opened.bytes);
    return 'taken';
  } catch (error) {
    if (error instanceof RefusedDocument) return error.code;
    throw error;
  } finally {
    rmSync(file);
  }
}

const text = (value: string) => new TextEncoder().encode(value);
const ole = (more: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(more, 'utf16le')]);
const renamed = (bytes: Buffer, from: string, to: string) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
const proper = docx(paragraph('文'));
const dtd = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
const encrypted = (() => {
  const bytes = Buffer.from(proper);
  // The first bit of the flags, in the directory.
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  return bytes;
})();

describe('files that are refused', () => {
  test('and one that is not', async () => {
    expect(await refusal('a.docx', proper)).toBe('taken');
  });

  test.each<[string, string, Uint8Array, string]>([
    ['nothing in it', 'a.docx', new Uint8Array(), 'empty'],
    ['a program with another ending', 'a.docx', Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'executable'],
    ['a program called a table', 'a.csv', Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'executable'],
    ['a script', 'a.csv', text('#!/bin/sh\nrm'), 'executable'],
    ['text called a document', 'a.docx', text('hello'), 'not-a-zip'],
    ['an archive called a table', 'a.csv', proper, 'not-a-zip'],
    ['the old format', 'a.doc', ole('WordDocument'), 'legacy'],
    ['a document behind a password', 'a.docx', ole('EncryptedPackage'), 'password'],
    ['entries behind a password', 'a.docx', encrypted, 'password'],
    ['an ending with macros', 'a.docm', proper, 'macros'],
    ['macros', 'a.docx', docx('', { 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a type with macros',
      'a.pptx',
      zip({
        '[Content_Types].xml':
          '<Types><Default ContentType="application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"/></Types>',
      }),
      'macros',
    ],
    ['a path that leads out', 'a.docx', renamed(docx('', { 'xx/yy/evil.txt': 'x' }), 'xx/yy/', '../../'), 'entry-name'],
    ['a path from the root', 'a.docx', renamed(docx('', { 'xevil.txt': 'x' }), 'xevil', '/evil'), 'entry-name'],
    ['a path of Windows', 'a.docx', renamed(docx('', { 'xxevil.txt': 'x' }), 'xxevil', 'C:evil'), 'entry-name'],
    [
      'two files of one name',
      'a.docx',
      renamed(docx('', { 'word/documenu.xml': 'x' }), 'documenu', 'document'),
      'damaged',
    ],
    ['an entity bomb', 'a.docx', docx('', { 'word/comments.xml': `${dtd}<w>&b;</w>` }), 'doctype'],
    [
      'an entity from outside',
      'a.docx',
      docx('', { 'word/styles.xml': '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>' }),
      'doctype',
    ],
    [
      'a document type in UTF-16',
      'a.docx',
      docx('', { 'word/styles.xml': Buffer.from(`\ufeff${dtd}<w/>`, 'utf16le') }),
      'doctype',
    ],
    ['a bomb', 'a.docx', docx('', { 'word/media/a.png': new Uint8Array(30 * 1024 * 1024) }), 'ratio'],
    ['half a file', 'a.docx', proper.subarray(0, proper.length / 2), 'damaged'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await refusal(name, bytes)).toBe(code);
  });

  test('wrong bytes inside', async () => {
    const bytes = docx(paragraph('文'.repeat(5000)));
    const at = bytes.indexOf('word/document.xml') + 60;
    for (let index = at; index < at + 20; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
    expect(await refusal('a.docx', bytes)).toBe('damaged');
  });

  test('a size that is a lie', async () => {
    const bytes = docx('', { 'word/media/a.bin': new Uint8Array(4 * 1024 * 1024) });
    const at = bytes.lastIndexOf('word/media/a.bin') - 46;
    // The unpacked size that the directory states.
    bytes.writeUInt32LE(10, at + 24);
    expect(await refusal('a.docx', bytes)).toBe('damaged');
  });

  test('more than ten thousand files', async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`a${index}`, ''] as const);
    expect(await refusal('a.docx', zip(Object.fromEntries(names)))).toBe('too-many');
  });

  test('200 MB, before a byte is read', () => {
    const file = join(folder, 'big.docx');
    writeFileSync(file, proper);
    truncateSync(file, 200 * 1024 * 1024);
    expect(() => openDocument(file)).toThrow('too-large: 200');
    rmSync(file);
  });

  test('folders, and what is not there', () => {
    expect(() => openDocument(folder)).toThrow('directory');
    expect(() => openDocument(join(folder, 'none.docx'))).toThrow('missing');
    expect(readdirSync(folder)).toEqual([]);
  });
});
