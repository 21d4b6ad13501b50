import { factText } from '../../src/handbook/fact.ts';
import { findFactUses, questionsAbout } from '../../src/handbook/fact-uses.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { diagramsOf } from '../../src/source/load-site.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { Command } from '../command.ts';

export const facts: Command = {
  name: 'facts',
  summary: {
    'zh-CN': '列出手册里的数；写上编号，就列出用到它的每一处和要复查的题目',
    en: 'List the numbers of the handbook; with an id, every place that uses it and the questions to look at again',
  },
  operands: '[ID]',
  options: {
    format: {
      value: 'pretty|json',
      values: ['pretty', 'json'],
      help: { 'zh-CN': '输出格式，默认 pretty', en: 'Form of the output, default pretty' },
    },
  },
  async run({ place, operands: [id], options, print, note }) {
    const diagrams = diagramsOf(place);
    const { handbook, language, sources } = await loadHandbook(place, diagrams).finally(() => diagrams.close());
    const words = cliWords[language];
    if (!handbook) {
      note(words.cannotRead);
      return 1;
    }
    const uses = findFactUses(handbook, sources);
    if (id === undefined) {
      const list = [...handbook.facts.values()].map((fact) => ({
        id: fact.id,
        value: factText(fact),
        uses: uses.get(fact.id)?.length ?? 0,
        source: fact.source,
      }));
      print(
        options.format === 'json'
          ? JSON.stringify({ facts: list }, null, 2)
          : list.map((fact) => words.factLine(fact.id, fact.value, fact.uses)).join('\n'),
      );
      return 0;
    }
    const fact = handbook.facts.get(id);
    if (!fact) {
      note(words.noFact(id, nearest(id, handbook.facts.keys())));
      return 2;
    }
    const places = uses.get(id) ?? [];
    const questions = questionsAbout(handbook, places).map(({ file, question }) => ({
      id: question.id,
      file,
      line: question.places.id.start.line,
      stem: question.stem,
    }));
    const used = places.map((use) => ({ file: use.file, line: use.place.start.line, column: use.place.start.column }));
    if (options.format === 'json') {
      const { value, unit, source, owner, since, near } = fact;
      print(JSON.stringify({ id, value, unit, source, owner, since, near, uses: used, questions }, null, 2));
      return 0;
    }
    print(
      [
        `${id}: ${factText(fact)}`,
        `  ${fact.source}`,
        ...(fact.owner || fact.since ? [`  ${words.factOwner(fact.owner, fact.since)}`] : []),
        '',
        words.factUses(used.length),
        ...used.map(({ file, line, column }) => `  ${file}:${line}:${column}`),
        '',
        words.factQuestions(questions.length),
        ...questions.map(
          (question) => `  ${question.file}:${question.line}  ${question.id}  ${question.stem.split('\n')[0]}`,
        ),
      ].join('\n'),
    );
    return 0;
  },
};
