import type { ReactNode } from 'react';
import classes from './sideways-scroll.module.css';

interface SidewaysScrollProps {
  /** What the table is called, or the id of the heading that says so. */
  readonly name: { readonly label: string } | { readonly headingId: string };
  /** Whether a number keeps its unit on the same line. */
  readonly wholeFigures?: boolean;
  readonly children: ReactNode;
}

/** A table that may be wider than its place: it scrolls sideways by itself, by keyboard too, and not at all on paper. */
export function SidewaysScroll({ name, wholeFigures = false, children }: SidewaysScrollProps) {
  const named = 'label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.headingId };
  return (
    <div
      className={classes.scroller}
      tabIndex={0}
      role="group"
      data-whole-figures={wholeFigures || undefined}
      {...named}
    >
      {children}
    </div>
  );
}
