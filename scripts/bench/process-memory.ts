import { readdirSync, readFileSync } from 'node:fs';

interface ProcessState {
  readonly parent: number;
  /** Resident set in kilobytes. */
  readonly resident: number;
}

/**
 * Resident memory of a process and all its descendants in megabytes; pages that they share count for each of them.
 * Undefined where the system has no `/proc`.
 */
export function treeMemory(root: number): number | undefined {
  const states = readStates();
  return states && sumOfTree(states, root) / 1024;
}

/** Adds up a process and all below it. */
export function sumOfTree(states: ReadonlyMap<number, ProcessState>, root: number): number {
  const children = Map.groupBy(states.keys(), (id) => states.get(id)?.parent ?? 0);
  const sum = (id: number): number =>
    (states.get(id)?.resident ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

/** Reads the two lines that matter of `/proc/<id>/status`; undefined for kernel threads, which have no memory. */
export function parseStatus(status: string): ProcessState | undefined {
  const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return parent && resident ? { parent: Number(parent), resident: Number(resident) } : undefined;
}

function readStates(): Map<number, ProcessState> | undefined {
  const states = new Map<number, ProcessState>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const state = readState(name);
      if (state) states.set(Number(name), state);
    }
  } catch {
    return undefined;
  }
  return states;
}

function readState(name: string): ProcessState | undefined {
  try {
    return parseStatus(readFileSync(`/proc/${name}/status`, 'utf8'));
  } catch {
    // It ended between listing and reading.
    return undefined;
  }
}
