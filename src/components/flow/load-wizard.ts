import styles from '../../styles/flow-wizard-walk.css?url';
import { whenNear } from '../when-near.ts';
import { loadStyles } from './load-styles.ts';

// A form of the wizard stands in the page before; pressed early it opens the flow's own page.
whenNear('flow-wizard', async () => {
  await loadStyles(styles);
  await import('./flow-wizard.ts');
});
