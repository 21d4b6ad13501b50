/** Fetches the drill's script when the drill comes near the screen: most who open a flow only walk through it. */
const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./flow-drill.ts');
  },
  { rootMargin: '400px 0px' },
);
for (const drill of document.querySelectorAll('flow-drill')) observer.observe(drill);

export {};
