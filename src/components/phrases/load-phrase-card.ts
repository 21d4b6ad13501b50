import styles from '../../styles/phrase.css?url';
import { loadStyles } from '../flow/load-styles.ts';
import { whenNear } from '../when-near.ts';

whenNear('phrase-card', async () => {
  await loadStyles(styles);
  await import('./phrase-card.ts');
});
