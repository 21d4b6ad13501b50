/** Where all replies stand; each one's id is its anchor. */
export const phrasesPath = '/phrases/';

/** Anchor of a stage on that page. */
export const stageAnchor = (stage: string): string => `stage-${stage}`;
