import { whenNear } from '../when-near.ts';

// Without it the list is there to read and to print.
whenNear('tick-list', () => import('./tick-list.ts'));
