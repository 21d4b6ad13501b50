import { readChapter } from '../../src/markdown/read-chapter.ts';
import type { Typesetter } from '../../src/prose/check-typography.ts';

const identity = { id: 'a/b', part: 'a', slug: 'b', file: 'content/chapters/a/b.mdx' };

/** A chapter with this body, read whole. The body begins in line 6. */
export const chapterOf = (body: string, typeset?: Typesetter) =>
  readChapter(`---\ntitle: T\nsummary: S\n---\n\n${body}\n`, identity, typeset);

/** The running text of such a chapter. */
export const proseOf = (body: string) => chapterOf(body).chapter?.prose ?? [];
