import { pinyin } from 'pinyin-pro';

const longest = 60;

/** An id made of a title: English words as they are, Chinese ones by their pinyin. Empty when nothing can be made of it. */
export function suggestId(title: string): string {
  const spelt = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
  const id = spelt
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= longest) return id;
  return id.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
