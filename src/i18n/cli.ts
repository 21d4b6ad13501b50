import type { Words } from './language.ts';

/** What the `handbook` program says on the terminal, besides diagnostics and each command's own help. */
export interface CliWords {
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string, value: string) => string;
  readonly wrongValue: (name: string, found: string, values: readonly string[]) => string;
  readonly unexpectedOperand: (found: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly firstUse: (where: string) => string;
  readonly clean: (files: number) => string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly cannotRead: string;
  readonly noSearchIndex: (folder: string) => string;
  readonly factLine: (id: string, value: string, uses: number) => string;
  readonly noFact: (id: string, suggestion: string | undefined) => string;
  readonly factOwner: (owner: string | undefined, since: string | undefined) => string;
  readonly factUses: (count: number) => string;
  readonly factQuestions: (count: number) => string;
  readonly fixed: (changes: number) => string;
  readonly watching: string;
  readonly unknownRevision: (revision: string) => string;
  readonly elsewhere: (count: number) => string;
  readonly buildStopped: string;
  readonly building: string;
  readonly built: (pages: number, seconds: string, folder: string) => string;
  readonly diagrams: (rendered: number, kept: number) => string;
  readonly searchIndex: (kept: boolean) => string;
  readonly serving: (address: string) => string;
  readonly portTaken: (port: number) => string;
  readonly buildFailed: (reason: string) => string;
  readonly noPlan: (id: string | undefined, suggestion: string | undefined) => string;
  readonly noSuchDate: (text: string) => string;
}

export const cliWords = {
  'zh-CN': {
    usage: '用法',
    commands: '命令',
    options: '选项',
    unknownCommand: (name, suggestion) => `没有“${name}”这个命令${suggestion ? `，是不是想用 ${suggestion}？` : '。'}`,
    unknownOption: (name) => `没有 --${name} 这个选项。`,
    missingValue: (name, value) => `--${name} 后面要写一个值：--${name} ${value}。`,
    wrongValue: (name, found, values) => `--${name} 不能是“${found}”，应为以下之一：${values.join('、')}。`,
    unexpectedOperand: (found) => `多了一个参数“${found}”。`,
    seeHelp: (command) => `看用法：npx handbook ${command} --help`,
    severities: { error: '错误', warning: '提醒', info: '说明' },
    firstUse: (where) => `另一处在 ${where}`,
    clean: (files) => `检查完毕，${files} 个文件没有问题。`,
    summary: (errors, warnings) => `共 ${errors} 个错误，${warnings} 个提醒。`,
    noSearchIndex: (folder) => `${folder} 里没有搜索索引，先运行 npm run build。`,
    cannotRead: '手册的设置读不出来，先运行 npm run check 改好。',
    factLine: (id, value, uses) => `${id}: ${value}（${uses === 0 ? '没有地方用到' : `用到 ${uses} 处`}）`,
    noFact: (id, suggestion) => `content/facts.yaml 里没有“${id}”${suggestion ? `，是不是想查 ${suggestion}？` : '。'}`,
    factOwner: (owner, since) => [owner && `由 ${owner} 负责`, since && `${since} 起`].filter(Boolean).join('，'),
    factUses: (count) => (count === 0 ? '没有地方用到它。' : `用到它的有 ${count} 处：`),
    factQuestions: (count) => (count === 0 ? '没有题目靠它。' : `改了它，这 ${count} 道题要再看一遍：`),
    fixed: (changes) => (changes === 0 ? '没有可以自动改的地方。' : `自动改好了 ${changes} 处。`),
    watching: '正在等文件改动……按 Ctrl+C 停止。',
    unknownRevision: (revision) =>
      `git 里没有“${revision}”这个版本，或者这里不是 git 仓库。写分支名或提交号：--since main`,
    elsewhere: (count) => `没改过的文件里还有 ${count} 条，去掉 --since 就能看到。`,
    buildStopped: '有错误，没有生成网站；原来的网站原样未动。改好上面的地方再来一次。',
    building: '正在生成网站……',
    built: (pages, seconds, folder) => `生成了 ${pages} 页，用时 ${seconds} 秒，在 ${folder}。`,
    diagrams: (rendered, kept) => `流程图：新画 ${rendered} 张，沿用 ${kept} 张。`,
    searchIndex: (kept) => (kept ? '搜索索引：文字没变，沿用上次的。' : '搜索索引：已重新生成。'),
    serving: (address) => `手册已打开：${address}\n按 Ctrl+C 停止。`,
    portTaken: (port) => `端口 ${port} 已被别的程序占用。换一个：PORT=${port + 1} npm start`,
    buildFailed: (reason) => `生成失败：${reason}。原来的网站原样未动。`,
    noPlan: (id, suggestion) =>
      id === undefined
        ? '这本手册没有能用的培训计划。'
        : `没有编号为“${id}”的培训计划${suggestion ? `，是不是想用 ${suggestion}？` : '。'}`,
    noSuchDate: (text) => `没有“${text}”这一天；日期写成 2026-11-30 这样。`,
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    unknownCommand: (name, suggestion) =>
      `Unknown command "${name}"${suggestion ? `, did you mean ${suggestion}?` : '.'}`,
    unknownOption: (name) => `Unknown option --${name}.`,
    missingValue: (name, value) => `--${name} needs a value: --${name} ${value}.`,
    wrongValue: (name, found, values) => `Unexpected --${name} "${found}", expected one of ${values.join(', ')}.`,
    unexpectedOperand: (found) => `Unexpected argument "${found}".`,
    seeHelp: (command) => `For help: npx handbook ${command} --help`,
    severities: { error: 'error', warning: 'warning', info: 'info' },
    firstUse: (where) => `the other place is ${where}`,
    clean: (files) => `Checked ${files} files, nothing to mend.`,
    summary: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    noSearchIndex: (folder) => `There is no search index in ${folder}; run npm run build first.`,
    cannotRead: 'The settings of the handbook cannot be read; npm run check says why.',
    factLine: (id, value, uses) => `${id}: ${value} (${uses === 0 ? 'not used' : `used ${uses} times`})`,
    noFact: (id, suggestion) =>
      `There is no "${id}" in content/facts.yaml${suggestion ? `; did you mean ${suggestion}?` : '.'}`,
    factOwner: (owner, since) => [owner && `kept by ${owner}`, since && `since ${since}`].filter(Boolean).join(', '),
    factUses: (count) => (count === 0 ? 'Nothing uses it.' : `Used in ${count} places:`),
    factQuestions: (count) =>
      count === 0 ? 'No question rests on it.' : `Look again at these ${count} questions when it changes:`,
    fixed: (changes) => (changes === 0 ? 'Nothing to mend by itself.' : `Mended ${changes} places.`),
    watching: 'Waiting for changes… Press Ctrl+C to stop.',
    unknownRevision: (revision) =>
      `Unknown revision "${revision}", or no git repository here. Name a branch or commit: --since main`,
    elsewhere: (count) => `${count} more in files that did not change; leave out --since to see them.`,
    buildStopped:
      'There are errors: no site was built, and the last one was left as it was. Mend the places above and try again.',
    building: 'Building the site…',
    built: (pages, seconds, folder) => `Built ${pages} pages in ${seconds} s, in ${folder}.`,
    diagrams: (rendered, kept) => `Flowcharts: ${rendered} drawn, ${kept} kept.`,
    searchIndex: (kept) =>
      kept ? 'Search index: the text is unchanged, the last one is kept.' : 'Search index: made anew.',
    serving: (address) => `The handbook is open at ${address}\nPress Ctrl+C to stop.`,
    portTaken: (port) => `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`,
    buildFailed: (reason) => `The build failed: ${reason}. The last site was left as it was.`,
    noPlan: (id, suggestion) =>
      id === undefined
        ? 'This handbook has no training plan to use.'
        : `Unknown plan "${id}"${suggestion ? `, did you mean ${suggestion}?` : '.'}`,
    noSuchDate: (text) => `There is no day "${text}"; write a date as 2026-11-30.`,
  },
} as const satisfies Words<CliWords>;
