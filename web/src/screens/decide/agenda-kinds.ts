import {
  IconAlarm,
  IconBulb,
  IconCalendarDue,
  IconFlag,
  IconHourglass,
  IconLockOpen,
  type IconProps,
  IconRadar2,
  IconRefresh,
  IconScale,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { AgendaItem } from './meetings.queries';

/** The icon of each kind of agenda item; the words beside it say what it is. */
export const AGENDA_ICONS: Readonly<Record<AgendaItem['kind'], ComponentType<IconProps>>> = {
  overdue_follow_up: IconAlarm,
  due_debt: IconScale,
  due_review: IconRefresh,
  due_expectation: IconCalendarDue,
  lapsed_approval: IconLockOpen,
  expiring_exception: IconHourglass,
  waiting_proposal: IconBulb,
  new_finding: IconRadar2,
  own: IconFlag,
};
