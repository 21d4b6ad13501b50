import { whenNear } from '../when-near.ts';

// What is answered before the script is there is kept.
whenNear('quiz-practice', () => import('./quiz-practice.ts'));
