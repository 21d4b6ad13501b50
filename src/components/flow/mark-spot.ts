import type { ChartSpot } from './spots.ts';

/** Marks where one stands and the way there, and brings the node into view within its box, never moving the page. */
export function markSpot(box: HTMLElement, chart: SVGSVGElement, spot: ChartSpot | undefined): void {
  const way = spot?.way ?? [];
  const isStart = way.length < 2;
  for (const node of chart.querySelectorAll<SVGElement>('[data-node]')) {
    const id = node.dataset.node ?? '';
    const isCurrent = id === spot?.current;
    node.classList.toggle('is-current', isCurrent);
    node.classList.toggle('is-passed', !isCurrent && way.includes(id));
    if (isCurrent) node.setAttribute('aria-current', 'step');
    else node.removeAttribute('aria-current');
    if (isCurrent) bringIntoView(box, node, isStart);
  }
  const passed = new Set(way.slice(1).map((id, index) => `${way[index]}\n${id}`));
  for (const edge of chart.querySelectorAll<SVGElement>('.flow-edge')) {
    const { source, target } = edge.dataset;
    edge.classList.toggle('is-passed', passed.has(`${source}\n${target}`));
  }
}

function bringIntoView(box: HTMLElement, node: SVGElement, isStart: boolean): void {
  const [frame, place] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
  box.scrollBy({
    left: place.left + place.width / 2 - frame.left - frame.width / 2,
    // The start stands at the top, where a chart is read from.
    top: isStart ? -box.scrollTop : place.top + place.height / 2 - frame.top - frame.height * 0.42,
    behavior: isStart || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}
