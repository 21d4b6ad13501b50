const svgName = 'http://www.w3.org/2000/svg';
const margin = 26;
const smallestWidth = 300;

/** A piece of a chart: a copy cut to these nodes, which are marked. Nothing in it can be focused; `name` says what it shows. */
export function clipPicture(chart: SVGSVGElement, nodes: readonly string[], name: string): SVGSVGElement | undefined {
  const boxes = nodes.flatMap(
    (id) => chart.querySelector<SVGGElement>(`[data-node="${CSS.escape(id)}"]`)?.getBBox() ?? [],
  );
  if (boxes.length === 0) return undefined;
  let left = Math.min(...boxes.map(({ x }) => x)) - margin;
  let right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  const lacking = Math.max(0, smallestWidth - (right - left)) / 2;
  left -= lacking;
  right += lacking;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('style');
  copy.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`);
  copy.setAttribute('width', String(Math.round(right - left)));
  copy.setAttribute('height', String(Math.round(bottom - top)));
  copy.setAttribute('class', 'flow-picture flow-clip');
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-label', name);
  copy.removeAttribute('aria-labelledby');
  for (const element of copy.querySelectorAll('title, desc')) element.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS(svgName, 'g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const node of copy.querySelectorAll<SVGElement>('[data-node]')) {
    node.classList.toggle('is-current', nodes.includes(node.dataset.node ?? ''));
    node.classList.remove('is-passed');
    node.removeAttribute('aria-current');
    // The page's nodes are looked for by this.
    delete node.dataset.node;
  }
  for (const edge of copy.querySelectorAll('.is-passed')) edge.classList.remove('is-passed');
  return copy;
}
