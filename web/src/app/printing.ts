const SCHEME = 'data-mantine-color-scheme';

/** Paper is white: what is dark on screen is printed in the light theme. */
export function printInLight(): void {
  const root = document.documentElement;
  window.addEventListener('beforeprint', () => {
    const scheme = root.getAttribute(SCHEME);
    if (scheme !== 'dark') return;
    root.setAttribute(SCHEME, 'light');
    root.dataset['printedFrom'] = scheme;
  });
  window.addEventListener('afterprint', () => {
    const scheme = root.dataset['printedFrom'];
    if (scheme === undefined) return;
    root.setAttribute(SCHEME, scheme);
    delete root.dataset['printedFrom'];
  });
}
