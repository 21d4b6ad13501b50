/**
 * A file name for each person's sheet, in their order: number and name, as far as every file system takes them, and
 * each only once whatever its case.
 */
export function sheetNames(people: readonly { readonly name: string; readonly number: string }[]): string[] {
  const used = new Set<string>();
  return people.map(({ name, number }) => {
    const base = safePart([number, name].filter((part) => part.trim() !== '').join('-'));
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? base : `${base}-${count}`;
      const key = candidate.toLowerCase();
      if (used.has(key)) continue;
      used.add(key);
      return `${candidate}.html`;
    }
  });
}

// Letters and figures of any writing; nothing that a path, a shell or a device name is made of.
function safePart(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  const short = [...plain].slice(0, 60).join('');
  return short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `sheet${short && `-${short}`}` : short;
}
