import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowPageData, flowPageData, readFlowPageData } from '../../../src/flow/page-data.ts';
import { registerLine } from '../../../src/flow/register-line.ts';
import { choices, choose, type FlowLookup, start, type Walk } from '../../../src/flow/walk.ts';
import { readWalkAddress, walkAddress } from '../../../src/flow/walk-address.ts';
import { flowsAhead, flowsOfAddress } from '../../../src/flow/walk-flows.ts';
import { homeSpot, walkProgress } from '../../../src/flow/walk-progress.ts';
import { anyFlow } from '../drill/any-flow.ts';
import { makeFlow } from '../make-flow.ts';

const home = makeFlow('home', { s: '(开始', a: '{退吗？', refund: '[[退款', e: '(完', f: '(不退' }, [
  's>a',
  'a>refund:退',
  'a>f:不退',
  'refund>e',
]);
const refund = makeFlow('refund', { s: '(申请', b: '(已退' }, ['s>b']);
const flows: FlowLookup = (id) => [home, refund].find((flow) => flow.id === id);
const walk = (...indexes: readonly number[]): Walk => {
  const first = start(home);
  if (!first) throw new Error('no start');
  return indexes.reduce((so, index) => choose(so, flows, index), first);
};

describe('what a page sends', () => {
  test('walks as the flow itself does, after a journey through JSON', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const sent: FlowPageData = JSON.parse(JSON.stringify(flowPageData(flow, (id) => id)));
        const read = readFlowPageData(sent);
        const lookup =
          (of: typeof flow): FlowLookup =>
          (id) =>
            id === of.id ? of : undefined;
        const ways = (of: typeof flow) => {
          const first = start(of);
          return first && choices(choose(first, lookup(of), 0), lookup(of));
        };
        expect(ways(read)).toEqual(ways(flow));
      }),
    );
  });

  test('carries who, by when, what else, and the names of the roles', () => {
    const [first, ...rest] = home.nodes;
    if (!first) throw new Error('no node');
    const place = first.place;
    const told = {
      ...home,
      nodes: [{ ...first, role: { id: 'lead', place }, within: '当天', note: '先看', practice: true }, ...rest],
    };
    const data = flowPageData(told, () => '主管');
    expect(data.roles).toEqual({ lead: '主管' });
    expect(readFlowPageData(data).nodes[0]).toMatchObject({
      role: { id: 'lead' },
      within: '当天',
      note: '先看',
      practice: true,
    });
  });
});

describe('progress', () => {
  test('is 0 at the start, grows with each step and is 1 at the end', () => {
    const shares = [walk(), walk(0), walk(0, 1)].map((so) => walkProgress(so, flows));
    expect(shares.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(shares[0]?.fraction).toBe(0);
    expect(shares[1]?.fraction).toBeGreaterThan(0);
    expect(shares[1]?.ended).toBe(false);
    expect(shares[2]).toMatchObject({ fraction: 1, ended: true });
  });

  test('stays at the jump while one walks in the other flow', () => {
    const inside = walk(0, 0, 0);
    expect(homeSpot(inside, 'home').node).toBe('refund');
    expect(walkProgress(inside, flows).fraction).toBe(walkProgress(walk(0, 0), flows).fraction);
    expect(walkProgress(inside, flows).ended).toBe(false);
  });
});

describe('flows to fetch', () => {
  test('are the one a jump leads to, and those an address goes through', () => {
    expect(flowsAhead(walk(0), flows)).toEqual([]);
    expect(flowsAhead(walk(0, 0), flows)).toEqual(['refund']);
    const address = walkAddress(walk(0, 0, 0, 0, 0));
    expect(flowsOfAddress(address)).toEqual(['refund', 'home']);
    expect(walkAddress(readWalkAddress(address, home, flows) ?? walk())).toBe(address);
  });

  test('an address cut inside an escape names something unknown and breaks nothing', () => {
    expect(flowsOfAddress('a,%E5%/s')).toEqual(['%E5%']);
  });
});

test('a line for the register ends with the time in two figures each', () => {
  expect(registerLine('少货：查 → 退款', { hours: 9, minutes: 5 })).toBe('少货：查 → 退款，09:05');
});
