import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

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

const followers = new Set<() => void>();
let underway = false;

/** Follows from now on whether the page is being printed, by the browser's word or by its media: not every one has both. */
export function followPrinting(): void {
  const paper = window.matchMedia('print');
  const become = (printing: boolean) => {
    underway = printing;
    // The browser lays the paper out as soon as it has said so: what is drawn a moment later is not on it.
    flushSync(() => followers.forEach((follow) => follow()));
  };
  underway = paper.matches;
  paper.addEventListener('change', ({ matches }) => become(matches));
  window.addEventListener('beforeprint', () => become(true));
  window.addEventListener('afterprint', () => become(false));
}

/** Whether the page is being printed: what stands on paper alone is drawn then, and at no other time. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, isUnderway);
}

function follow(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

const isUnderway = () => underway;
