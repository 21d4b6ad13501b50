import { describe, expect, test } from 'vitest';
import { siteAddresses } from '../../src/handbook/addresses.ts';
import { checkLink } from '../../src/handbook/links.ts';
import { allReadable, at, sampleHandbook } from './sample-handbook.ts';

const addresses = siteAddresses(sampleHandbook(), allReadable);
const check = (url: string) =>
  checkLink(url, { file: 'a.mdx', place: at(3), page: '/handbook/desk/lending/', addresses }).map(
    ({ ruleId, values }) => ({
      ruleId,
      ...values,
    }),
  );

describe('leads somewhere', () => {
  test.each([
    '/',
    '/handbook/',
    '/handbook/desk/',
    '/handbook/desk/lending/',
    '/handbook/desk/lending/#limit',
    '/handbook/desk/lending/#',
    '#limit',
    '/search/?q=%E5%B0%91%E8%B4%A7',
    'https://example.org/nowhere',
    'mailto:desk@example.org',
  ])('%s', (url) => {
    expect(check(url)).toEqual([]);
  });
});

describe('leads nowhere', () => {
  test.each([
    ['a mistyped chapter', '/handbook/desk/lendign/', '/handbook/desk/lending/'],
    ['no slash at the end', '/handbook/desk/lending', '/handbook/desk/lending/'],
    ['another word', '/handbook/desk/nowhere/', undefined],
    ['a part without chapters', '/handbook/empty/', undefined],
    ['an area that this handbook lacks', '/flows/', undefined],
  ])('%s', (_, url, suggestion) => {
    expect(check(url)).toEqual([{ ruleId: 'handbook/broken-link', url, suggestion }]);
  });

  test.each([
    ['#limits', 'limit'],
    ['/handbook/desk/lending/#limits', 'limit'],
    ['/handbook/desk/lending/#chart', undefined],
  ])('the anchor %s', (url, suggestion) => {
    const anchor = url.split('#')[1];
    expect(check(url)).toEqual([
      { ruleId: 'handbook/broken-anchor', url: '/handbook/desk/lending/', anchor, known: ['limit'], suggestion },
    ]);
  });

  test('an anchor is compared decoded', () => {
    const pages = new Map([['/a/', new Set(['先做什么'])]]);
    const context = { file: 'a.mdx', place: at(1), page: '/', addresses: pages };
    expect(checkLink('/a/#%E5%85%88%E5%81%9A%E4%BB%80%E4%B9%88', context)).toEqual([]);
    expect(checkLink('/a/#%E5%85', context)).toHaveLength(1);
  });

  test('an unsafe link is another rule’s', () => {
    expect(check('//evil.example/')).toEqual([]);
  });
});

describe('siteAddresses', () => {
  test('what cannot be read can be linked to, with any anchor', () => {
    const unreadable = {
      ...allReadable,
      chapters: new Set(['desk/broken']),
      flows: new Set(['late']),
      quizzes: new Set(['q']),
      plans: true,
    };
    const pages = siteAddresses(sampleHandbook(), unreadable);
    for (const path of ['/handbook/desk/broken/', '/flows/late/', '/quizzes/q/', '/training/'])
      expect(pages.get(path)).toBe('any');
    expect(pages.has('/flows/')).toBe(true);
  });

  test('a page whose data the handbook lacks is not there', () => {
    for (const path of ['/flows/', '/quizzes/', '/training/']) expect(addresses.has(path)).toBe(false);
  });
});
