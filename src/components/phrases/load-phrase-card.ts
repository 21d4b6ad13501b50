import { whenNear } from '../when-near.ts';

whenNear('phrase-card', () => import('./phrase-card.ts'));
