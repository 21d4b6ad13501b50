import { whenNear } from '../when-near.ts';

whenNear('flow-viewer', () => import('./flow-viewer.ts'));
