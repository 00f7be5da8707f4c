import { ClashDialog } from '../../app/clash-dialog';
import type { Clash } from '../../app/use-versioned-save';
import type { Initiative } from './initiatives.queries';
import type { Change } from './use-amend';
import { useValueWords } from './value-words';

interface InitiativeClashProps {
  readonly clash: Clash<Initiative, Change> | null;
  readonly onSettle: (own: boolean) => void;
}

/** Two versions of an initiative beside each other, in the words of its fields. */
export function InitiativeClash({ clash, onSettle }: InitiativeClashProps) {
  const { say, fieldName } = useValueWords();
  if (!clash) return null;
  const wanted = clash.wanted as Readonly<Record<string, unknown>>;
  const theirs = clash.theirs.data as unknown as Readonly<Record<string, unknown>>;
  const rows = Object.keys(wanted).map((field) => ({
    name: fieldName(field),
    yours: say(field, wanted[field]),
    theirs: say(field, theirs[field]),
  }));
  return <ClashDialog lines={rows} onSettle={onSettle} />;
}
