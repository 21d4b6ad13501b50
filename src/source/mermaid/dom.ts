/** The globals of a browser, as far as Mermaid needs them, on jsdom. */
import { JSDOM } from 'jsdom';
import { elementBox, textLength } from './svg-geometry.ts';
import { pathLength, spotAtLength } from './svg-path.ts';

// jsdom has no constructible style sheets; Mermaid only fills one to copy its rules out again.
class InertStyleSheet {
  readonly cssRules: readonly unknown[] = [];
  insertRule(): number {
    return 0;
  }
  replaceSync(): void {}
}

const names = /^(?:Node|Text|Comment|Element|\w+(?:Element|Fragment|NodeMap|NodeFilter|NodeList|Parser|Serializer))$/;

/**
 * Installs `window`, `document` and friends as globals, with measures for SVG. Must run before Mermaid is imported.
 *
 * @param fontSize of all text, in px
 */
export function installDom(fontSize: number): Document {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  for (const name of Object.getOwnPropertyNames(window).filter((name) => names.test(name))) {
    define(name, Reflect.get(window, name));
  }
  define('NodeFilter', window.NodeFilter);
  define('window', window);
  define('document', window.document);
  define('getComputedStyle', window.getComputedStyle.bind(window));
  define('CSSStyleSheet', InertStyleSheet);
  Object.assign(window, { CSSStyleSheet: InertStyleSheet });
  installMeasures(window.SVGElement.prototype, fontSize);
  return window.document;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

type Method = (this: Element, length: number) => unknown;

function installMeasures(prototype: object, fontSize: number): void {
  const box: Method = function () {
    return elementBox(this, fontSize);
  };
  const methods: Readonly<Record<string, Method>> = {
    getBBox: box,
    getBoundingClientRect: box,
    getComputedTextLength() {
      return textLength(this.textContent ?? '', fontSize);
    },
    getTotalLength() {
      return pathLength(this.getAttribute('d') ?? '');
    },
    getPointAtLength(length) {
      return spotAtLength(this.getAttribute('d') ?? '', length);
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
