import { whenNear } from '../when-near.ts';

// A form of the wizard stands in the page before; pressed early it opens the flow's own page.
whenNear('flow-wizard', () => import('./flow-wizard.ts'));
