/** Shows the print button of a page whose paper is there already, and lets every such button print. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = document.querySelector('.paper') === null;
  button.addEventListener('click', () => window.print());
}
