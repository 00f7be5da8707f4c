import { Button, Menu, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPresentation } from '@tabler/icons-react';
import { answerOf, api } from '../../api/client';
import { ProblemAlert } from '../../app/problem-alert';
import { download } from '../../app/download';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import classes from './meetings.module.css';
import { meetingTexts } from './meetings.texts';

type Format = 'pptx' | 'pdf';

/** What the board needs before it, made as it stands now, as slides or pages. */
export function BoardPack({ meetingId, name }: { readonly meetingId: string; readonly name: string }) {
  const t = useTexts(meetingTexts);
  const pack = useMutation({
    mutationFn: (format: Format) =>
      answerOf(api.GET('/v1/board-pack', { params: { query: { format, meetingId } }, parseAs: 'blob' })),
    onSuccess: (file, format) => {
      download(file, `${name.replaceAll(/[\\/:*?"<>|]+/g, ' ').trim()}.${format}`);
      toastDone(t('packDone'));
    },
  });
  return (
    <section className={classes.card} aria-labelledby="pack">
      <Text component="h2" fw={650} id="pack" mb={4}>
        {t('pack')}
      </Text>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('packLead')}
        </Text>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="default"
              disabled={pack.isPending}
              leftSection={<IconPresentation size={16} aria-hidden />}
              className="unprinted"
            >
              {t('pack')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => pack.mutate('pptx')}>{t('packPptx')}</Menu.Item>
            <Menu.Item onClick={() => pack.mutate('pdf')}>{t('packPdf')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {pack.isPending ? (
          <Stack gap={4} role="status">
            <Text size="sm">{t('packBusy')}</Text>
            <Progress value={100} animated aria-label={t('packBusy')} />
          </Stack>
        ) : null}
        {pack.isError ? (
          <ProblemAlert problem={pack.error} onRetry={() => pack.mutate(pack.variables ?? 'pptx')} />
        ) : null}
      </Stack>
    </section>
  );
}
