/** Full-width signs that stand where a program wants its own, with those. Slips of a Chinese keyboard. */
const signs: Readonly<Record<string, string>> = {
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '（': '(',
  '）': ')',
  '｛': '{',
  '｝': '}',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '：': ':',
  '，': ',',
  '“': '"',
  '”': '"',
  '＂': '"',
  '｜': '|',
  '＃': '#',
  '／': '/',
  '—': '-',
  '－': '-',
};

/** The text with every such sign replaced. `keep` matches stretches that are text, not syntax. */
export const toHalfWidth = (text: string, keep = /(?!)/g): string => {
  const outside = text.split(keep);
  const inside = [...text.matchAll(keep)].map(([stretch]) => stretch);
  return outside
    .map((part, index) => part.replace(/./gu, (sign) => signs[sign] ?? sign) + (inside[index] ?? ''))
    .join('');
};
