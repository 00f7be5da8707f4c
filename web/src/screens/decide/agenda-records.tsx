import { Group, Text } from '@mantine/core';
import { LinkAnchor, LinkButton } from '../../app/links';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import type { AgendaItem } from './meetings.queries';

type Named = AgendaItem['records'][number];

/** What an item is about, with the way there. */
export function AgendaRecords({ item }: { readonly item: AgendaItem }) {
  const t = useTexts(agendaTexts);
  const linked = item.records.filter(({ type }) => LINKED.has(type));
  const finding = item.kind === 'new_finding';
  if (linked.length === 0 && !finding) return null;
  return (
    <Group gap="4px 12px" mt={4} component="span">
      <Text size="xs" c="dimmed" component="span">
        {t('records')}:
      </Text>
      {finding ? (
        <LinkAnchor to="/findings/$findingId" params={{ findingId: item.id }} size="xs">
          {t('kind_new_finding')}
        </LinkAnchor>
      ) : null}
      {linked.map((record) => (
        <RecordLink key={record.type + record.id} record={record} />
      ))}
    </Group>
  );
}

const LINKED = new Set(['initiative', 'decision', 'journey', 'kpi']);

function RecordLink({ record: { type, id, name, key } }: { readonly record: Named }) {
  const words = key ? `${key} ${name}` : name;
  if (type === 'initiative') {
    return (
      <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="xs">
        {words}
      </LinkAnchor>
    );
  }
  if (type === 'decision') {
    return (
      <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId: id }} size="xs">
        {words}
      </LinkAnchor>
    );
  }
  if (type === 'journey') {
    return (
      <LinkAnchor to="/journeys/$journeyId" params={{ journeyId: id }} size="xs">
        {words}
      </LinkAnchor>
    );
  }
  return (
    <LinkAnchor to="/kpis/$kpiId" params={{ kpiId: id }} size="xs">
      {words}
    </LinkAnchor>
  );
}

const DECIDABLE = new Set<AgendaItem['kind']>([
  'waiting_proposal',
  'lapsed_approval',
  'new_finding',
  'expiring_exception',
]);

/** The way from an item to a decision sheet: a new one for what waits, with its initiatives on it. */
export function AgendaDecide({ item, compact }: { readonly item: AgendaItem; readonly compact?: boolean }) {
  const t = useTexts(agendaTexts);
  const mayPrepare = usePermission('decisions:prepare');
  const initiatives = item.records.filter(({ type }) => type === 'initiative').map(({ id }) => id);
  if (!mayPrepare || !DECIDABLE.has(item.kind) || (initiatives.length === 0 && item.kind !== 'new_finding'))
    return null;
  const about = {
    ...(initiatives.length > 0 ? { initiatives: initiatives.slice(0, 4).join(',') } : {}),
    ...(item.kind === 'new_finding' ? { finding: item.id } : {}),
  };
  const label = `${t('decide')}: ${item.title}`;
  if (compact) {
    return (
      <LinkAnchor to="/decide/decisions/new" search={about} size="xs" aria-label={label}>
        {t('decide')}
      </LinkAnchor>
    );
  }
  return (
    <LinkButton
      to="/decide/decisions/new"
      search={about}
      size="compact-sm"
      variant="default"
      mt={6}
      className="unprinted"
      aria-label={label}
    >
      {t('decide')}
    </LinkButton>
  );
}
