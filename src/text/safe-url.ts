/**
 * Whether an author's address may stand in a page: the site's own (from the root, or `#anchor`), http(s), mailto or tel.
 * Everything else (`javascript:`, `data:`, `//host`) is refused.
 */
export function isSafeUrl(url: string): boolean {
  // Browsers drop control characters before they read an address.
  if (/\p{Cc}/u.test(url)) return false;
  if (url.startsWith('//') || url.startsWith('/\\')) return false;
  return url.startsWith('/') || url.startsWith('#') || /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
}
