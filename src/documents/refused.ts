import type { RefusalCode } from '../i18n/documents.ts';

/** A document that is not taken at all. Readers throw it, the import reports it. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';
  readonly code: RefusalCode;
  readonly found: string | undefined;
  readonly count: number | undefined;

  constructor(code: RefusalCode, found?: string, count?: number) {
    super(found === undefined ? code : `${code}: ${found}`);
    this.code = code;
    this.found = found;
    this.count = count;
  }
}
