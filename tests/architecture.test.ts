import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, readSources, type SourceFile, withoutComments } from './source-imports.ts';

const sources = readSources('src', 'scripts');
const byPath = new Map(sources.map((source) => [source.path, source]));

const domains = [
  'flow',
  'quiz',
  'training',
  'courier',
  'search',
  'progress',
  'roles',
  'phrases',
  'glossary',
  'prose',
  'forms',
  'documents',
] as const;
const base = ['text', 'i18n', 'diagnostics'];
const handbook = [...base, ...domains, 'handbook'];
const upToSource = [...handbook, 'markdown', 'source'];

/** Which areas an area may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  i18n: ['text'],
  diagnostics: ['text', 'i18n'],
  ...Object.fromEntries(domains.map((domain) => [domain, base])),
  handbook: [...base, ...domains],
  markdown: handbook,
  source: [...handbook, 'markdown'],
  integrations: upToSource,
  components: [...upToSource, 'styles'],
  layouts: [...upToSource, 'styles', 'components'],
  pages: [...upToSource, 'styles', 'components', 'layouts'],
};

/** `text` of `src/text/slug.ts`; `scripts` of everything there; nothing for packages and for files of `src` itself. */
function areaOf(path: string): string | undefined {
  if (path.startsWith('scripts/')) return 'scripts';
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

const everyImport = (source: SourceFile): readonly Import[] => [...source.imports, ...source.browserImports];
const own = (area: string) => sources.filter(({ path }) => areaOf(path) === area);
const where = (list: readonly SourceFile[], isWrong: (target: string) => boolean): string[] =>
  list.flatMap((source) =>
    everyImport(source).flatMap(({ target }) => (isWrong(target) ? [`${source.path} imports ${target}`] : [])),
  );

test('the files are found', () => {
  expect(own('diagnostics').length).toBeGreaterThan(5);
  expect(own('pages').length).toBeGreaterThan(5);
  expect(byPath.get('src/text/slug.ts')?.imports).toEqual([]);
  expect(byPath.get('src/diagnostics/validate.ts')?.imports).toContainEqual({
    target: 'src/text/nearest.ts',
    typeOnly: false,
  });
});

describe('who may import whom', () => {
  test('every area of src has its rule', () => {
    const areas = new Set(
      sources.map(({ path }) => areaOf(path)).filter((area) => area !== undefined && area !== 'scripts'),
    );
    expect([...areas].filter((area) => !Object.hasOwn(allowed, area ?? ''))).toEqual([]);
  });

  test.each(Object.entries(allowed))('%s', (area, others) => {
    const isWrong = (target: string) => {
      const to = areaOf(target);
      return to !== undefined && to !== area && !others.includes(to);
    };
    expect(where(own(area), isWrong)).toEqual([]);
  });

  test('only source and integrations touch what belongs to Node', () => {
    const others = sources.filter(
      ({ path }) => path.startsWith('src/') && !/^src\/(?:source|integrations)\//.test(path),
    );
    expect(where(others, (target) => target.startsWith('node:'))).toEqual([]);
  });

  test('of the commands, only io writes to the disk', () => {
    // Benches and the test runner work in folders of their own, which nobody keeps.
    const others = own('scripts').filter(({ path }) => !/^scripts\/(?:io|bench)\/|^scripts\/test\.ts$/.test(path));
    const reading = /^(?:existsSync|readdirSync|readFile(?:Sync)?|statSync|lstatSync|watch)$/;
    const writing = others.flatMap(({ path, text }) =>
      [...text.matchAll(/import ([^;]*?) from 'node:fs(?:\/promises)?'/g)]
        .flatMap(([, names = '']) => names.replace(/[{}]|\btype \w+/g, '').split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '' && !reading.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(writing).toEqual([]);
  });

  test('nothing below the pages knows Astro', () => {
    const below = [...base, ...domains, 'handbook', 'source'].flatMap(own);
    // Which reads a picture's size and type from its bytes, and knows nothing of a site.
    const measure = 'astro/assets/utils';
    expect(where(below, (target) => target !== measure && /^astro(?:[:/]|$)|^@astrojs\//.test(target))).toEqual([]);
  });

  test('imports name their file’s ending', () => {
    expect(
      where(sources, (target) => /^(?:src|scripts)\//.test(target) && !/\.(?:ts|mjs|astro|css|svg|json)$/.test(target)),
    ).toEqual([]);
  });
});

describe('domains are pure', () => {
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
  const chance = /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/;
  const browser =
    /\bwindow\.\w+[(.]|\b(?:localStorage|sessionStorage|navigator)\.|\bdocument\.(?:query|get|create|add|body|head)/;

  test.each([...base, ...domains, 'handbook', 'markdown'])('%s asks neither clock nor chance nor browser', (area) => {
    const found = own(area).filter(({ text }) =>
      [clock, chance, browser].some((impure) => impure.test(withoutComments(text))),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('what browsers load', () => {
  /** Everything that is there when a script runs, with the way that leads to it. */
  function reach(start: readonly Import[], from: string): Map<string, readonly string[]> {
    const reached = new Map<string, readonly string[]>();
    const visit = (imports: readonly Import[], way: readonly string[]): void => {
      for (const { target, typeOnly } of imports) {
        if (typeOnly || reached.has(target)) continue;
        reached.set(target, [...way, target]);
        visit(byPath.get(target)?.imports ?? [], [...way, target]);
      }
    };
    visit(start, [from]);
    return reached;
  }

  const isElement = ({ path, text }: SourceFile) => path.endsWith('.ts') && /customElements\.define\(/.test(text);
  const entries = sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((source) =>
      isElement(source)
        ? [[source.path, source.imports] as const]
        : source.browserImports.length > 0
          ? [[source.path, source.browserImports] as const]
          : [],
    );

  test('is found', () => {
    expect(entries.length).toBeGreaterThan(5);
    const reached = new Set(entries.flatMap(([path, imports]) => [...reach(imports, path).keys()].map(areaOf)));
    expect([...reached]).toEqual(expect.arrayContaining(['quiz', 'training', 'text', 'i18n']));
  });

  test.each(entries)('%s: no schema, no YAML, no Node, no Markdown', (path, imports) => {
    const heavy = /^(?:zod|yaml|node:.*|unified|remark.*|rehype.*|jsdom|astro(?:[:/].*)?|@astrojs\/.*)$/;
    const ways = [...reach(imports, path)].filter(([target]) => heavy.test(target)).map(([, way]) => way.join(' → '));
    expect(ways).toEqual([]);
  });
});

describe('files', () => {
  test('are short enough to be read at once; tables of words are not read so', () => {
    const long = sources
      .filter(({ path }) => !path.startsWith('src/i18n/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('have names of one kind', () => {
    const odd = sources
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        if (path.startsWith('src/pages/')) return false;
        return path.endsWith('.astro')
          ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
          : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d|\.config)?\.(?:ts|mjs)$/.test(name);
      });
    expect(odd).toEqual([]);
  });

  test('of the engine know nothing of one trade', () => {
    const trade = /客服|淘宝|天猫|京东|拼多多|旺旺|退货|催付|差评|售前|售后|customer service|taobao/i;
    // The two sides of a conversation have names, and in Chinese these are they.
    const named = 'src/i18n/chapter.ts';
    const engine = sources.filter(({ path }) => path.startsWith('src/') && path !== named);
    expect(engine.filter(({ text }) => trade.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('colours', () => {
  const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
  const declarations = (block: string | undefined) =>
    (block ?? '')
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean);
  const byMedia = declarations(
    /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/.exec(css)?.[1],
  );
  const byHand = declarations(/:root\[data-theme='dark'\] \{([^}]*)\}/.exec(css)?.[1]);
  const light = declarations(/^:root \{([^}]*)\}/m.exec(css)?.[1]);

  test('of the night are the same whether the device or the reader chose it', () => {
    expect(byMedia.length).toBeGreaterThan(10);
    expect(byHand).toEqual(byMedia);
  });

  test('of the night replace colours that the day has', () => {
    const names = (list: readonly string[]) => list.map((line) => line.split(':')[0]);
    expect(names(light)).toEqual(expect.arrayContaining(names(byMedia)));
  });
});
