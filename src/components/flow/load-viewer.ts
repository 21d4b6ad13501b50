import styles from '../../styles/flow-viewer.css?url';
import { whenNear } from '../when-near.ts';
import { loadStyles } from './load-styles.ts';

whenNear('flow-viewer', async () => {
  await loadStyles(styles);
  await import('./flow-viewer.ts');
});
