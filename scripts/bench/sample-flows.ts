import { seededRandom } from './random.ts';
import { phrase } from './sample-text.ts';

/**
 * `count` sound flow files, path → text: 14 to 22 nodes with decisions, a way back and several ends, as flows of a real
 * handbook have. They follow from the count alone.
 */
export function sampleFlows(count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let index = 1; index <= count; index++) files.set(`content/flows/flow-${index}.mmd`, sampleFlow(index));
  return files;
}

function sampleFlow(index: number): string {
  const random = seededRandom(index);
  const decisions = random.between(3, 5);
  const lines = ['  start(["开始"])', '  done(["办完"])'];
  let before = 'start';
  for (let number = 1; number <= decisions; number++) {
    const [step, ask, other] = [`step${number}`, `ask${number}`, `other${number}`];
    lines.push(
      `  ${step}["${phrase(random)}${number}"]`,
      `  ${ask}{"${phrase(random)}${number}好了吗？"}`,
      `  ${other}["补${phrase(random)}${number}"]`,
      `  ${before} --> ${step}`,
      `  ${step} --> ${ask}`,
      `  ${ask} -->|"没有"| ${other}`,
      number % 2 === 0 ? `  ${other} --> ${step}` : `  ${other} --> done`,
    );
    before = `pass${number}`;
    lines.push(`  ${before}["记下第 ${number} 步"]`, `  ${ask} -->|"好了"| ${before}`);
  }
  lines.push(`  ${before} --> done`);
  return `---\ntitle: 测速流程 ${index}\nroles: [new-hire]\n---\nflowchart TD\n${lines.join('\n')}\n`;
}
