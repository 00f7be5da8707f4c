import { EmptyState, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { Schema } from '../../api/client';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { KindBadge } from '../../signs/kind-badge';
import { type Family, familyOf } from '../../signs/kinds';
import { overviewTexts } from './overview.texts';
import classes from './worst-findings.module.css';
import { LinkAnchor, LinkButton } from '../../app/links';

/** What one would do about a finding of each family. */
const ACTS = {
  fragmentation: 'actFragmentation',
  duplication: 'actDuplication',
  conflict: 'actConflict',
  whitespot: 'actWhitespot',
  ownership: 'actOwnership',
  contribution: 'actContribution',
  approval: 'actApproval',
  collision: 'actCollision',
} as const satisfies Record<Family, string>;

/** The five worst findings as sentences, each with one thing to do. */
export function WorstFindings({ findings }: { readonly findings: Schema<'OpenFindingsResponse'> }) {
  const t = useTexts(overviewTexts);
  if (findings.worst.length === 0) {
    return (
      <Paper withBorder className={classes.paper}>
        <EmptyState icon={<IconCircleCheck aria-hidden />} title={t('noFindings')} description={t('noFindingsLead')} />
      </Paper>
    );
  }
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="findings-title">
      <Title order={2} size="h4" id="findings-title">
        {t('findings')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('findingsLead', { count: findings.open })}
      </Text>
      <Stack component="ol" gap={0} className={classes.list}>
        {findings.worst.slice(0, 5).map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </Stack>
      <LinkAnchor to="/findings" size="sm">
        {t('allFindings')}
      </LinkAnchor>
    </Paper>
  );
}

function Finding({ finding }: { readonly finding: Schema<'WorstFindingResponse'> }) {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  const mayAct = usePermission('findings:act');
  const { id, kind, severity, title, suggestion } = finding;
  return (
    <li className={classes.item}>
      <Group justify="space-between" gap="xs">
        <KindBadge kind={kind} />
        <Text size="xs" c="dimmed">
          {severity === null ? t('severityUnknown') : t('severity', { severity: formats.number(severity, 0) })}
        </Text>
      </Group>
      <Text fw={500} size="sm" mt={6} lh={1.35}>
        {title}
      </Text>
      <LinkButton
        to="/findings/$findingId"
        params={{ findingId: id }}
        size="compact-sm"
        variant="default"
        mt={8}
        rightSection={<IconArrowRight size={14} aria-hidden />}
        title={suggestion}
        aria-label={`${t(mayAct ? ACTS[familyOf(kind)] : 'look')}: ${title}`}
      >
        {t(mayAct ? ACTS[familyOf(kind)] : 'look')}
      </LinkButton>
    </li>
  );
}
