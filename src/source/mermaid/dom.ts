/** The globals of a browser, as far as Mermaid needs them, on jsdom. */
import { JSDOM } from 'jsdom';
import { elementBox } from './svg-geometry.ts';
import { pathLength, spotAtLength } from './svg-path.ts';
import { textWidth } from '../../flow/picture/text-metrics.ts';
import { snap } from './svg-geometry.ts';

// jsdom has no constructible style sheets; Mermaid only fills one to copy its rules out again.
class InertStyleSheet {
  readonly cssRules: readonly unknown[] = [];
  insertRule(): number {
    return 0;
  }
  replaceSync(): void {}
}

/** Installs `window`, `document` and friends as globals. Must run before Mermaid is imported. `fontSize` in px. */
export function installDom(fontSize: number): Document {
  const { window } = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>');
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^(?:[A-Z]\w*(?:Element|Node|Fragment|Map|List|Parser|Serializer|Filter|Comment|Text)|Node|Text|Element|Comment)$/.test(name)) {
      define(name, (window as unknown as Record<string, unknown>)[name]);
    }
  }
  define('window', window);
  define('document', window.document);
  define('getComputedStyle', window.getComputedStyle.bind(window));
  define('CSSStyleSheet', InertStyleSheet);
  Object.assign(window, { CSSStyleSheet: InertStyleSheet });
  installMeasures(window.SVGElement.prototype, window.Element.prototype, fontSize);
  return window.document;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function installMeasures(svg: object, element: object, fontSize: number): void {
  const box = function (this: Element) {
    return elementBox(this, fontSize);
  };
  const method = (value: (this: Element, ...rest: number[]) => unknown) => ({ value, configurable: true, writable: true });
  Object.defineProperties(svg, {
    getBBox: method(box),
    getComputedTextLength: method(function () {
      return snap(textWidth(this.textContent ?? '') * fontSize);
    }),
    getTotalLength: method(function () {
      return pathLength(this.getAttribute('d') ?? '');
    }),
    getPointAtLength: method(function (length = 0) {
      return spotAtLength(this.getAttribute('d') ?? '', length);
    }),
  });
  Object.defineProperties(element, { getBoundingClientRect: method(box) });
}
