import type { Flow } from '../../src/flow/model.ts';
import { edgeLabelBox, edgeLabelLines } from '../../src/flow/picture/layout-request.ts';
import { captionSize, edgeFontSize, fontSize, slack } from '../../src/flow/picture/measures.ts';
import { nodeLabel, nodeSize } from '../../src/flow/picture/node-label.ts';
import { block, nodeBlock } from '../../src/source/mermaid/layout-source.ts';

/** Width of a text of this font size, in px, as a browser measures it. */
export type MeasureText = (text: string, fontSize: number) => number;

/**
 * A flow file in which a block of square characters stands for each label, as large as the label with its box. Nothing
 * else is touched: statements, their order, ids and arrows are the author's.
 *
 * @param text the author's file, facts filled in; every label in quotes, as all of the handbook have them
 * @param captions small print by node id
 * @throws Error where a label of the flow is not found in the file
 */
export function exchangeLabels(
  text: string,
  flow: Flow,
  captions: ReadonlyMap<string, string>,
  measure: MeasureText,
): string {
  let source = text;
  for (const node of flow.nodes) {
    const label = nodeLabel(node, captions.get(node.id));
    const rows = [
      ...label.lines.map((line) => measure(line, fontSize)),
      ...label.caption.map((line) => measure(line, captionSize)),
    ].map((width, index) => ({ width: width * slack, height: label.rows[index]?.height ?? 0 }));
    const size = nodeSize(node.kind, { ...label, rows, width: Math.max(...rows.map(({ width }) => width)) });
    const written = new RegExp(
      `(?<=^[ \\t]*)${node.id}(?:\\(\\[|\\[\\[|\\[|\\{)"[^"]*"(?:\\]\\)|\\]\\]|\\]|\\})$`,
      'm',
    );
    if (!written.test(source)) throw new Error(`${flow.id}: no label of ${node.id}`);
    source = source.replace(written, `${node.id}["${nodeBlock(size, flow.direction)}"]`);
  }
  const labelled = flow.edges.filter(({ label }) => label !== '');
  let count = 0;
  source = source.replace(/(?<=--> ?)\|"[^"]*"\|/g, () => {
    const lines = edgeLabelLines(labelled[count++]?.label ?? '');
    return `|"${block(edgeLabelBox(lines.length, Math.max(...lines.map((line) => measure(line, edgeFontSize)))))}"|`;
  });
  if (count !== labelled.length) throw new Error(`${flow.id}: ${count} labels of arrows, ${labelled.length} expected`);
  return source;
}

/** All texts whose width `exchangeLabels` asks for, by font size. */
export function textsToMeasure(flow: Flow, captions: ReadonlyMap<string, string>): readonly [string, number][] {
  return [
    ...flow.nodes.flatMap((node) => {
      const { lines, caption } = nodeLabel(node, captions.get(node.id));
      return [
        ...lines.map((line): [string, number] => [line, fontSize]),
        ...caption.map((line): [string, number] => [line, captionSize]),
      ];
    }),
    ...flow.edges.flatMap(({ label }) => edgeLabelLines(label).map((line): [string, number] => [line, edgeFontSize])),
  ];
}
