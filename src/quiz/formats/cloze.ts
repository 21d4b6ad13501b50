import type { Blank } from '../model.ts';
import { decimal } from './gaps.ts';

const escapeCloze = (text: string): string => text.replace(/[\\}#~/"{=]/g, '\\$&');

/** A gap as Moodle's embedded answers have it: every accepted text, or every number with its tolerance. */
export function clozeField({ accepted, tolerance }: Blank): string {
  const kind = tolerance === undefined ? 'SHORTANSWER' : 'NUMERICAL';
  const around = tolerance === undefined ? '' : `:${decimal(tolerance)}`;
  const answers = accepted.map((answer) => `=${escapeCloze(tolerance === undefined ? answer : `${answer}`)}${around}`);
  return `{1:${kind}:${answers.join('~')}}`;
}

const field = /\{\d*:([A-Z_]+):((?:\\.|[^\\}])*)\}/g;

export interface ReadCloze {
  /** With a gap for every field. */
  readonly stem: string;
  readonly blanks: readonly Blank[];
  /** Kinds of fields that are not blanks. */
  readonly unsupported: readonly string[];
}

/** Reads a text with embedded answers; wrong answers and partly right ones are left out. */
export function readCloze(text: string): ReadCloze {
  const blanks: Blank[] = [];
  const unsupported: string[] = [];
  const stem = text.replace(field, (_, kind: string, body: string) => {
    const isNumber = /^(?:NUMERICAL|NM)$/.test(kind);
    if (!isNumber && !/^(?:SHORTANSWER(?:_C)?|SA|SAC|MW|MWC)$/.test(kind)) unsupported.push(kind);
    const answers = body.split(/(?<!\\)~/).flatMap((answer) => {
      const [, right, words = ''] = /^(=|%100%)?((?:\\.|[^\\#])*)/s.exec(answer) ?? [];
      return right === undefined ? [] : [words.replace(/\\(.)/gs, '$1').trim()];
    });
    const parted = isNumber ? answers.map((answer) => answer.split(':')) : answers.map((answer) => [answer]);
    const tolerance = isNumber ? Number(parted[0]?.[1] ?? Number.NaN) : Number.NaN;
    const accepted = parted.map(([answer = '']) => answer).filter((answer) => answer !== '');
    blanks.push(Number.isNaN(tolerance) ? { accepted } : { accepted, tolerance });
    return '____';
  });
  return { stem, blanks, unsupported };
}
