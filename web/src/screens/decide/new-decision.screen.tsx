import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { useAccount, usePermission } from '../../app/session/session-state';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { decisionTexts } from './decisions.texts';
import { bodyOf, type Draft } from './draft';
import { DraftForm } from './draft-form';
import { useDraftStart } from './draft-start';
import { draftTexts } from './draft.texts';

export const Route = createLazyRoute('/board/decide/decisions/new')({ component: NewDecisionScreen });

function NewDecisionScreen() {
  const t = useTexts(draftTexts);
  const words = useTexts(decisionTexts);
  const may = usePermission('decisions:prepare');
  const start = useDraftStart(Route.useSearch());
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      trail={
        <Text size="sm" component="nav" aria-label={words('back')} className="unprinted" mb={2}>
          <LinkAnchor to="/decide/decisions" size="sm">
            {words('back')}
          </LinkAnchor>
        </Text>
      }
    >
      {may ? start ? <Preparing start={start} /> : null : <Text>{t('mayNot')}</Text>}
    </Page>
  );
}

function Preparing({ start }: { readonly start: Draft }) {
  const t = useTexts(draftTexts);
  const { currency } = useAccount().organisation;
  const client = useQueryClient();
  const navigate = useNavigate();
  const prepare = useMutation({
    mutationFn: (draft: Draft) => answerOf(api.POST('/v1/decisions', { body: bodyOf(draft, currency) })),
    onSuccess: async ({ id }) => {
      toastDone(t('saved'));
      await client.invalidateQueries({ queryKey: ['decisions'] });
      await navigate({ to: '/decide/decisions/$decisionId', params: { decisionId: id } });
    },
  });
  return (
    <DraftForm
      start={start}
      busy={prepare.isPending}
      problem={prepare.error}
      onSave={prepare.mutate}
      onCancel={() => void navigate({ to: '/decide/decisions' })}
    />
  );
}
