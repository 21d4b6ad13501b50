import type { QuestionDraft } from './draft.ts';

/** One row for each type, to be overwritten. */
export const templateExamples: readonly QuestionDraft[] = [
  {
    name: 'loan-period',
    stem: '小说一次可以借多久？',
    hints: ['看看门口的牌子。'],
    explanation: '门口的牌子写着四周。',
    source: 'desk/borrowing#loan-period',
    topic: 'loans',
    difficulty: 1,
    type: 'single',
    options: [
      { key: 'A', text: '两周' },
      { key: 'B', text: '四周' },
      { key: 'C', text: '看完为止' },
    ],
    shuffle: true,
    answer: 'B',
  },
  {
    stem: '哪些书不外借？',
    hints: [],
    explanation: '字典和地图册只在馆内看。',
    difficulty: 2,
    type: 'multiple',
    options: [
      { key: 'A', text: '字典' },
      { key: 'B', text: '小说' },
      { key: 'C', text: '地图册' },
    ],
    shuffle: true,
    answer: ['A', 'C'],
  },
  {
    stem: '借书证可以转借。',
    hints: [],
    explanation: '借书证只给本人用。',
    difficulty: 1,
    type: 'boolean',
    options: [
      { key: 'true', text: '' },
      { key: 'false', text: '' },
    ],
    answer: false,
  },
  {
    stem: '小说借____周，逾期一天交____元。',
    hints: [],
    explanation: '四周以后每天五角。',
    difficulty: 2,
    type: 'blank',
    blanks: [{ accepted: ['4', '四'] }, { accepted: ['0.5'], tolerance: 0.1 }],
  },
  {
    stem: '把还书的步骤排好。',
    hints: [],
    explanation: '先看书况，再登记，最后上架。',
    difficulty: 2,
    type: 'order',
    options: [
      { key: 'A', text: '登记' },
      { key: 'B', text: '查书况' },
      { key: 'C', text: '上架' },
    ],
    answer: ['B', 'A', 'C'],
  },
  {
    stem: '把书和书架配上。',
    hints: [],
    explanation: '架号写在书脊上。',
    difficulty: 2,
    type: 'match',
    left: [
      { key: 'a', text: '小说' },
      { key: 'b', text: '地图册' },
    ],
    right: [
      { key: '1', text: '一号架' },
      { key: '2', text: '二号架' },
      { key: '3', text: '三号架' },
    ],
    shuffle: true,
    answer: { a: '1', b: '2' },
  },
];

/** The sheet beside the questions: what belongs into each column. */
export const templateInstructions: readonly (readonly string[])[] = [
  ['列', '怎么填', '例子'],
  ['编号', '可以不填。填了以后不要改：小写字母、数字、短横线。', 'loan-period'],
  ['题型', '单选题、多选题、判断题、填空题、排序题、配对题。不填时按选项和答案判断。', '单选题'],
  ['题干', '必填。填空题在要填的地方写四条下划线。', '小说借____周。'],
  ['选项A…', '一格一个选项，从 A 起不要跳格，不写字母。不够时在后面加一列“选项G”。', '两周'],
  ['', '配对题一格一对，等号两边空一格；多出来的右边只写等号和右边。', '小说 = 一号架'],
  ['答案', '单选写一个字母，多选写几个字母，排序按先后写字母，判断写对或错，配对不填。', 'AC'],
  ['', '填空：空与空之间用分号，同一个空的几种写法用竖线，数字允许的误差写在 ± 后面。', '4|四;0.5±0.1'],
  ['解析', '为什么是这个答案。', '门口的牌子写着四周。'],
  ['难度', '易、中、难，或 1、2、3。不填算中。', '易'],
  ['主题', '主题的编号，和手册设置里的一样。', 'loans'],
  ['依据', '答案出自哪一章哪一节：部分/章节#小节。', 'desk/borrowing#loan-period'],
  ['提示', '可以不填。几条提示各占一行（Alt+Enter 换行）。', '看看门口的牌子。'],
  ['', '前面的几行是例子，导入以前删掉。公式、宏、图片都不会导入。', ''],
];
