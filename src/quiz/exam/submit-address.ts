/**
 * The origin of an address that responses may be sent to, as a Content Security Policy names it; undefined for any
 * other text. https alone: what is sent is a person's name and answers.
 */
export function submitOrigin(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || !/^https:\/\/[^\s\\]+$/i.test(address)) return undefined;
  if (url.username !== '' || url.password !== '' || address.includes('#')) return undefined;
  // A policy has no form for addresses such as [::1].
  return /^[a-z0-9.-]+$/.test(url.hostname) ? url.origin : undefined;
}
