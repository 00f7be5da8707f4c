import { Button, EmptyState, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { Answer } from '../../app/answer';
import { usePrinting } from '../../app/printing';
import { Unfold } from '../../app/unfold';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { AddItemDialog } from './add-item-dialog';
import { AgendaRow } from './agenda-row';
import { agendaTexts } from './agenda.texts';
import { CustomerEvidence } from './customer-evidence';
import classes from './meetings.module.css';
import { type Agenda, agendaOf, type Meeting } from './meetings.queries';
import { OrderClashDialog } from './order-clash-dialog';
import { useOrder } from './use-agenda';

/** The agenda of a meeting: what the register brings and why, in an order that the board makes. */
export function AgendaSection({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(agendaTexts);
  const [adding, dialog] = useDisclosure(false);
  return (
    <section aria-labelledby="agenda">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="agenda">
          {t('title')}
        </Title>
        {meeting.can.amend ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={dialog.open}
            className="unprinted"
          >
            {t('add')}
          </Button>
        ) : null}
      </Group>
      <Answer query={useQuery(agendaOf(meeting.id))}>
        {(agenda) => <AgendaList meeting={meeting} agenda={agenda} />}
      </Answer>
      {adding ? <AddItemDialog meetingId={meeting.id} onClose={dialog.close} /> : null}
    </section>
  );
}

interface AgendaListProps {
  readonly meeting: Meeting;
  readonly agenda: Agenda;
}

function AgendaList({ meeting, agenda }: AgendaListProps) {
  const t = useTexts(agendaTexts);
  const formats = useFormats();
  const { since, severity, items, aside, computedAt } = agenda;
  const lead = since
    ? t('since', { day: formats.day(since), severity: formats.number(severity, 0) })
    : t('sinceEver', { severity: formats.number(severity, 0) });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {lead} {meeting.state === 'planned' ? null : t('asOf', { moment: formats.moment(computedAt) })}
      </Text>
      <CustomerEvidence meeting={meeting} agenda={agenda} />
      {items.length === 0 ? (
        <EmptyState
          icon={<IconChecklist aria-hidden />}
          title={t('empty')}
          description={t(meeting.can.amend ? 'emptyLead' : 'emptyViewer')}
        />
      ) : (
        <OrderedItems meeting={meeting} agenda={agenda} />
      )}
      <Unlisted agenda={agenda} />
      {aside.length > 0 ? <Aside meeting={meeting} agenda={agenda} /> : null}
    </Stack>
  );
}

/** How many items are drawn before one asks for all; paper has them all. */
const AT_FIRST = 15;

function OrderedItems({ meeting, agenda }: AgendaListProps) {
  const t = useTexts(agendaTexts);
  const { order, clash, settle } = useOrder(meeting.id);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const [all, { open: showAll }] = useDisclosure(false);
  const { items } = agenda;
  const printing = usePrinting();
  const drawn = all || printing ? items : items.slice(0, AT_FIRST);
  const may = meeting.can.amend;
  const move = (id: string, to: number) => {
    const at = items.findIndex((item) => item.id === id);
    const target = Math.min(Math.max(to, 0), items.length - 1);
    if (at < 0 || at === target) return;
    const ids = items.map((item) => item.id).filter((one) => one !== id);
    ids.splice(target, 0, id);
    moved.current = id;
    if (target >= AT_FIRST) showAll();
    order(ids);
    setSaid(t('moved', { title: items[at]?.title ?? '', at: target + 1, of: items.length }));
  };
  // What moves in the document loses the focus: the handle that was used gets it back.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [items]);
  return (
    <>
      {may ? (
        <Text size="xs" c="dimmed" className="unprinted">
          {t('dragHint')}
        </Text>
      ) : null}
      <ol className={classes.agenda} ref={list}>
        {drawn.map((item, at) => (
          <AgendaRow
            key={item.id}
            meeting={meeting}
            item={item}
            place={{ at, of: items.length }}
            dragging={dragged === item.id}
            onMove={(to) => move(item.id, to)}
            onDrag={setDragged}
            onDropHere={() => {
              if (dragged !== null) move(dragged, at);
              setDragged(null);
            }}
          />
        ))}
      </ol>
      {!all && items.length > AT_FIRST ? (
        <Button variant="default" onClick={showAll} className={`${classes.more} unprinted`}>
          {t('showAll', { count: items.length })}
        </Button>
      ) : null}
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
      {clash ? <OrderClashDialog clash={clash} onSettle={settle} /> : null}
    </>
  );
}

/** Kinds of which the agenda lists only the first. */
function Unlisted({ agenda }: { readonly agenda: Agenda }) {
  const t = useTexts(agendaTexts);
  const more = agenda.totals.filter(({ found, listed }) => found > listed);
  return more.map(({ kind, found, listed }) => (
    <Text key={kind} size="sm" c="dimmed">
      {t('ofMany', { kind: t(`kind_${kind}`), found, listed })}
    </Text>
  ));
}

function Aside({ meeting, agenda }: AgendaListProps) {
  const t = useTexts(agendaTexts);
  return (
    <div>
      <Unfold label={t('aside', { count: agenda.aside.length })}>
        <ul className={classes.agenda}>
          {agenda.aside.map((item) => (
            <AgendaRow key={item.id} meeting={meeting} item={item} />
          ))}
        </ul>
      </Unfold>
    </div>
  );
}
