import { useRegisterNames } from '../../api/names';
import { ClashDialog } from '../../app/clash-dialog';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { agendaTexts } from './agenda.texts';
import type { Meeting } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import type { MeetingChange, MeetingClash } from './use-amend-meeting';

interface MeetingClashDialogProps {
  readonly clash: MeetingClash;
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else changed the meeting: both beside each other, to take one of. */
export function MeetingClashDialog({ clash, onSettle }: MeetingClashDialogProps) {
  const lines = useLines();
  const fields = Object.keys(clash.wanted) as (keyof MeetingChange & keyof Meeting)[];
  const beside = fields.map((field) => ({
    name: lines.name(field),
    yours: lines.say(field, clash.wanted[field]),
    theirs: lines.say(field, clash.theirs.data[field]),
  }));
  return <ClashDialog lines={beside} onSettle={onSettle} />;
}

/** A field of a meeting and its value, in words. */
function useLines() {
  const t = useTexts(meetingTexts);
  const agenda = useTexts(agendaTexts);
  const formats = useFormats();
  const { kpi } = useRegisterNames();
  const names: Readonly<Record<string, string>> = {
    title: t('titleField'),
    startsAt: t('from'),
    endsAt: t('until'),
    place: t('place'),
    invitedIds: t('invite'),
    presentIds: t('attendance'),
    evidenceKpiId: agenda('evidence'),
  };
  return {
    name: (field: string) => names[field] ?? field,
    say: (field: string, value: unknown) => {
      if (Array.isArray(value)) return formats.number(value.length, 0);
      if (typeof value !== 'string' || value === '') return t('nothing');
      if (field === 'evidenceKpiId') return kpi(value) ?? t('nothing');
      return field === 'startsAt' || field === 'endsAt' ? formats.moment(value) : value;
    },
  };
}
