import { compareFlows } from '../../flow/compare/compare-flows.ts';
import { type FlowDrawWords, flowDrawWordsFor } from '../../i18n/flow-draw.ts';
import type { Language } from '../../i18n/language.ts';
import { deviceProgress } from '../device-progress.ts';
import { feedbackNodes } from './drawing-feedback.ts';
import { findFlow } from './page-flows.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import { element, say } from './wizard-view.ts';

const pause = 250;

/**
 * `<flow-draw data-flow-id>`: the learner writes a flow as Mermaid source; it is drawn while one types and compared on
 * request. Every key is kept on the device.
 */
class FlowDraw extends HTMLElement {
  #words: FlowDrawWords = flowDrawWordsFor('');
  #drawing: Drawing | undefined;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = flowDrawWordsFor(this.#language);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#restore();
    this.#area?.addEventListener('input', () => this.#typed(), { signal });
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  get #id(): string {
    return this.dataset.flowId ?? '';
  }

  get #language(): Language {
    return document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('[data-draw-text]');
  }

  #find(name: string): HTMLElement | null {
    return this.querySelector(`[data-draw-${name}]`);
  }

  #stored() {
    const all = deviceProgress().read('drawings');
    return Object.hasOwn(all, this.#id) ? all[this.#id] : undefined;
  }

  /** What was typed before this script ran stays; else the text of last time comes back. */
  #restore(): void {
    const area = this.#area;
    const stored = this.#stored();
    if (!area) return;
    if (area.value === area.defaultValue && stored) area.value = stored.text;
    else if (area.value !== area.defaultValue) this.#keep();
  }

  #keep(score?: number): void {
    const text = this.#area?.value ?? '';
    const best = Math.max(this.#stored()?.best ?? 0, score ?? 0);
    const known = score !== undefined || this.#stored()?.best !== undefined;
    deviceProgress().update('drawings', (all) => ({ ...all, [this.#id]: { text, ...(known && { best }) } }));
    const kept = deviceProgress()
      .problems()
      .every(({ type }) => type === 'kept-aside');
    say(this, 'draw-kept', kept ? this.#words.kept : this.#words.notKept);
  }

  #typed(): void {
    this.#keep();
    this.#disarmClear();
    const feedback = this.#find('feedback');
    if (feedback && !feedback.hidden && !feedback.querySelector('[data-stale]')) {
      const note = element('p', 'draw-stale', this.#words.stale);
      note.dataset.stale = '';
      feedback.prepend(note);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), pause);
  }

  async #draw(): Promise<void> {
    clearTimeout(this.#timer);
    this.#round += 1;
    const round = this.#round;
    if (!this.#drawing) say(this, 'draw-state', this.#words.loading);
    let drawing: Drawing | undefined;
    try {
      drawing = await readDrawing(this.#area?.value ?? '', this.#words.source, this.#language);
    } catch {
      if (round === this.#round) say(this, 'draw-state', this.#words.notLoaded);
      return;
    }
    // While this was being read, more was typed.
    if (round !== this.#round) return;
    this.#drawing = drawing;
    this.#paint(drawing);
  }

  #paint(drawing: Drawing): void {
    const picture = this.#find('picture');
    const error = this.#find('error');
    if (!picture || !error) return;
    if ('flow' in drawing) {
      // Every text in it went through the escaping of the drawing.
      picture.innerHTML = drawing.svg;
      picture.toggleAttribute('data-old', false);
      error.replaceChildren();
      say(this, 'draw-state', this.#words.drawn(drawing.flow.nodes.length, drawing.flow.edges.length));
      this.#area?.setAttribute('aria-invalid', 'false');
      this.dataset.ready = '';
      return;
    }
    picture.toggleAttribute('data-old', true);
    if (drawing.isEmpty) picture.replaceChildren();
    say(this, 'draw-state', drawing.isEmpty ? this.#words.previewEmpty : '');
    error.replaceChildren(...this.#errorNodes(drawing));
    this.#area?.setAttribute('aria-invalid', 'true');
    this.dataset.ready = '';
  }

  #errorNodes({ message, hint, line }: Exclude<Drawing, { flow: unknown }>): Node[] {
    const nodes: Node[] = [element('p', '', (line === undefined ? '' : this.#words.atLine(line)) + message)];
    if (hint) nodes.push(element('p', 'draw-hint', hint));
    if (line !== undefined) {
      const go = element('button', 'draw-go', this.#words.goToLine);
      go.type = 'button';
      go.dataset.line = String(line);
      nodes.push(go);
    }
    return nodes;
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.dataset.line !== undefined) this.#selectLine(Number(button.dataset.line));
    else if (button.hasAttribute('data-draw-compare')) void this.#compare();
    else if (button.hasAttribute('data-draw-clear')) this.#clear(button);
  }

  #selectLine(line: number): void {
    const area = this.#area;
    const lines = area?.value.split('\n') ?? [];
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    area?.focus();
    area?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }

  async #compare(): Promise<void> {
    await this.#draw();
    const expected = findFlow(this.#id);
    const feedback = this.#find('feedback');
    const drawing = this.#drawing;
    if (!expected || !feedback || !drawing) return;
    feedback.hidden = false;
    if (!('flow' in drawing) && !drawing.isEmpty) feedback.replaceChildren(element('p', '', this.#words.mendFirst));
    else {
      const comparison = compareFlows(expected, 'flow' in drawing ? drawing.flow : { nodes: [], edges: [] });
      this.#keep(comparison.score);
      feedback.replaceChildren(...feedbackNodes(comparison, this.#stored()?.best ?? comparison.score, this.#words));
      feedback.dataset.score = String(comparison.score);
    }
    feedback.focus({ preventScroll: true });
    feedback.scrollIntoView({ block: 'nearest' });
  }

  /** Asks by its own label first: what was typed is gone for good. */
  #clear(button: HTMLButtonElement): void {
    const area = this.#area;
    if (!area) return;
    if (button.dataset.armed === undefined) {
      button.dataset.armed = '';
      button.textContent = this.#words.startOverAsk;
      return;
    }
    area.value = area.defaultValue;
    const feedback = this.#find('feedback');
    if (feedback) feedback.hidden = true;
    this.#typed();
    area.focus();
  }

  #disarmClear(): void {
    const button = this.#find('clear');
    if (button?.dataset.armed === undefined) return;
    delete button.dataset.armed;
    button.textContent = this.#words.startOver;
  }
}

customElements.define('flow-draw', FlowDraw);
