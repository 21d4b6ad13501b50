/** The text of a plan file with these item lines (and stage lines), for the examples of rules. */
export function planExample(
  items: readonly string[],
  stages: readonly string[] = ['id: basics, title: 基础, length: 一天'],
): string {
  return [
    'plans:',
    '  - id: new-hire',
    '    title: 新人培训',
    '    minutes_per_day: 420',
    '    stages:',
    ...stages.map((stage) => `      - { ${stage} }`),
    '    items:',
    ...items.map((item) => `      - { ${item} }`),
    '',
  ].join('\n');
}

/** The keys of an example item of stage `basics`: id and title, half an hour long, and what else is given. */
export const itemExample = (id: string, more = ''): string =>
  `id: ${id}, title: ${id}, stage: basics, kind: read, ${more.includes('minutes:') ? '' : 'minutes: 30, '}${more}`.replace(
    /, $/,
    '',
  );
