import type { Mermaid } from 'mermaid';
import type { LayoutRequest } from '../../flow/picture/layout-request.ts';
import { layoutSource } from './layout-source.ts';
import { readPicture } from './read-picture.ts';
import type { RendererMessage } from './renderer-messages.ts';

/**
 * Has Mermaid draw the boxes and takes their places from the drawing.
 *
 * @throws Error when Mermaid cannot draw them
 */
export async function layoutChart(mermaid: Mermaid, request: LayoutRequest): Promise<RendererMessage> {
  const { svg } = await mermaid.render('chart', layoutSource(request));
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  return { kind: 'picture', picture: readPicture(holder, request) };
}
