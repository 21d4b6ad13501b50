/**
 * Sending what was handed in to the address that an exam names, beside the file. Pure: what is still to be sent, when to
 * try again, and what an answer of the other side means. Times are milliseconds.
 */
import { isFinished, type Sitting } from './sitting.ts';

/** What came of one try; `status` of the answer, undefined where there was none. */
export type Try = { readonly status: number | undefined };

/** How it stands with one handed-in paper. */
export type DeliveryState =
  | { readonly type: 'sending' }
  | { readonly type: 'received'; readonly at: number }
  /** `again`: when the next try is made. */
  | { readonly type: 'failed'; readonly status: number | undefined; readonly again: number };

/** Only a plain success counts as received: a redirection may lead to a page that takes anything. */
export const isReceived = ({ status }: Try): boolean => status !== undefined && status >= 200 && status < 300;

const firstDelay = 3_000;
const longestDelay = 5 * 60_000;

/** How long to wait after so many failed tries (from 1): twice as long each time, at most five minutes. */
export const delayAfter = (failed: number): number => Math.min(longestDelay, firstDelay * 2 ** Math.max(0, failed - 1));

/** Handed in, and nobody has said yet that it arrived. */
export const isUndelivered = (sitting: Sitting): boolean => isFinished(sitting) && sitting.receivedAt === undefined;

export const received = (sitting: Sitting, at: number): Sitting =>
  isFinished(sitting) ? { ...sitting, receivedAt: at } : sitting;
