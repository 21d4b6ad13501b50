/** The text of a small form for the examples of rules; each line of `fields` is one field in braces. */
export const formExample = (fields: readonly string[], head: readonly string[] = []): string =>
  [
    'title: 报修登记',
    'summary: 报一次修写一行。',
    ...head,
    'fields:',
    ...fields.map((field) => `  - ${field}`),
    '',
  ].join('\n');

export const dayField = '{ id: day, title: 日期, type: date, default: today }';
export const roomField = '{ id: room, title: 房间, type: choice, options: [一楼, 二楼] }';
export const notesField = '{ id: notes, title: 经过, type: long }';
