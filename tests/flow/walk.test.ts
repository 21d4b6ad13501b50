import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/flow/model.ts';
import { pathText } from '../../src/flow/path-text.ts';
import { back, choices, choose, currentNode, restart, start, type Walk } from '../../src/flow/walk.ts';
import { readWalkAddress, walkAddress } from '../../src/flow/walk-address.ts';
import { makeFlow } from './make-flow.ts';

const missing = makeFlow(
  'missing',
  {
    s: '(客户反映少货',
    check: '[查出库单',
    proven: '{称重对得上吗？',
    small: '{金额小吗？',
    refund: '[[转退款',
    log: '[登记',
    e: '(关闭',
    complain: '[[转投诉',
  },
  [
    's>check',
    'check>proven',
    'proven>small:称重不符',
    'proven>e:对得上',
    'small>refund:是',
    'small>complain:不小',
    'refund>log',
    'log>e',
  ],
);
const refund = makeFlow('refund', { s: '(申请退款', pay: '[原路退回', e: '(退款完成' }, ['s>pay', 'pay>e']);
const complain = makeFlow('complain', { s: '(收到投诉', e: '(归档' }, ['s>e']);
const all: Readonly<Record<string, Flow>> = { missing, refund, complain };
const flows = (id: string): Flow | undefined => all[id];

const begin = (flow: Flow): Walk => start(flow) ?? { steps: [{ flow: '', node: '', returns: [] }] };
/** Walks on by the labels or kinds of the choices; a plain step needs none. */
const walkBy = (...wanted: string[]): Walk =>
  wanted.reduce((walk, name) => {
    const index = choices(walk, flows).findIndex(({ label, kind }) => label === name || kind === name);
    expect(index, `${name} among ${choices(walk, flows).map(({ label }) => label)}`).toBeGreaterThanOrEqual(0);
    return choose(walk, flows, index);
  }, begin(missing));
const intoRefund = walkBy('next', 'next', '称重不符', '是', 'enter');
const here = (walk: Walk) => currentNode(walk, flows)?.label;

describe('walking', () => {
  test('begins at the start and offers the next step', () => {
    expect(here(begin(missing))).toBe('客户反映少货');
    expect(choices(begin(missing), flows)).toMatchObject([{ kind: 'next', label: '查出库单' }]);
  });

  test('a decision offers its answers in order', () => {
    expect(choices(walkBy('next', 'next'), flows)).toMatchObject([
      { kind: 'answer', label: '称重不符' },
      { kind: 'answer', label: '对得上' },
    ]);
  });

  test('ends where nothing follows', () => {
    const done = walkBy('next', 'next', '对得上');
    expect([here(done), choices(done, flows)]).toEqual(['关闭', []]);
  });

  test('an index that is not offered changes nothing', () => {
    const walk = walkBy('next');
    expect([choose(walk, flows, 7), choose(walk, flows, -1)]).toEqual([walk, walk]);
  });

  test('back and restart; the start is as far back as it goes', () => {
    expect(here(back(walkBy('next', 'next')))).toBe('查出库单');
    expect(back(begin(missing))).toEqual(begin(missing));
    expect(restart(intoRefund)).toEqual(begin(missing));
  });

  test('a flow without a start cannot be walked', () => {
    expect(start(makeFlow('x', { a: '[a' }, []))).toBeUndefined();
  });
});

describe('crossing into another flow', () => {
  test('a jump that goes on can be entered or passed', () => {
    expect(choices(walkBy('next', 'next', '称重不符', '是'), flows)).toMatchObject([
      { kind: 'enter', label: 'refund' },
      { kind: 'skip', label: '登记' },
    ]);
  });

  test('at its end one comes back to what follows the jump', () => {
    expect(here(intoRefund)).toBe('申请退款');
    const atEnd = walkBy('next', 'next', '称重不符', '是', 'enter', 'next', 'next');
    expect(choices(atEnd, flows)).toMatchObject([
      { kind: 'return', label: 'missing', step: { flow: 'missing', node: 'log' } },
    ]);
    expect(here(walkBy('next', 'next', '称重不符', '是', 'enter', 'next', 'next', 'return', 'next'))).toBe('关闭');
  });

  test('from a jump without exits nobody comes back', () => {
    const archived = walkBy('next', 'next', '称重不符', '不小', 'enter', 'next');
    expect([here(archived), choices(archived, flows)]).toEqual(['归档', []]);
  });

  test('a flow that is not there cannot be entered', () => {
    const alone = (id: string) => (id === 'missing' ? missing : undefined);
    expect(choices(walkBy('next', 'next', '称重不符', '是'), alone).map(({ kind }) => kind)).toEqual(['skip']);
    expect(choices(walkBy('next', 'next', '称重不符', '不小'), alone)).toEqual([]);
  });
});

describe('pathText', () => {
  test('steps by their label, decisions by their answer, with the question where the answer is short', () => {
    expect(pathText(walkBy('next', 'next', '称重不符', '是', 'skip', 'next'), flows)).toBe(
      'missing：查出库单 → 称重不符 → 金额小吗：是 → 转退款 → 登记 → 关闭',
    );
  });

  test('a question that is not answered yet stands there itself', () => {
    expect(pathText(walkBy('next', 'next'), flows)).toBe('missing：查出库单 → 称重对得上吗？');
  });

  test('at the start there is only the title', () => {
    expect(pathText(begin(missing), flows)).toBe('missing');
  });

  test('the steps of the other flow are told, too', () => {
    expect(pathText(walkBy('next', 'next', '称重不符', '是', 'enter', 'next'), flows)).toContain('转退款 → 原路退回');
  });
});

describe('walkAddress', () => {
  const walks = [begin(missing), walkBy('next', 'next', '称重不符'), intoRefund];
  const longest = walkBy('next', 'next', '称重不符', '是', 'enter', 'next', 'next', 'return', 'next');

  test.each([...walks, longest].map((walk) => [walkAddress(walk), walk] as const))(
    'leads back: %s',
    (address, walk) => {
      expect(readWalkAddress(address, missing, flows)).toEqual(walk);
    },
  );

  test('names flows only where they change', () => {
    expect(walkAddress(longest)).toBe('check,proven,small,refund,refund/s,pay,e,missing/log,e');
  });

  test.each(['gone', 'check,gone,small', 'check,%E4%B8', 'check,,', '/', 'check/check'])(
    'goes as far as it can: %s',
    (address) => {
      const walk = readWalkAddress(address, missing, flows);
      expect(walk?.steps.length).toBe(address.startsWith('check,') ? 2 : 1);
    },
  );

  test('ids of any script', () => {
    const flow = makeFlow('x', { s: '(s', '步骤,1/2': '[a' }, ['s>步骤,1/2']);
    const walk = choose(begin(flow), () => flow, 0);
    expect(walk.steps).toHaveLength(2);
    expect(readWalkAddress(walkAddress(walk), flow, () => flow)).toEqual(walk);
  });
});
