import type { Fen } from './model.ts';

/** 1250 → `12.50`. */
export const formatFen = (fen: Fen): string =>
  `${fen < 0 ? '-' : ''}${Math.trunc(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
