import styles from '../../styles/flow-wizard.css?url';
import { whenNear } from '../when-near.ts';

// A form of the wizard stands in the page before; pressed early it opens the flow's own page.
whenNear('flow-wizard', () => {
  // By address: a style sheet that is imported would be linked from every chapter.
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  return import('./flow-wizard.ts');
});
