import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { PluggableList } from 'unified';

/**
 * What Chinese needs of Markdown: `**规则。**后文` is strong although a full stop stands before the closing asterisks.
 * The standard's rule looks for white space or punctuation outside, which Chinese text does not have.
 */
export const cjkPlugins: PluggableList = [remarkCjkFriendly, remarkCjkFriendlyStrikethrough];

/** The Markdown of chapters, as a parser: the same syntax as the page renderer uses. */
export const chapterSyntax = () => remark().use(remarkMdx).use(remarkGfm).use(cjkPlugins).freeze();

/** Markdown without MDX, for short texts in YAML files. */
export const inlineSyntax = () => remark().use(remarkGfm).use(cjkPlugins);
