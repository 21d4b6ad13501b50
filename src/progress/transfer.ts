/** One JSON text that carries everything from one device to another. */
import { isObject } from './guards.ts';
import { type ProgressData, type ProgressKind, progressKindNames, progressKinds } from './kinds.ts';
import { checkValue } from './stored-value.ts';

const format = 'handbook-progress/1';

export type ImportResult =
  /** `skipped`: kinds that this version of the site cannot read; what the device had of them is unchanged. */
  | { readonly ok: true; readonly imported: readonly ProgressKind[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-progress' | 'other-handbook' };

interface KindAccess {
  readonly read: <Kind extends ProgressKind>(kind: Kind) => ProgressData[Kind];
  readonly write: <Kind extends ProgressKind>(kind: Kind, data: ProgressData[Kind]) => void;
}

export function writeTransfer(handbook: string, read: KindAccess['read']): string {
  const travelling = progressKindNames.filter((kind) => !progressKinds[kind].ownFile);
  const kinds = travelling.map((kind) => [kind, { version: progressKinds[kind].version, data: read(kind) }]);
  return `${JSON.stringify({ format, handbook, kinds: Object.fromEntries(kinds) }, null, 2)}\n`;
}

export function readTransfer(handbook: string, text: string, access: KindAccess): ImportResult {
  const file = parse(text);
  const { format: found, handbook: owner, kinds } = isObject(file) ? file : {};
  if (found !== format || !isObject(kinds)) return { ok: false, reason: 'not-progress' };
  if (owner !== handbook) return { ok: false, reason: 'other-handbook' };
  const imported: ProgressKind[] = [];
  const skipped: string[] = [];
  for (const [name, value] of Object.entries(kinds)) {
    const kind = progressKindNames.find((known) => known === name);
    if (kind && !progressKinds[kind].ownFile && importKind(kind, value, access)) imported.push(kind);
    else skipped.push(name);
  }
  return { ok: true, imported, skipped };
}

function importKind<Kind extends ProgressKind>(kind: Kind, value: unknown, { read, write }: KindAccess): boolean {
  const { data, unreadable } = checkValue(kind, value);
  if (unreadable) return false;
  const there: unknown = read(kind);
  const taken: unknown = data;
  // Every kind but the theme is a record; both sides were checked to be of the kind's own shape.
  write(kind, (isObject(there) && isObject(taken) ? { ...there, ...taken } : taken) as ProgressData[Kind]);
  return true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
