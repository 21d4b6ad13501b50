import type { Language } from './language.ts';

/** Why a file of an observation form, or a part of it, does not count. */
export type AssessmentFault =
  | { readonly kind: 'not-json' | 'not-assessment' | 'damaged' }
  | { readonly kind: 'other-handbook'; readonly handbook: string }
  | { readonly kind: 'unknown-form'; readonly form: string; readonly suggestion: string | undefined }
  /** So many filled records say neither name nor number; the others of the file count. */
  | { readonly kind: 'nameless'; readonly count: number }
  /** A copy of an earlier file, letter for letter. */
  | { readonly kind: 'repeated'; readonly first: string };

/** What the engine says about observation forms and the decision at the end of probation. */
export interface AssessmentWords {
  readonly colon: string;
  readonly forms: string;
  readonly assessor: string;
  readonly scale: string;
  readonly passRule: string;
  /** Says what is needed to pass; `lowest` is the label of the lowest rating allowed. */
  pass(percent: number, lowest: string | undefined): string;
  readonly columns: Readonly<Record<'name' | 'number' | 'observer' | 'date' | 'percent' | 'result' | 'note', string>>;
  readonly item: string;
  itemNote(title: string): string;
  readonly rating: string;
  readonly weight: string;
  weightOf(weight: number): string;
  readonly trainees: string;
  readonly addTrainee: string;
  readonly removeTrainee: string;
  removeQuestion(name: string): string;
  unnamed(place: number): string;
  readonly results: Readonly<Record<'passed' | 'failed' | 'open' | 'missing', string>>;
  percent(percent: number): string;
  progress(rated: number, total: number): string;
  belowLowest(titles: readonly string[]): string;
  readonly clearRating: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly print: string;
  readonly exportAs: string;
  readonly exportFailed: string;
  readonly importFile: string;
  imported(people: number): string;
  readonly importWrong: Readonly<Record<'not-json' | 'not-assessment' | 'damaged' | 'other-form', string>>;
  readonly noScript: string;
  readonly signature: string;

  sayFault(fault: AssessmentFault): string;
  readonly probationTitle: string;
  /** Says what a decision counts: the plan, how many forms, how many exams. */
  probationNeeds(plan: string | undefined, forms: number, exams: number): string;
  sheetsWritten(count: number, folder: string): string;
  noPlan(id: string, known: readonly string[]): string;
  /** Headings of a decision sheet: what, score, result, remarks. */
  readonly probationColumns: readonly [string, string, string, string];
  readonly proposal: string;
  readonly proposalNote: string;
  readonly outcomes: Readonly<Record<'confirm' | 'extend' | 'open', string>>;
  readonly signers: readonly string[];
  resultOf(title: string): string;
  readonly sentenceGap: string;
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  'zh-CN': {
    colon: '：',
    forms: '观察考核表',
    assessor: '谁来填',
    scale: '评分',
    passRule: '达标',
    pass: (percent, lowest) => `得分不低于 ${percent}%${lowest === undefined ? '' : `，每一项都不低于“${lowest}”`}`,
    columns: {
      name: '姓名',
      number: '编号',
      observer: '观察人',
      date: '日期',
      percent: '得分（%）',
      result: '结果',
      note: '备注',
    },
    item: '观察项目',
    itemNote: (title) => `备注：${title}`,
    rating: '评分',
    weight: '权重',
    weightOf: (weight) => `权重 ${weight}`,
    trainees: '被观察的人',
    addTrainee: '加一个人',
    removeTrainee: '删除这个人',
    removeQuestion: (name) => `删除“${name}”在这张表上的全部记录？删除后不能恢复。`,
    unnamed: (place) => `第 ${place} 人`,
    results: { passed: '达标', failed: '未达标', open: '没填完', missing: '没有记录' },
    percent: (percent) => `${percent}%`,
    progress: (rated, total) => `已评 ${rated} 项，共 ${total} 项`,
    belowLowest: (titles) => `低于最低要求：${titles.join('、')}`,
    clearRating: '清除评分',
    saved: '自动保存在这台设备上。',
    notSaved: '这台设备存不了，关掉页面前请先导出。',
    print: '打印',
    exportAs: '导出',
    exportFailed: '没有导出成功，请再试一次，或者换一种格式。',
    importFile: '导入 JSON',
    imported: (people) => `导入了 ${people} 个人的记录。`,
    importWrong: {
      'not-json': '这不是 JSON 文件，请选这一页导出的 JSON。',
      'not-assessment': '这不是观察考核表的文件，请选这一页导出的 JSON。',
      damaged: '这个文件不完整，没有导入。',
      'other-form': '这是另一张表的文件，请到那张表的页面导入。',
    },
    noScript: '在页面上填写需要打开 JavaScript；也可以打印出来手写。',
    signature: '签名',

    sayFault: (fault) => {
      switch (fault.kind) {
        case 'not-json':
          return '考核表文件残缺，读不了。请回到那一页重新导出 JSON。';
        case 'not-assessment':
          return '考核表文件的格式版本不认识，请用本站的考核表页面重新导出 JSON。';
        case 'damaged':
          return '考核表文件不完整，或者改动过。请重新导出 JSON。';
        case 'other-handbook':
          return `这是另一本手册（${fault.handbook}）的考核表，没有算进去。`;
        case 'unknown-form':
          return `没有考核表 ${fault.form}。${fault.suggestion ? `是不是 ${fault.suggestion}？` : '应为 content/training/assessments/ 里的一张。'}`;
        case 'nameless':
          return `有 ${fault.count} 条记录没写姓名也没写编号，这几条没有算进去，其余照算。`;
        case 'repeated':
          return `和 ${fault.first} 是同一份，只算一次。`;
      }
    },
    probationTitle: '转正评定表',
    probationNeeds: (plan, forms, exams) =>
      `${plan === undefined ? '按交来的文件评定' : `按“${plan}”评定`}：${forms} 张观察考核表，${exams} 门考试。`,
    sheetsWritten: (count, folder) => `${count} 份评定表写在 ${folder}，用浏览器打开打印。`,
    noPlan: (id, known) => `没有编号为“${id}”的培训计划${known.length > 0 ? `，现有：${known.join('、')}` : ''}。`,
    probationColumns: ['项目', '得分', '结果', '说明'],
    proposal: '评定建议',
    proposalNote: '这是按考试和观察考核表算出来的建议。转正的日期和分数线由公司定，最后由主管签字决定。',
    outcomes: { confirm: '按期转正', extend: '延长观察，补训后再考', open: '材料不全，补齐后再定' },
    signers: ['培训组长', '主管', '本人'],
    resultOf: (title) => `${title}（结果）`,
    sentenceGap: '；',
  },
  en: {
    colon: ': ',
    forms: 'Observation forms',
    assessor: 'Filled in by',
    scale: 'Ratings',
    passRule: 'Passed',
    pass: (percent, lowest) =>
      `with at least ${percent}%${lowest === undefined ? '' : ` and no item below "${lowest}"`}`,
    columns: {
      name: 'Name',
      number: 'Number',
      observer: 'Observer',
      date: 'Date',
      percent: 'Score (%)',
      result: 'Result',
      note: 'Note',
    },
    item: 'What to observe',
    itemNote: (title) => `Note: ${title}`,
    rating: 'Rating',
    weight: 'Weight',
    weightOf: (weight) => `weight ${weight}`,
    trainees: 'Observed',
    addTrainee: 'Add a person',
    removeTrainee: 'Remove this person',
    removeQuestion: (name) => `Remove everything this form has of ${name}? This cannot be undone.`,
    unnamed: (place) => `Person ${place}`,
    results: { passed: 'Passed', failed: 'Not passed', open: 'Not complete', missing: 'No record' },
    percent: (percent) => `${percent}%`,
    progress: (rated, total) => `${rated} of ${total} rated`,
    belowLowest: (titles) => `Below the lowest rating allowed: ${titles.join(', ')}`,
    clearRating: 'Clear the rating',
    saved: 'Kept on this device as you go.',
    notSaved: 'This device cannot keep it: export before you close the page.',
    print: 'Print',
    exportAs: 'Export',
    exportFailed: 'The export failed. Try again, or choose another format.',
    importFile: 'Import JSON',
    imported: (people) => `Imported ${people} ${people === 1 ? 'person' : 'people'}.`,
    importWrong: {
      'not-json': 'This is no JSON file; choose one that this page exported.',
      'not-assessment': 'This is no file of an observation form; choose a JSON file that this page exported.',
      damaged: 'The file is not complete; nothing was imported.',
      'other-form': 'The file belongs to another form; import it on that page.',
    },
    noScript: 'Filling in on the page needs JavaScript; you can print the form, too.',
    signature: 'Signature',

    sayFault: (fault) => {
      switch (fault.kind) {
        case 'not-json':
          return 'This observation form is broken off and cannot be read: export it as JSON again.';
        case 'not-assessment':
          return 'This observation form has a format version that is not known: export it as JSON again from its page.';
        case 'damaged':
          return 'This observation form is not complete, or was changed: export it as JSON again.';
        case 'other-handbook':
          return `This observation form belongs to another handbook (${fault.handbook}); it is not counted.`;
        case 'unknown-form':
          return `No observation form ${fault.form}. ${fault.suggestion ? `Did you mean ${fault.suggestion}?` : 'Expected one of content/training/assessments/.'}`;
        case 'nameless':
          return `${fault.count} ${fault.count === 1 ? 'record says' : 'records say'} neither name nor number and ${fault.count === 1 ? 'is' : 'are'} not counted; the others are.`;
        case 'repeated':
          return `A copy of ${fault.first}; counted once.`;
      }
    },
    probationTitle: 'End of probation',
    probationNeeds: (plan, forms, exams) =>
      `${plan === undefined ? 'Decided by what was handed in' : `Decided by "${plan}"`}: ${forms} observation ${forms === 1 ? 'form' : 'forms'}, ${exams} ${exams === 1 ? 'exam' : 'exams'}.`,
    sheetsWritten: (count, folder) =>
      `${count} ${count === 1 ? 'sheet' : 'sheets'} written to ${folder}; open them in a browser to print.`,
    noPlan: (id, known) =>
      `No training plan "${id}"${known.length > 0 ? `, expected one of ${known.join(', ')}` : ''}.`,
    probationColumns: ['Item', 'Score', 'Result', 'Remarks'],
    proposal: 'Proposal',
    proposalNote:
      'Worked out from exams and observation forms. Dates and pass marks are the company’s; the signature decides.',
    outcomes: { confirm: 'Confirm', extend: 'Extend, train again, test again', open: 'Incomplete, decide later' },
    signers: ['Trainer', 'Lead', 'Trainee'],
    resultOf: (title) => `${title} (result)`,
    sentenceGap: '; ',
  },
};
