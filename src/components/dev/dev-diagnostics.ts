import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { devWords } from '../../i18n/dev.ts';

// In dev only, put into every page by the integration: what is wrong with the handbook, until it is mended.
const style = `
  :host { all: initial; }
  aside { position: fixed; inset: auto 0 0; z-index: 1000; max-height: 40vh; overflow: auto; padding: 12px 16px;
    background: #fff8f6; color: #2b1512; border-top: 3px solid #b3261e; font: 14px/1.6 system-ui, sans-serif; }
  aside.warnings { background: #fffbee; border-color: #a36a00; }
  h2 { margin: 0; font-size: 15px; } ol { margin: 4px 0 0; padding: 0 0 0 20px; } li { margin-top: 6px; }
  code { font: 12px ui-monospace, monospace; } small { display: block; }
  button { float: inline-end; min-height: 32px; font: inherit; }
`;

const host = document.createElement('dev-diagnostics');
const shadow = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
shadow.adoptedStyleSheets = [sheet];
const words = devWords[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];

function show(diagnostics: readonly Diagnostic[]): void {
  const wrong = diagnostics.filter(({ severity }) => severity !== 'info');
  if (wrong.length === 0) {
    host.remove();
    return;
  }
  const errors = wrong.filter(({ severity }) => severity === 'error').length;
  const panel = document.createElement('aside');
  panel.setAttribute('role', 'status');
  if (errors === 0) panel.className = 'warnings';
  const close = document.createElement('button');
  close.textContent = words.hide;
  close.addEventListener('click', () => host.remove());
  const head = document.createElement('h2');
  head.textContent = errors > 0 ? words.errors(errors, wrong.length - errors) : words.warnings(wrong.length);
  const list = document.createElement('ol');
  list.append(...wrong.slice(0, 30).map(entry));
  panel.append(close, head, list);
  shadow.replaceChildren(panel);
  document.body.append(host);
}

function entry({ file, place, ruleId, message, hint }: Diagnostic): HTMLLIElement {
  const line = document.createElement('li');
  const where = document.createElement('code');
  where.textContent = `${file}:${place.start.line}:${place.start.column} ${ruleId}`;
  const advice = document.createElement('small');
  advice.textContent = `→ ${hint}`;
  line.append(where, ' ', message, advice);
  return line;
}

fetch('/@handbook/diagnostics')
  .then((response) => response.json())
  .then(show, () => {});
import.meta.hot?.on('handbook:diagnostics', show);
