/**
 * The word of `known` that a mistyped `word` most likely meant; undefined when none is close
 * (more than a third of the letters differ; case never counts). For "did you mean …?".
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * `nearest` for names that consist of parts between slashes: each part must be close by itself, for `desk/nowhere` has
 * much in common with every other chapter of its part.
 */
export function nearestPath(path: string, known: Iterable<string>): string | undefined {
  const parts = path.split('/');
  const close = [...known].filter((candidate) => {
    const others = candidate.split('/');
    return (
      others.length === parts.length && parts.every((part, index) => nearest(part, [others[index] ?? '']) !== undefined)
    );
  });
  return nearest(path, close);
}

/**
 * How many letters must be typed, deleted, changed or swapped with their neighbour; gives up with `limit` once the true
 * distance cannot be smaller.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : limit;
      current.push(Math.min(substitution, swap, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    // A swap reaches over one row.
    if (Math.min(...current, ...last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit;
}
