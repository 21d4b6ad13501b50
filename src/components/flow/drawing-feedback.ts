import type { Way } from '../../flow/compare/compare-edges.ts';
import type { Comparison } from '../../flow/compare/compare-flows.ts';
import { labelText } from '../../flow/label-text.ts';
import type { FlowNode } from '../../flow/model.ts';
import type { FlowDrawWords } from '../../i18n/flow-draw.ts';
import { element } from './wizard-view.ts';

/** What a comparison found, in words: the score, then what to mend, the most useful first. */
export function feedbackNodes(comparison: Comparison, best: number, words: FlowDrawWords): Node[] {
  const { score, found, missing, surplus, reworded, wrongShape, ways } = comparison;
  const waysTotal = ways.right.length + ways.missing.length + ways.unlabelled.length + ways.mislabelled.length;
  const bar = Object.assign(document.createElement('progress'), { max: 100, value: score });
  const scoreLine = element('p', 'draw-score', words.score(score));
  scoreLine.id = 'draw-score';
  bar.setAttribute('aria-labelledby', scoreLine.id);
  const figures = [
    words.stepsFound(found.length, found.length + missing.length),
    words.waysRight(ways.right.length, waysTotal),
  ];
  return [
    scoreLine,
    bar,
    element('p', 'small', [...figures, words.best(best)].join(' · ')),
    ...(score === 100 ? [element('p', 'draw-perfect', words.perfect)] : []),
    ...list(words.missing, missing.map(textOf)),
    ...list(words.surplus, surplus.map(textOf)),
    ...list(
      words.shapeTitle,
      wrongShape.map(({ expected }) => words.wrongShape(textOf(expected), expected.kind)),
    ),
    ...list(words.waysTitle, wayLines(comparison, words)),
    ...list(
      words.rewordedTitle,
      reworded.map(({ drawn, expected }) => words.reworded(textOf(drawn), textOf(expected))),
    ),
  ];
}

const textOf = ({ label }: FlowNode): string => labelText(label);

function wayLines({ ways, missing, surplus }: Comparison, words: FlowDrawWords): string[] {
  const ends = ({ source, target }: Way): [string, string] => [textOf(source), textOf(target)];
  // Where a step is missing or too much, so are its ways: saying so twice helps nobody. Where they lead is not given away.
  const lacking = ways.missing.filter(({ source, target }) => !missing.includes(source) && !missing.includes(target));
  const needless = ways.surplus.filter(({ source, target }) => !surplus.includes(source) && !surplus.includes(target));
  return [
    ...ways.unlabelled.map((way) => words.unlabelled(...ends(way))),
    ...ways.mislabelled.map((way) => words.mislabelled(...ends(way), way.drawn)),
    ...lacking.map(({ source, label }) =>
      label === '' ? words.missingWay(textOf(source)) : words.missingExit(textOf(source), labelText(label)),
    ),
    ...needless.map((way) => words.surplusWay(...ends(way))),
  ];
}

function list(title: string, lines: readonly string[]): Node[] {
  if (lines.length === 0) return [];
  const items = document.createElement('ul');
  items.append(...lines.map((line) => element('li', '', line)));
  return [element('h3', '', title), items];
}
