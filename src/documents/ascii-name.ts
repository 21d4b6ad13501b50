import { pinyin } from 'pinyin-pro';

const longest = 40;

/** A name for addresses and files from a title: 先查什么 → `xian-cha-shen-me`. Empty where nothing of it can be spelled. */
export function asciiName(title: string): string {
  const spelled = pinyin(title.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const name = spelled
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (name.length <= longest) return name;
  const whole = name.slice(0, longest + 1).replace(/-[a-z0-9]*$/, '');
  return whole.slice(0, longest).replace(/-$/, '');
}

/** Gives each title its own name, in order: `title`, `title-2`, …; `fallback` where a title cannot be spelled. */
export function uniqueNames(fallback: string): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const base = asciiName(title) || fallback;
    let name = base;
    for (let count = 2; taken.has(name); count++) {
      const suffix = `-${count}`;
      name = `${base.slice(0, longest - suffix.length).replace(/-$/, '')}${suffix}`;
    }
    taken.add(name);
    return name;
  };
}
