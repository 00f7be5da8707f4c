import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';

/** The sign: a journey as a line, with its moment of truth. */
export function Wordmark() {
  return (
    <Link to="/" className={classes.wordmark}>
      <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden>
        <path d="M4 9h26" stroke="currentColor" strokeWidth="2.5" />
        <circle cx="5" cy="9" r="3" fill="var(--board-surface)" stroke="currentColor" strokeWidth="2" />
        <circle cx="18" cy="9" r="5.5" fill="var(--kind-fragmentation)" stroke="currentColor" strokeWidth="2" />
        <circle cx="30" cy="9" r="3" fill="var(--board-surface)" stroke="currentColor" strokeWidth="2" />
      </svg>
      Regie
    </Link>
  );
}
