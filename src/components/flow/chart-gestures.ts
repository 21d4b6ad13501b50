/** Moves the box's contents with a pressed mouse. Fingers scroll without script. A link that was dragged is not followed. */
export function dragToPan(box: HTMLElement, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  let moved = false;
  box.addEventListener(
    'pointerdown',
    ({ pointerType, button, clientX, clientY }) => {
      if (pointerType !== 'mouse' || button !== 0) return;
      from = { x: clientX, y: clientY };
      moved = false;
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!from) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (!moved && Math.hypot(x, y) < 5) return;
      moved = true;
      box.toggleAttribute('data-dragging', true);
      box.scrollBy(-x, -y);
      from = { x: clientX, y: clientY };
    },
    { signal },
  );
  const stop = (): void => {
    from = undefined;
    box.toggleAttribute('data-dragging', false);
  };
  window.addEventListener('pointerup', stop, { signal });
  window.addEventListener('pointercancel', stop, { signal });
  box.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  box.addEventListener(
    'click',
    (event) => {
      if (moved) event.preventDefault();
      moved = false;
    },
    { signal, capture: true },
  );
}

/** Tells how much two fingers spread since the last call, and the point between them in client coordinates. */
export function pinchToZoom(
  box: HTMLElement,
  signal: AbortSignal,
  zoom: (factor: number, x: number, y: number) => void,
): void {
  let spread = 0;
  const measure = ({ touches }: TouchEvent) => {
    const [one, other] = [touches[0], touches[1]];
    if (!one || !other) return undefined;
    return {
      spread: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      x: (one.clientX + other.clientX) / 2,
      y: (one.clientY + other.clientY) / 2,
    };
  };
  box.addEventListener(
    'touchstart',
    (event) => {
      spread = measure(event)?.spread ?? 0;
    },
    { signal, passive: true },
  );
  box.addEventListener(
    'touchmove',
    (event) => {
      const now = measure(event);
      if (!now || spread === 0) return;
      // Else the browser would zoom the whole page.
      event.preventDefault();
      zoom(now.spread / spread, now.x, now.y);
      spread = now.spread;
    },
    { signal, passive: false },
  );
}
