/**
 * Fetches the quiz's script when a quiz comes near the screen: a chapter that ends with one stays light to read. What is
 * answered before the script is there is kept.
 */
const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./quiz-practice.ts');
  },
  { rootMargin: '600px 0px' },
);
for (const quiz of document.querySelectorAll('quiz-practice')) observer.observe(quiz);
