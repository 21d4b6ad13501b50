import { flowRules } from '../../src/flow/rules/index.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import type { RuleId } from '../../src/i18n/diagnostics/index.ts';
import type { RuleExample } from './collect-examples.ts';
import { fence, guideChapter } from './markdown.ts';

/** Which rules stand in which chapter, by the areas of their ids. */
const chapters = [
  { slug: 'rules-text', title: '章节和文字的规则', areas: ['chapter', 'prose', 'glossary', 'image', 'check'] },
  { slug: 'rules-files', title: '文件和引用的规则', areas: ['yaml', 'handbook', 'search', 'roles'] },
  { slug: 'rules-flows', title: '流程图的规则', areas: ['flow'] },
  { slug: 'rules-quizzes', title: '测验和考试的规则', areas: ['quiz', 'exam', 'coverage'] },
  { slug: 'rules-tools', title: '培训和工具的规则', areas: [] },
] as const;

const areaOf = (id: string) => id.split('/')[0] ?? '';
const named: ReadonlySet<string> = new Set(chapters.flatMap(({ areas }) => areas));

/** Every rule: what it is called, what it says, what to do. */
export function ruleChapters(examples: ReadonlyMap<RuleId, RuleExample>) {
  return chapters.map(({ slug, title, areas }) => {
    const own = [...examples.values()].filter(({ ruleId }) =>
      areas.length > 0 ? areas.some((area) => area === areaOf(ruleId)) : !named.has(areaOf(ruleId)),
    );
    const intro = `下面每一条先写规则的编号，再写 \`npm run check\` 会怎么说、该怎么改；有例子的，第一行是写错的那一行。共 ${own.length} 条。`;
    const blocks = own.flatMap(({ ruleId, severity, line, message, hint }) => [
      `## \`${ruleId}\` [#${ruleId.replace('/', '-')}]`,
      fence(
        [...(line ? [line, ''] : []), `${cliWords['zh-CN'].severities[severity]}：${message}`, `→ ${hint}`].join('\n'),
      ),
    ]);
    return {
      file: `content/chapters/checking/${slug}.mdx`,
      content: guideChapter({ title, summary: `查这一类检查结果是什么意思、该怎么改。`, minutes: 5 }, intro, ...blocks),
    };
  });
}

/** The rules of flows with what is right and what is wrong, from the rules' own examples. */
export function flowRuleChapter(examples: ReadonlyMap<RuleId, RuleExample>) {
  // A chart far too large says nothing that its message does not.
  const shown = (source: string) => (source.split('\n').length > 14 ? undefined : source);
  const blocks = flowRules.flatMap(({ id, examples: { good, bad } }) => {
    const right = good.map(shown).find(Boolean);
    const wrong = bad.map(shown).find(Boolean);
    const said = examples.get(id);
    return [
      `## \`${id}\` [#${id.replace('/', '-')}]`,
      ...(wrong ? ['这样不行：', fence(wrong)] : []),
      ...(said ? [fence(`${said.message}\n→ ${said.hint}`)] : []),
      ...(right ? ['这样可以：', fence(right)] : []),
    ];
  });
  return {
    file: 'content/chapters/flows/right-and-wrong.mdx',
    content: guideChapter(
      { title: '画得对不对', summary: '对照着看每条规则的对错两种画法。', minutes: 6 },
      '每条规则先看错的画法和检查时的提示，再看对的画法。这些例子同时是程序自己的测试。',
      ...blocks,
    ),
  };
}
