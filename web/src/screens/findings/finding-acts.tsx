import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '../../api/client';
import { ProblemAlert } from '../../app/problem-alert';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { AssignDialog } from './assign-dialog';
import { CoordinateDialog } from './coordinate-dialog';
import { Effect } from './effect';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import { type Finding, type SimulatedChange } from './findings.queries';
import { JudgeDialog, JudgementClash, useJudge } from './judge';
import { MergeDialog } from './merge-dialog';

type Act = 'coordinate' | 'merge' | 'dismiss' | 'assign';

/** What one can do about a finding; each says what it will change before it is done. */
export function FindingActs({ versioned }: { readonly versioned: Versioned<Finding> }) {
  const t = useTexts(findingTexts);
  const { data: finding } = versioned;
  const [opened, setOpened] = useState<Act | null>(null);
  const mayAssign = usePermission('follow-ups:manage');
  const { judge, clash, settle, busy, problem } = useJudge(versioned);
  const close = () => setOpened(null);
  const ids = finding.records.filter(({ type }) => type === 'initiative').map(({ id }) => id);
  const several = ids.length > 1;
  const settled = finding.status === 'dismissed' || finding.status === 'resolved';
  if (!finding.can.judge) return <NotAllowed />;
  return (
    <section className={classes.card} aria-labelledby="act">
      <Title order={2} size="h5" id="act" mb="sm">
        {t('act')}
      </Title>
      <Stack gap="xs">
        {several && !settled && finding.present ? <Together finding={finding} ids={ids} onOpen={setOpened} /> : null}
        {mayAssign && !settled ? (
          <Button variant="default" onClick={() => setOpened('assign')}>
            {t('assign')}
          </Button>
        ) : null}
        {finding.status === 'open' ? (
          <Button variant="default" loading={busy} onClick={() => judge('acknowledged')}>
            {t('acknowledge')}
          </Button>
        ) : null}
        {settled ? (
          <Button variant="default" loading={busy} onClick={() => judge('open')}>
            {t('reopen')}
          </Button>
        ) : (
          <>
            <Button variant="default" loading={busy} onClick={() => judge('resolved')}>
              {t('resolve')}
            </Button>
            <Button variant="default" onClick={() => setOpened('dismiss')}>
              {t('dismiss')}
            </Button>
          </>
        )}
        {problem ? <ProblemAlert problem={problem} /> : null}
      </Stack>
      {clash ? <JudgementClash clash={clash} onSettle={settle} /> : null}
      {opened === 'coordinate' ? <CoordinateDialog finding={finding} ids={ids} onClose={close} /> : null}
      {opened === 'merge' ? <MergeDialog finding={finding} onClose={close} /> : null}
      {opened === 'assign' ? <AssignDialog finding={finding} onClose={close} /> : null}
      {opened === 'dismiss' ? <JudgeDialog versioned={versioned} onClose={close} /> : null}
    </section>
  );
}

interface TogetherProps {
  readonly finding: Finding;
  readonly ids: readonly string[];
  readonly onOpen: (act: Act) => void;
}

/** Bringing the work together, what is suggested first, with what coordination would do. */
function Together({ finding, ids, onOpen }: TogetherProps) {
  const t = useTexts(findingTexts);
  const mergeFirst = finding.evidence['suggestion'] === 'merge';
  const coordinate = (
    <Button key="coordinate" variant={mergeFirst ? 'default' : 'filled'} onClick={() => onOpen('coordinate')}>
      {t(ids.length === 2 ? 'coordinateTwo' : 'coordinate')}
    </Button>
  );
  const merge = (
    <Button key="merge" variant={mergeFirst ? 'filled' : 'default'} onClick={() => onOpen('merge')}>
      {t('merge')}
    </Button>
  );
  return (
    <>
      {mergeFirst ? [merge, coordinate] : [coordinate, merge]}
      <Effect changes={coordination(ids)} title={t('effectCoordinate')} />
    </>
  );
}

function coordination(initiativeIds: readonly string[]): readonly SimulatedChange[] {
  return [{ kind: 'coordinate', initiativeIds: [...initiativeIds] }];
}

function NotAllowed() {
  const t = useTexts(findingTexts);
  return (
    <div className={classes.card}>
      <Text size="sm" c="dimmed">
        {t('mayNot')}
      </Text>
    </div>
  );
}
