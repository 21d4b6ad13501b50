import fc from 'fast-check';
import type { Flow } from '../../../src/flow/model.ts';
import { makeFlow } from '../make-flow.ts';

const words = [
  '核对底单',
  '称重',
  '盘点',
  '退款',
  '补发',
  '致歉',
  '登记',
  '查轨迹',
  '联系快递',
  '说明',
  '核对底单？',
  '称 重',
];
const marks = ['[', '[', '{', '(', '[['];
const answers = ['', '是', '否', '少发', '没少发', '查不实'];

/** Flows of every kind, sound or not: loops, dead ends, labels that repeat, exits without answers. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    nodes: fc.array(fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...words)), { minLength: 1, maxLength: 11 }),
    edges: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...answers)), { maxLength: 24 }),
  })
  .map(({ nodes, edges }) => {
    const all = [['(', '客户来了'] as const, ...nodes];
    const chart = Object.fromEntries(all.map(([mark, label], index) => [`n${index}`, `${mark}${label}`]));
    const way = (source: number, target: number, answer = ''): string => `n${source}>n${target}:${answer}`;
    // A backbone, so that most of it can be reached; the rest goes anywhere but back to the start.
    const backbone = nodes.map((_, index) => way(index, index + 1, answers[index % answers.length]));
    const others = edges
      .filter(([source, target]) => source < all.length && target > 0 && target < all.length)
      .map(([source, target, answer]) => way(source, target, answer));
    return makeFlow('any', chart, [...backbone, ...others]);
  });
