import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '../../src/integrations/own-hashes.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><script>theme()</script><style>a{}</style>` +
  `</head><body><script type="module">more()</script><script src="/x.js"></script></body>`;

test('the hashes of what stands in the page stay, in their order; others go', () => {
  const before = `default-src 'self'; script-src 'self' ${hash('theme()')} ${hash('file')} ${hash('more()')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`;
  const after = `default-src 'self'; script-src 'self' ${hash('theme()')} ${hash('more()')}; style-src 'self' ${hash('a{}')};`;
  expect(keepOwnHashes(page(before))).toBe(page(after));
});

test('a page without a policy, and one without hashes, stay as they are', () => {
  expect(keepOwnHashes('<p>x</p>')).toBe('<p>x</p>');
  expect(keepOwnHashes(page("default-src 'self'"))).toBe(page("default-src 'self'"));
});
