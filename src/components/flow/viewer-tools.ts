import type { FlowWizardWords } from '../../i18n/flow-wizard.ts';

/** Outlines of the tools' signs, on a ground of 20 × 20. */
const signs = {
  in: 'M10 4v12M4 10h12',
  out: 'M4 10h12',
  fit: 'M7 3v4H3M13 3v4h4M7 17v-4H3M13 17v-4h4',
  full: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
} as const;

export type ViewerTool = keyof typeof signs;

/** The bar of buttons over a chart; `data-tool` says what each does. */
export function viewerTools(words: FlowWizardWords): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'flow-tools no-print';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.tools);
  bar.append(
    toolButton('in', words.zoomIn),
    toolButton('out', words.zoomOut),
    toolButton('fit', words.fit),
    toolButton('full', words.fullScreen),
  );
  return bar;
}

function toolButton(tool: ViewerTool, name: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', title: name });
  button.dataset.tool = tool;
  button.setAttribute('aria-label', name);
  const sign = svgElement('svg', { viewBox: '0 0 20 20', width: '20', height: '20', 'aria-hidden': 'true' });
  sign.append(svgElement('path', { d: signs[tool] }));
  button.append(sign);
  return button;
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
