import { expect, test } from 'vitest';
import { parseStatus, sumOfTree } from '../../../scripts/bench/process-memory.ts';

test('reads what /proc says of a process', () => {
  const status =
    'Name:\tnode\nUmask:\t0022\nPid:\t42\nPPid:\t7\nVmPeak:\t  999999 kB\nVmRSS:\t   12345 kB\nThreads:\t11\n';
  expect(parseStatus(status)).toEqual({ parent: 7, resident: 12345 });
  expect(parseStatus('Name:\tkthreadd\nPPid:\t0\n')).toBeUndefined();
});

test('adds up a process and all below it, and nobody else', () => {
  const states = new Map([
    [1, { parent: 0, resident: 1000 }],
    [10, { parent: 1, resident: 1 }],
    [11, { parent: 10, resident: 2 }],
    [12, { parent: 11, resident: 4 }],
    [13, { parent: 10, resident: 8 }],
    [20, { parent: 1, resident: 16 }],
  ]);
  expect(sumOfTree(states, 10)).toBe(15);
  expect(sumOfTree(states, 12)).toBe(4);
  expect(sumOfTree(states, 99)).toBe(0);
});
