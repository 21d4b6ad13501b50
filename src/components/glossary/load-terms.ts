import { whenNear } from '../when-near.ts';

// Until then a term leads to the glossary, as it does without script.
whenNear('.term', () => import('./term-notes.ts'));
