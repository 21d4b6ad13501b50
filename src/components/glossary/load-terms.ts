import styles from '../../styles/term-note.css?url';
import { loadStyles } from '../flow/load-styles.ts';
import { whenNear } from '../when-near.ts';

// Until then a term leads to the glossary, as it does without script.
whenNear('.term', async () => {
  await loadStyles(styles);
  await import('./term-notes.ts');
});
