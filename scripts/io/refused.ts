import type { RefusalCode } from '../../src/i18n/formats.ts';

/** A file that is not read at all, with the reason. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly detail: string;

  constructor(code: RefusalCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'Refused';
    this.code = code;
    this.detail = detail;
  }
}
