import type { Language, Words } from './language.ts';

/** What can be wrong with a field that was filled in. */
export type FieldTrouble =
  | 'missing'
  | 'not-chosen'
  | 'not-ticked'
  | 'no-number'
  | 'no-money'
  | 'no-date'
  | 'no-time'
  | 'below'
  | 'above';

/** What the engine says about forms: the list, filling in, entries, paper, files. */
export interface FormWords {
  readonly forms: string;
  readonly lead: string;
  readonly isChinese: boolean;
  readonly colon: string;
  readonly listSeparator: string;
  readonly yes: string;
  readonly whoFills: string;
  readonly everybody: string;
  readonly whenFilled: string;
  readonly chapter: string;
  readonly flow: string;
  readonly practiceForm: string;
  readonly practice: string;
  readonly kept: (count: number) => string;

  readonly newEntry: string;
  readonly changeEntry: string;
  readonly required: string;
  readonly notChosen: string;
  readonly workedOut: string;
  readonly save: string;
  readonly saveChange: string;
  readonly cancelChange: string;
  readonly copy: string;
  readonly copyEntry: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly clear: string;
  readonly cleared: string;
  readonly keys: string;
  readonly draftKept: string;
  readonly saved: (count: number) => string;
  readonly changeSaved: string;
  readonly notKept: string;
  readonly errors: (count: number) => string;
  readonly trouble: (title: string, trouble: FieldTrouble, limit?: number) => string;
  readonly otherOption: (option: string) => string;

  readonly pathTaken: string;
  readonly pathWaits: (path: string) => string;
  readonly addPath: string;
  readonly startWithPath: string;
  readonly sameDay: (day: string) => string;
  readonly openIt: string;
  readonly oldFound: (count: number, days: number) => string;
  readonly showOld: string;
  readonly showAll: string;
  readonly deleteOld: (count: number) => string;

  readonly entries: string;
  readonly count: (count: number) => string;
  readonly shown: (shown: number, count: number) => string;
  readonly nothingYet: string;
  readonly nothingFound: string;
  readonly find: string;
  readonly from: string;
  readonly to: string;
  readonly sortBy: (title: string) => string;
  readonly tableLabel: string;
  readonly doing: string;
  readonly change: string;
  readonly remove: string;
  readonly print: string;
  readonly ofEntry: (action: string, entry: string) => string;
  readonly removed: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly more: (count: number) => string;

  readonly printEntries: string;
  readonly printBlank: string;
  readonly exportAs: (type: string) => string;
  readonly exportFailed: string;
  readonly tools: string;
  readonly privacy: string;
  readonly moveHint: string;
  readonly exportJson: string;
  readonly importJson: string;
  readonly exportAll: string;
  readonly clearAll: string;
  readonly clearAllForms: string;
  readonly clearQuestion: (count: number) => string;
  readonly keepDays: (days: number) => string;
  readonly imported: (added: number, updated: number) => string;
  readonly importWrong: Readonly<Record<'not-json' | 'not-entries' | 'other-handbook' | 'damaged', string>>;
  readonly noScript: string;
  readonly paperDate: string;
  readonly paperNote: string;

  /** At the end of a walked flow. */
  readonly intoForm: (title: string) => string;
}

export const formWords = {
  'zh-CN': {
    forms: '表单',
    lead: '登记、交接、日报，填完留在这台设备上，能查、能导出、能打印。',
    isChinese: true,
    colon: '：',
    listSeparator: '、',
    yes: '是',
    whoFills: '谁来填',
    everybody: '全体',
    whenFilled: '什么时候填',
    chapter: '怎么做',
    flow: '流程',
    practiceForm: '栏目按通行做法设，可以按店里的需要增减',
    practice: '行业惯例',
    kept: (count) => `本机有 ${count} 条`,

    newEntry: '新的一条',
    changeEntry: '修改这一条',
    required: '必填',
    notChosen: '请选择',
    workedOut: '自动算出',
    save: '保存',
    saveChange: '保存修改',
    cancelChange: '不改了',
    copy: '复制成文字',
    copyEntry: '复制',
    copied: '已复制，可以粘贴到聊天或邮件里',
    copyFailed: '复制不了，请改用导出',
    clear: '清空重填',
    cleared: '已清空，换上新的一条',
    keys: '存',
    draftKept: '只存在这台设备，不上传；没填完的也留着',
    saved: (count) => `已保存，现在共 ${count} 条`,
    changeSaved: '修改已保存',
    notKept: '这台设备存不下了，关掉页面前请先导出。',
    errors: (count) => `还差 ${count} 处，补好再保存：`,
    trouble: (title, trouble, limit) => {
      switch (trouble) {
        case 'missing':
          return `“${title}”没有填`;
        case 'not-chosen':
          return `“${title}”没有选`;
        case 'not-ticked':
          return `“${title}”要打勾才能保存`;
        case 'no-number':
          return `“${title}”应为数字，如 3 或 1.5`;
        case 'no-money':
          return `“${title}”应为金额，最多两位小数，如 12.50`;
        case 'no-date':
          return `“${title}”应为日期，年月日都要选`;
        case 'no-time':
          return `“${title}”应为时间，时和分都要选`;
        case 'below':
          return `“${title}”不能小于 ${limit}`;
        case 'above':
          return `“${title}”不能大于 ${limit}`;
      }
    },
    otherOption: (option) => `${option}（旧选项）`,

    pathTaken: '走过的流程已填好，核对后补齐其余各栏',
    pathWaits: (path) => `从流程带来一条路径：${path}`,
    addPath: '填进正在填的这条',
    startWithPath: '另起一条',
    sameDay: (day) => `${day} 已经填过一条。`,
    openIt: '打开接着改',
    oldFound: (count, days) => `有 ${count} 条超过 ${days} 天没有改动，该清理了。`,
    showOld: '只看这些',
    showAll: '看全部',
    deleteOld: (count) => `删除这 ${count} 条`,

    entries: '记录',
    count: (count) => `${count} 条`,
    shown: (shown, count) => `找到 ${shown} 条，共 ${count} 条`,
    nothingYet: '还没有记录。填好上面的表，按“保存”，就会出现在这里。',
    nothingFound: '没有符合条件的记录，换个词或放宽日期。',
    find: '查找',
    from: '从',
    to: '到',
    sortBy: (title) => `按${title}排序`,
    tableLabel: '记录，可左右滚动',
    doing: '操作',
    change: '修改',
    remove: '删除',
    print: '打印',
    ofEntry: (action, entry) => `${action}：${entry}`,
    removed: (count) => (count === 1 ? '已删除一条' : `已删除 ${count} 条`),
    undo: '撤销',
    undone: '已恢复',
    more: (count) => `再显示 ${count} 条`,

    printEntries: '打印记录',
    printBlank: '打印空白表',
    exportAs: (type) => `导出 ${type}`,
    exportFailed: '没有导出成功，请再试一次，或者换一种格式。',
    tools: '换设备、清空',
    privacy:
      '记录只存在这台设备的这个浏览器里，不上传，换一台设备就看不到。里面可能有别人的个人信息：公用电脑下班前请导出后清空，用不着的记录及时删除。',
    moveHint: '换设备时：在这里导出 JSON，到新设备的同一页导入。已有的记录不会丢，同一条以后改的为准。',
    exportJson: '导出 JSON',
    importJson: '导入 JSON',
    exportAll: '导出全部表单',
    clearAll: '清空这张表的记录',
    clearAllForms: '清空全部表单的记录',
    clearQuestion: (count) => `删除这台设备上的 ${count} 条记录？没有导出过的就找不回来了。`,
    keepDays: (days) => `这张表的记录超过 ${days} 天没有改动，会提醒你清理，不会自己删除。`,
    imported: (added, updated) => `导入完成：新增 ${added} 条，更新 ${updated} 条`,
    importWrong: {
      'not-json': '这不是 JSON 文件，请选表单页导出的 JSON。',
      'not-entries': '这不是表单记录的文件，请选表单页导出的 JSON。',
      'other-handbook': '这个文件是另一本手册的，没有导入。',
      damaged: '这个文件不完整，没有导入。',
    },
    noScript: '在页面上填写需要打开 JavaScript。下面是空白表，可以直接打印出来手写。',
    paperDate: '日期',
    paperNote: '打印日期',

    intoForm: (title) => `填进${title}`,
  },
  en: {
    forms: 'Forms',
    lead: 'Registers, handovers and reports: kept on this device, to find, export and print.',
    isChinese: false,
    colon: ': ',
    listSeparator: ', ',
    yes: 'yes',
    whoFills: 'Filled in by',
    everybody: 'everybody',
    whenFilled: 'When',
    chapter: 'How',
    flow: 'Flow',
    practiceForm: 'The fields are ordinary practice; add or drop some as your team needs',
    practice: 'Ordinary practice',
    kept: (count) => `${count} on this device`,

    newEntry: 'New entry',
    changeEntry: 'Change this entry',
    required: 'required',
    notChosen: 'Choose',
    workedOut: 'worked out',
    save: 'Save',
    saveChange: 'Save the change',
    cancelChange: 'Leave as it was',
    copy: 'Copy as text',
    copyEntry: 'Copy',
    copied: 'Copied, ready to paste into a message',
    copyFailed: 'Could not copy: export it instead',
    clear: 'Clear',
    cleared: 'Cleared for another entry',
    keys: 'saves',
    draftKept: 'Kept on this device alone, unfinished or not',
    saved: (count) => `Saved, ${count} ${count === 1 ? 'entry' : 'entries'} now`,
    changeSaved: 'The change is saved',
    notKept: 'This device cannot keep it: export before you close the page.',
    errors: (count) => `${count} ${count === 1 ? 'thing is' : 'things are'} missing before it can be saved:`,
    trouble: (title, trouble, limit) => {
      switch (trouble) {
        case 'missing':
          return `${title} is empty`;
        case 'not-chosen':
          return `${title}: nothing is chosen`;
        case 'not-ticked':
          return `${title} must be ticked`;
        case 'no-number':
          return `${title} should be a number, such as 3 or 1.5`;
        case 'no-money':
          return `${title} should be an amount with at most two decimals, such as 12.50`;
        case 'no-date':
          return `${title} should be a whole date`;
        case 'no-time':
          return `${title} should be a time with hours and minutes`;
        case 'below':
          return `${title} cannot be below ${limit}`;
        case 'above':
          return `${title} cannot be above ${limit}`;
      }
    },
    otherOption: (option) => `${option} (former option)`,

    pathTaken: 'The path of the flow is filled in; check it and add the rest',
    pathWaits: (path) => `A path came from a flow: ${path}`,
    addPath: 'Put it into this entry',
    startWithPath: 'Start another entry',
    sameDay: (day) => `There is an entry for ${day} already.`,
    openIt: 'Open it',
    oldFound: (count, days) =>
      `${count} ${count === 1 ? 'entry has' : 'entries have'} not changed for more than ${days} days and could go.`,
    showOld: 'Show these',
    showAll: 'Show all',
    deleteOld: (count) => `Delete ${count === 1 ? 'it' : `these ${count}`}`,

    entries: 'Entries',
    count: (count) => String(count),
    shown: (shown, count) => `${shown} of ${count}`,
    nothingYet: 'Nothing here yet. Fill in the form above and press “Save”.',
    nothingFound: 'Nothing fits. Try another word or a longer time.',
    find: 'Find',
    from: 'From',
    to: 'to',
    sortBy: (title) => `Sort by ${title}`,
    tableLabel: 'Entries, scrolls sideways',
    doing: 'Actions',
    change: 'Change',
    remove: 'Delete',
    print: 'Print',
    ofEntry: (action, entry) => `${action}: ${entry}`,
    removed: (count) => (count === 1 ? 'One entry deleted' : `${count} entries deleted`),
    undo: 'Undo',
    undone: 'Brought back',
    more: (count) => `Show ${count} more`,

    printEntries: 'Print entries',
    printBlank: 'Print a blank form',
    exportAs: (type) => `Export ${type}`,
    exportFailed: 'The export failed. Try again, or choose another format.',
    tools: 'Other device, clear',
    privacy:
      'Entries are kept in this browser on this device alone; nothing is sent anywhere. They may hold personal data: on a shared computer export and clear them before you leave, and delete what is no longer needed.',
    moveHint:
      'To move: export JSON here and import it on the same page of the other device. Nothing that is there is lost; of two states of an entry the later one stays.',
    exportJson: 'Export JSON',
    importJson: 'Import JSON',
    exportAll: 'Export all forms',
    clearAll: 'Clear this form’s entries',
    clearAllForms: 'Clear the entries of all forms',
    clearQuestion: (count) =>
      `Delete ${count} ${count === 1 ? 'entry' : 'entries'} from this device? What was not exported cannot be brought back.`,
    keepDays: (days) =>
      `Entries that have not changed for more than ${days} days are offered for deletion; they never go by themselves.`,
    imported: (added, updated) => `Imported: ${added} new, ${updated} updated`,
    importWrong: {
      'not-json': 'This is no JSON file; choose one that a form page exported.',
      'not-entries': 'This is no file of form entries; choose a JSON file that a form page exported.',
      'other-handbook': 'The file belongs to another handbook; nothing was imported.',
      damaged: 'The file is not complete; nothing was imported.',
    },
    noScript: 'Filling in on the page needs JavaScript. Below is the blank form, ready to print and fill in by hand.',
    paperDate: 'Date',
    paperNote: 'Printed on',

    intoForm: (title) => `Into: ${title}`,
  },
} as const satisfies Words<FormWords>;

/** @param language the page's language; one the engine does not speak counts as Chinese */
export const formWordsFor = (language: string): FormWords =>
  formWords[(Object.hasOwn(formWords, language) ? language : 'zh-CN') as Language];
