import { lazy, Suspense, useState } from 'react';
import type { ExplanationProps } from './explanation-body';
import { Figure, type FigureProps } from './figure';

const ExplainedFigure = lazy(() => import('./explained-figure'));

/**
 * Every number explains itself: it is a button that opens the formula in words, the parameters, the records, "as of".
 * What opens is made when it is asked for. A screen has hundreds of numbers, and one that is ready to open sets states
 * of its own when it appears: React takes numbers that appear one after the other on a slow machine for an endless loop.
 */
export function FigureButton({ explanation, records, ...figure }: FigureProps & ExplanationProps) {
  const [asked, setAsked] = useState(false);
  const plain = <Figure {...figure} onClick={() => setAsked(true)} />;
  if (!asked) return plain;
  return (
    <Suspense fallback={plain}>
      <ExplainedFigure {...figure} explanation={explanation} records={records} />
    </Suspense>
  );
}
