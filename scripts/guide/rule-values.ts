import type { RuleId, RuleValues } from '../../src/i18n/diagnostics/index.ts';

/** What rules are told about whose mistakes need a history, a clock or a built site to be made. */
export const ruleValues: { readonly [Id in RuleId]?: RuleValues<Id> } = {
  'handbook/missing-file': { file: 'content/handbook.yaml' },
  'chapter/attribute-flag': { name: 'Flow', attribute: 'wizard' },
  'flow/render-timeout': { seconds: 20 },
  'flow/render-failed': { reason: 'Error' },
  'flow/open-frontmatter': {},
  'flow/empty': {},
  'flow/not-a-flowchart': {},
  'flow/flow-on-step': { label: '登记' },
  'flow/bad-link': { label: '登记' },
  'exam/unknown-topic': { topic: 'lendng', known: ['lending', 'repairs'], suggestion: 'lending' },
  'exam/pool-too-small': { wanted: 10, found: 6 },
  'exam/draws-overlap': { wanted: 5, found: 3 },
  'quiz/source-missing': { id: 'lend-first' },
  'coverage/chapter-without-question': { chapter: '借出工具' },
  'coverage/section-without-question': { section: '先看什么' },
  'courier/tariff-expired': { title: '小件快运', to: '2026-12-31', today: '2027-01-04' },
  'courier/no-default': { couriers: ['small', 'large'] },
  'quiz/drifted': {
    id: 'lend-first',
    section: '先看什么',
    source: 'desk/lending#first',
    changed: '2026-11-20',
    reviewed: '2026-09-01',
  },
  'quiz/unknown-commit': { reviewed: 'abc1234' },
  'chapter/review-overdue': { reviewBy: '2026-10-31', today: '2026-11-22', owner: undefined },
  'image/large': { bytes: 6_000_000, limit: 2_000_000 },
  'search/not-found': { query: '借梯子', expect: ['desk/lending'], within: 5, rank: undefined, first: undefined },
};
