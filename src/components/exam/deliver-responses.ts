import type { ProgressStore } from '../../progress/progress-store.ts';
import { type DeliveryState, delayAfter, isReceived, isUndelivered, received } from '../../quiz/exam/delivery.ts';
import type { ExamRules } from '../../quiz/exam/model.ts';
import { responseOf, writeResponse } from '../../quiz/exam/response-file.ts';
import type { Sitting } from '../../quiz/exam/sitting.ts';
import { sittingsOf, updateSitting } from './kept-sittings.ts';

export interface Delivery {
  /** How it stands with a sitting; undefined for one that is not handed in. */
  readonly stateOf: (sitting: Sitting) => DeliveryState | undefined;
  /** Sends what is handed in and was not received yet. */
  readonly send: () => void;
  /** The same without waiting for the next try. */
  readonly sendNow: () => void;
  readonly stop: () => void;
}

interface Parcel {
  readonly state: DeliveryState;
  readonly failed: number;
}

const patience = 30_000;
// What a browser still sends when the page is closed meanwhile.
const keptAlive = 60_000;

/**
 * Sends each handed-in paper of this device until the other side has said that it has it, also after a reload. Undefined
 * where the exam names no address. `changed` is called whenever the state of any sitting has changed.
 */
export function deliverResponses(
  { id: exam, submit: address }: ExamRules,
  store: ProgressStore,
  changed: () => void,
): Delivery | undefined {
  if (address === undefined) return undefined;
  const parcels = new Map<string, Parcel>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const put = (seed: string, state: DeliveryState, failed: number): void => {
    parcels.set(seed, { state, failed });
    changed();
  };

  const send = async (sitting: Sitting): Promise<void> => {
    const { paperSeed: seed } = sitting;
    clearTimeout(timers.get(seed));
    const failed = parcels.get(seed)?.failed ?? 0;
    put(seed, { type: 'sending' }, failed);
    const status = await post(address, writeResponse(responseOf(sitting)));
    if (isReceived({ status })) {
      const at = Date.now();
      updateSitting(store, sitting, (stored) => received(stored, at));
      put(seed, { type: 'received', at }, failed);
      return;
    }
    const wait = delayAfter(failed + 1);
    timers.set(
      seed,
      setTimeout(() => void send(sitting), wait),
    );
    put(seed, { type: 'failed', status, again: Date.now() + wait }, failed + 1);
  };

  const undelivered = (): Sitting[] => sittingsOf(store, exam).filter(isUndelivered);
  const sendNow = (): void => {
    for (const sitting of undelivered()) {
      if (parcels.get(sitting.paperSeed)?.state.type !== 'sending') void send(sitting);
    }
  };
  window.addEventListener('online', sendNow);

  return {
    stateOf: ({ paperSeed, receivedAt }) =>
      receivedAt === undefined ? parcels.get(paperSeed)?.state : { type: 'received', at: receivedAt },
    send: () => {
      for (const sitting of undelivered()) if (!parcels.has(sitting.paperSeed)) void send(sitting);
    },
    sendNow,
    stop: () => {
      window.removeEventListener('online', sendNow);
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/**
 * The status of the answer; undefined where none came that this page may read. Sent as plain text, which any address can
 * take without being asked before.
 */
async function post(address: string, body: string): Promise<number | undefined> {
  try {
    const { status } = await fetch(address, {
      method: 'POST',
      body,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive: new TextEncoder().encode(body).length < keptAlive,
      signal: AbortSignal.timeout(patience),
    });
    return status;
  } catch {
    return undefined;
  }
}
