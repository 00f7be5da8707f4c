import { Badge } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import type { Meeting } from './meetings.queries';
import { meetingTexts } from './meetings.texts';

/** Where a meeting stands. */
export function MeetingBadge({ state }: Pick<Meeting, 'state'>) {
  const t = useTexts(meetingTexts);
  return (
    <Badge radius="sm" tt="none" fw={600} color="ink" variant={state === 'open' ? 'filled' : 'light'}>
      {t(`state_${state}`)}
    </Badge>
  );
}
