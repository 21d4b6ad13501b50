import styles from '../../styles/flow-viewer.css?url';
import { whenNear } from '../when-near.ts';

/** By address: a style sheet that is imported would be linked from every chapter. */
function loadStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  const loaded = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    // Tools that look plain are better than none.
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return loaded;
}

whenNear('flow-viewer', async () => {
  await loadStyles();
  await import('./flow-viewer.ts');
});
