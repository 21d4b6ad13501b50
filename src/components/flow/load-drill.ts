import { whenNear } from '../when-near.ts';

whenNear('flow-drill', () => import('./flow-drill.ts'));
