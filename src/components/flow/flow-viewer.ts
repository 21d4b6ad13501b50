import { flowWizardWordsFor } from '../../i18n/flow-wizard.ts';
import { dragToPan, pinchToZoom } from './chart-gestures.ts';
import { markSpot } from './mark-spot.ts';
import { watchSpot } from './spots.ts';
import { viewerTools } from './viewer-tools.ts';

const smallest = 0.25;
const largest = 3;
const zoomStep = 1.25;

/**
 * `<flow-viewer data-flow-id>`: zoom, pan and full screen for the chart that stands in it. The box scrolls by itself, so
 * that fingers, wheels and arrow keys need no script; zooming sets the chart's width. Links in the chart stay links.
 */
class FlowViewer extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { box, chart } = this;
    if (!box || !chart) return;
    const tools = viewerTools(flowWizardWordsFor(document.documentElement.lang));
    this.querySelector('.flow-tools')?.remove();
    box.before(tools);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    tools.addEventListener('click', ({ target }) => this.#use(target), { signal });
    box.addEventListener('keydown', (event) => this.#key(event), { signal });
    box.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    document.addEventListener('fullscreenchange', () => this.#paintFull(document.fullscreenElement === this), {
      signal,
    });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#isFull && this.#leaveFull(), { signal });
    dragToPan(box, signal);
    pinchToZoom(box, signal, (factor, x, y) => this.#zoom(this.#scale * factor, x, y));
    const stop = watchSpot(this.dataset.flowId ?? '', (spot) => markSpot(box, chart, spot));
    signal.addEventListener('abort', stop);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get box(): HTMLElement | null {
    return this.querySelector('.flow-scroll');
  }

  get chart(): SVGSVGElement | null {
    return this.querySelector('.flow-scroll > svg');
  }

  /** Pixels on the screen for one of the chart. */
  get #scale(): number {
    const { chart } = this;
    return chart ? chart.getBoundingClientRect().width / chart.viewBox.baseVal.width : 1;
  }

  #use(target: EventTarget | null): void {
    const tool = target instanceof Element ? target.closest('button')?.dataset.tool : undefined;
    if (tool === 'in') this.#zoom(this.#scale * zoomStep);
    else if (tool === 'out') this.#zoom(this.#scale / zoomStep);
    else if (tool === 'fit') this.#fit();
    else if (tool === 'full') void this.#toggleFull();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.#zoom(this.#scale * zoomStep);
    else if (event.key === '-') this.#zoom(this.#scale / zoomStep);
    else if (event.key === '0') this.#fit();
    else if (event.key === 'f') void this.#toggleFull();
    else return;
    event.preventDefault();
  }

  // A trackpad's pinch comes as a wheel with Ctrl; a bare wheel scrolls.
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoom(this.#scale * Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
  }

  /** Sets the scale and keeps the point at these client coordinates, else the box's middle, where it is. */
  #zoom(wanted: number, clientX?: number, clientY?: number): void {
    const { box, chart } = this;
    if (!box || !chart) return;
    const frame = box.getBoundingClientRect();
    const [x, y] = [clientX ?? frame.left + frame.width / 2, clientY ?? frame.top + frame.height / 2];
    const before = chart.getBoundingClientRect();
    const scale = Math.min(largest, Math.max(smallest, wanted));
    const factor = scale / this.#scale;
    this.#setWidth(`${chart.viewBox.baseVal.width * scale}px`);
    const after = chart.getBoundingClientRect();
    box.scrollBy(after.left + (x - before.left) * factor - x, after.top + (y - before.top) * factor - y);
  }

  #fit(): void {
    const { box, chart } = this;
    if (!box || !chart) return;
    this.#setWidth('');
    const { width, height } = chart.viewBox.baseVal;
    const room = Math.min(box.clientWidth / width, (box.clientHeight - 24) / height);
    // A box that grows with its chart has fitted it already.
    if (room < this.#scale || this.#isFull) this.#setWidth(`${width * Math.min(1.5, room)}px`);
    box.scrollTo(0, 0);
  }

  #setWidth(width: string): void {
    const { chart } = this;
    if (!chart) return;
    // Style objects keep to the policy that forbids style attributes.
    Object.assign(
      chart.style,
      width === '' ? { width: '', maxWidth: '', zoom: '' } : { width, maxWidth: 'none', zoom: '1' },
    );
  }

  get #isFull(): boolean {
    return this.hasAttribute('data-full');
  }

  async #toggleFull(): Promise<void> {
    if (this.#isFull) return this.#leaveFull();
    this.#paintFull(true);
    try {
      await this.requestFullscreen();
    } catch {
      // Phones that give no element the whole screen: the window has to do.
    }
  }

  #leaveFull(): void {
    if (document.fullscreenElement === this) void document.exitFullscreen();
    this.#paintFull(false);
  }

  #paintFull(full: boolean): void {
    if (full === this.#isFull) return;
    this.toggleAttribute('data-full', full);
    const words = flowWizardWordsFor(document.documentElement.lang);
    const button = this.querySelector<HTMLElement>('[data-tool="full"]');
    const name = full ? words.leaveFullScreen : words.fullScreen;
    button?.setAttribute('aria-label', name);
    if (button) button.title = name;
    this.#fit();
    if (!full) this.#setWidth('');
  }
}

customElements.define('flow-viewer', FlowViewer);
