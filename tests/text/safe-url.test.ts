import { expect, test } from 'vitest';
import { isSafeUrl } from '../../src/text/safe-url.ts';

test.each([
  '/',
  '/handbook/desk/lending/#limit',
  '#limit',
  'https://example.org/x?y=1',
  'HTTP://example.org',
  'mailto:desk@example.org',
  'tel:+861012345678',
])('%s may stand in a page', (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https:evil',
  'lending/',
  '../lending/',
  '',
])('%j may not', (url) => {
  expect(isSafeUrl(url)).toBe(false);
});
