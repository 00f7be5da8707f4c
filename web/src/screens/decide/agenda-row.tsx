import { ActionIcon, Badge, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowBarToUp,
  IconChevronDown,
  IconDotsVertical,
  IconEyeOff,
  IconGripVertical,
  IconNote,
  IconPlayerTrackNext,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { AGENDA_ICONS } from './agenda-kinds';
import { AgendaDecide, AgendaRecords } from './agenda-records';
import { agendaTexts } from './agenda.texts';
import classes from './meetings.module.css';
import type { AgendaItem, Meeting } from './meetings.queries';
import { NoteDialog } from './note-dialog';
import { useItems } from './use-agenda';

interface AgendaRowProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** Where it stands; left out for what was put aside. */
  readonly place?: { readonly at: number; readonly of: number };
  readonly dragging?: boolean;
  readonly onMove?: (to: number) => void;
  readonly onDrag?: (id: string | null) => void;
  readonly onDropHere?: () => void;
}

/** One thing on the agenda: what it is, why it is here, what the next step is, and what can be done with it. */
export function AgendaRow({ meeting, item, place, dragging, onMove, onDrag, onDropHere }: AgendaRowProps) {
  const t = useTexts(agendaTexts);
  const formats = useFormats();
  const [opened, details] = useDisclosure(false);
  const { kind, title, explanation, suggestion, severity, dueOn, note } = item;
  const may = meeting.can.amend;
  const Icon = AGENDA_ICONS[kind];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onDropHere?.();
  };
  return (
    <li
      className={classes.item}
      data-dragging={dragging || undefined}
      data-kind={kind}
      onDragOver={may && place ? (event) => event.preventDefault() : undefined}
      onDrop={may && place ? drop : undefined}
    >
      {place ? <Handle item={item} place={place} may={may} onMove={onMove} onDrag={onDrag} /> : null}
      <div className={classes.words}>
        <Group gap={8} mb={2}>
          <Badge
            variant="light"
            color="ink"
            radius="sm"
            tt="none"
            fw={600}
            leftSection={<Icon size={13} stroke={2} aria-hidden />}
          >
            {t(`kind_${kind}`)}
          </Badge>
          {severity === null ? null : (
            <Text size="xs" c="dimmed">
              {t('severity', { severity: formats.number(severity, 0) })}
            </Text>
          )}
          {dueOn ? (
            <Text size="xs" c="dimmed">
              {t('due', { day: formats.day(dueOn) })}
            </Text>
          ) : null}
          {place ? null : (
            <Text size="xs" fw={600}>
              {t(`treatment_${item.treatment}`)}
            </Text>
          )}
        </Group>
        <RowTitle title={title} opened={opened} onToggle={details.toggle} />
        {explanation ? (
          <Text size="sm" c={opened ? undefined : 'dimmed'} {...(opened ? {} : { lineClamp: 1 })}>
            {explanation}
          </Text>
        ) : null}
        {opened ? (
          <>
            <Text size="sm" mt={4}>
              {t('nextStep', { step: suggestion })}
            </Text>
            <AgendaRecords item={item} />
            <AgendaDecide item={item} />
          </>
        ) : null}
        {note ? (
          <Text size="sm" className={classes.note}>
            <Text span fw={600} size="sm">
              {t('note')}:
            </Text>{' '}
            {note}
          </Text>
        ) : null}
      </div>
      {may ? <ItemMenu meeting={meeting} item={item} place={place} onMove={onMove} /> : null}
    </li>
  );
}

interface RowTitleProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

function RowTitle({ title, opened, onToggle }: RowTitleProps) {
  const chevron = `${classes.chevron} unprinted`;
  return (
    <UnstyledButton onClick={onToggle} aria-expanded={opened} className={classes.rowTitle}>
      {title}
      <IconChevronDown size={16} aria-hidden data-opened={opened || undefined} className={chevron} />
    </UnstyledButton>
  );
}

interface HandleProps extends Pick<AgendaRowProps, 'item' | 'onMove' | 'onDrag'> {
  readonly place: { readonly at: number; readonly of: number };
  readonly may: boolean;
}

/** The number of an item; for who may order the agenda also what it is dragged by, or moved by with the arrow keys. */
function Handle({ item, place: { at, of }, may, onMove, onDrag }: HandleProps) {
  const t = useTexts(agendaTexts);
  if (!may) return <span className={classes.number}>{at + 1}</span>;
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove?.(at + step);
  };
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', item.id);
    onDrag?.(item.id);
  };
  return (
    <button
      type="button"
      draggable
      className={classes.handle}
      data-handle={item.id}
      aria-label={t('move', { title: item.title, at: at + 1, of })}
      onKeyDown={press}
      onDragStart={start}
      onDragEnd={() => onDrag?.(null)}
    >
      <IconGripVertical size={16} aria-hidden className="unprinted" />
      <span aria-hidden>{at + 1}</span>
    </button>
  );
}

function ItemMenu({ meeting, item, place, onMove }: Pick<AgendaRowProps, 'meeting' | 'item' | 'place' | 'onMove'>) {
  const t = useTexts(agendaTexts);
  const { treat, remove } = useItems(meeting.id);
  const [noting, note] = useDisclosure(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="ink" className="unprinted" aria-label={t('acts', { title: item.title })}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconNote size={16} aria-hidden />} onClick={note.open}>
            {t(item.note ? 'noteAmend' : 'noteAdd')}
          </Menu.Item>
          {place ? <MoveItems place={place} onMove={onMove} /> : null}
          {item.treatment === 'shown' ? null : (
            <Menu.Item leftSection={<IconRestore size={16} aria-hidden />} onClick={() => void treat(item, 'shown')}>
              {t('show')}
            </Menu.Item>
          )}
          {item.treatment === 'postponed' ? null : (
            <Menu.Item
              leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
              onClick={() => void treat(item, 'postponed')}
            >
              {t('postpone')}
            </Menu.Item>
          )}
          {item.treatment === 'hidden' ? null : (
            <Menu.Item leftSection={<IconEyeOff size={16} aria-hidden />} onClick={() => void treat(item, 'hidden')}>
              {t('hide')}
            </Menu.Item>
          )}
          {item.kind === 'own' ? (
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove(item)}>
              {t('remove')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {noting ? <NoteDialog meetingId={meeting.id} item={item} onClose={note.close} /> : null}
    </>
  );
}

interface MoveItemsProps extends Pick<AgendaRowProps, 'onMove'> {
  readonly place: { readonly at: number; readonly of: number };
}

function MoveItems({ place: { at, of }, onMove }: MoveItemsProps) {
  const t = useTexts(agendaTexts);
  return (
    <>
      <Menu.Item
        disabled={at === 0}
        leftSection={<IconArrowBarToUp size={16} aria-hidden />}
        onClick={() => onMove?.(0)}
      >
        {t('first')}
      </Menu.Item>
      <Menu.Item
        disabled={at === 0}
        leftSection={<IconArrowUp size={16} aria-hidden />}
        onClick={() => onMove?.(at - 1)}
      >
        {t('up')}
      </Menu.Item>
      <Menu.Item
        disabled={at === of - 1}
        leftSection={<IconArrowDown size={16} aria-hidden />}
        onClick={() => onMove?.(at + 1)}
      >
        {t('down')}
      </Menu.Item>
    </>
  );
}
