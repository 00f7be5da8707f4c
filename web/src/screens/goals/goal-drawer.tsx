import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { Answer } from '../../app/answer';
import { appTexts } from '../../app/app.texts';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { reasonTexts } from '../../signs/reasons.texts';
import { fragmentationOf } from '../findings/findings.queries';
import { GoalDialog } from './goal-dialog';
import { GoalTargets } from './goal-targets';
import type { GoalNode } from './goal-tree';
import { SeeInitiatives, ShareBar } from './goal-work';
import { goalsTexts } from './goals.texts';

interface GoalDrawerProps {
  readonly node: GoalNode | null;
  readonly contribution: Schema<'ContributionResponse'> | null;
  readonly onOpen: (goalId: string) => void;
  readonly onClose: () => void;
}

/** One goal beside the tree: what customers want, its targets, and the work on it. */
export function GoalDrawer({ node, contribution, onOpen, onClose }: GoalDrawerProps) {
  const close = useTexts(appTexts);
  const [editing, setEditing] = useState(false);
  return (
    <Drawer
      opened={node !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={node?.goal.title}
      closeButtonProps={{ 'aria-label': close('close') }}
      styles={{ title: { fontWeight: 650 } }}
    >
      {node ? (
        <GoalFacts node={node} contribution={contribution} onOpen={onOpen} onEdit={() => setEditing(true)} />
      ) : null}
      {node && editing ? <GoalDialog goal={node.goal} onClose={() => setEditing(false)} onGone={onClose} /> : null}
    </Drawer>
  );
}

type GoalFactsProps = Omit<GoalDrawerProps, 'node' | 'onClose'> & {
  readonly node: GoalNode;
  readonly onEdit: () => void;
};

function GoalFacts({ node, contribution, onOpen, onEdit }: GoalFactsProps) {
  const t = useTexts(goalsTexts);
  const { person, goal: goalName } = useRegisterNames();
  const { goal, children } = node;
  return (
    <Stack gap="lg">
      {goal.customerInterest ? (
        <Part title={t('interest')}>
          <Text fs="italic">“{goal.customerInterest}”</Text>
        </Part>
      ) : null}
      <Part title={t('owner')}>
        <Text>{goal.ownerId ? (person(goal.ownerId) ?? '…') : t('noOwner')}</Text>
      </Part>
      <Part title={t('serves')}>
        {goal.parentId ? (
          <LinkAnchor to="/goals" search={{ goal: goal.parentId }}>
            {goalName(goal.parentId) ?? '…'}
          </LinkAnchor>
        ) : (
          <Text>{t('top')}</Text>
        )}
      </Part>
      <Part title={t('targets')}>
        <GoalTargets goal={goal} wide />
      </Part>
      <Part title={t('share')}>
        <ShareBar node={node} contribution={contribution} />
        {node.work?.initiatives === 0 ? <Text size="sm">{t('nobody')}</Text> : <SeeInitiatives node={node} />}
      </Part>
      <Fragmentation node={node} />
      {children.length > 0 ? (
        <Part title={t('under')}>
          <Stack gap={4} align="flex-start">
            {children.map((child) => (
              <Button key={child.goal.id} variant="subtle" size="compact-sm" onClick={() => onOpen(child.goal.id)}>
                {child.goal.title}
              </Button>
            ))}
          </Stack>
        </Part>
      ) : null}
      {goal.can.amend ? (
        <Group>
          <Button variant="default" onClick={onEdit}>
            {t('edit')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="sm" c="dimmed" fw={600} mb={2}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Fragmentation({ node: { goal, work } }: { readonly node: GoalNode }) {
  const t = useTexts(goalsTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const query = useQuery({ ...fragmentationOf('goal', goal.id), enabled: (work?.initiatives ?? 0) > 0 });
  if (!work?.initiatives) return null;
  return (
    <Part title={t('fragmentation')}>
      <Answer query={query}>
        {(found) => (
          <>
            <FigureButton
              label={t('fragmentationOf', { name: goal.title })}
              value={formats.number(found.index)}
              unknown={found.index === null}
              explanation={{ ...found, reason: found.index === null ? reason('no_effort') : null }}
              records={<SeeInitiatives node={{ goal, work, children: [] }} />}
            />
            <Text size="sm" c="dimmed">
              {found.sentence}
            </Text>
          </>
        )}
      </Answer>
    </Part>
  );
}
