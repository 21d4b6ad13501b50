/**
 * Fetches what an element needs when one of its kind comes near the screen: most who open a page never scroll that far.
 */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: '400px 0px' },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
