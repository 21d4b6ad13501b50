import { describe, expect, test } from 'vitest';
import { checkTerms, checkWording } from '../../src/prose/check-words.ts';
import { proseOf } from './blocks.ts';

const lowest = { word: '最低价', instead: '活动价', why: undefined, except: [] };
const first = { word: '第一', instead: '靠前', why: undefined, except: ['第一时间'] };
const pan = { word: 'pan', instead: 'pot', why: undefined, except: [] };
const wording = (body: string) =>
  checkWording(proseOf(body), [lowest, first, pan]).map(({ place, values }) => [
    place.start.line,
    place.start.column,
    values.word,
  ]);

describe('banned words', () => {
  test('in what the handbook says', () => {
    expect(wording('这已经是最低价了。')).toEqual([[6, 5, '最低价']]);
  });
  test.each([
    ['named in quotation marks', '不说“最低价”，也不说「最低价」。'],
    ['in an example of what not to say', '<Bad>\n\n最低价\n\n</Bad>'],
    ['said by a customer', '<Situation title="x">\n\n<Customer>\n\n最低价呢？\n\n</Customer>\n\n</Situation>'],
    ['within a longer word that is all right', '第一时间回复。'],
    ['within another word', 'The company is open.'],
    ['in code', '`最低价`'],
  ])('not %s', (_, body) => {
    expect(wording(body)).toEqual([]);
  });
  test('a long quotation is said, not named', () => {
    expect(wording('他回“亲这件已经是全店的最低价了您放心拍下吧”。')).toHaveLength(1);
  });
});

describe('other names of terms', () => {
  const names = [
    { name: '催单', say: ['催付', '催件'], except: [] },
    { name: '到付', say: ['货到付款'], except: ['货到付款'] },
  ];
  const terms = (body: string) => checkTerms(proseOf(body), names).map(({ values }) => [values.name, values.say]);
  test('with all that may be meant', () => {
    expect(terms('下午再催单。')).toEqual([['催单', ['催付', '催件']]]);
  });
  test.each([['货到付款的单。'], ['从进店到付款，一路陪着。']])('%s holds none', (body) => {
    expect(terms(body)).toEqual([]);
  });
});
