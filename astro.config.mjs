// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { flowchartsOnly } from './src/integrations/flowcharts-only.ts';
import { handbook } from './src/integrations/handbook.ts';
import { keepCompiledMdx } from './src/integrations/kept-mdx.ts';
import { themeScript } from './src/layouts/theme-script.ts';
import { chapterProcessor } from './src/markdown/compile-chapter.ts';
import { keptChaptersOf } from './src/source/kept-chapters.ts';
import { workplace } from './src/source/workplace.ts';

const place = workplace(process.env);
const kept = keptChaptersOf(place);
const keptMdx = keepCompiledMdx(chapterProcessor(place.base, kept.terms), kept);
const themeHash = createHash('sha256').update(themeScript).digest('base64');

export default defineConfig({
  base: place.base,
  outDir: process.env.HANDBOOK_OUT_DIR ?? './dist',
  publicDir: './src/public',
  cacheDir: `${place.cache}/astro`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { processor: keptMdx.processor, syntaxHighlight: false },
  integrations: [mdx(), handbook(place, keptMdx)],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${themeHash}`] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [flowchartsOnly],
    resolve: { alias: { '@handbook': place.root } },
    server: { fs: { allow: [place.engine, place.root] } },
    build: {
      // The first browsers (spring 2023) that know oklch: for older ones every colour would have to be sent three times.
      cssTarget: ['chrome111', 'safari16.4', 'firefox113'],
      // One warning for each chapter otherwise: MDX marks its modules for React.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            // A chunk for each of a thousand chapters costs more than the whole rest of bundling.
            output: { codeSplitting: { groups: [{ name: 'chapters', test: /\.mdx(\?|$)/ }] } },
          },
        },
      },
    },
  },
});
