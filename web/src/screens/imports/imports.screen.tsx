import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { NotYours } from '../administration/admin-page';
import { DropPlace } from './drop-place';
import { type Import, importsQuery } from './imports.queries';
import { importsTexts } from './imports.texts';
import { type MappedFile, mappedFor } from './mapped-file';
import { MappingForm } from './mapping-form';

export const Route = createLazyRoute('/board/imports')({ component: Imports });

/** A file that was dropped, with what was said of it before when one comes back to it. */
type Taken = Pick<MappedFile, 'file' | 'columns'> & Partial<MappedFile>;

function Imports() {
  const t = useTexts(importsTexts);
  const { again } = Route.useSearch();
  const [taken, setTaken] = useState<Taken | null>(() => mappedFor(again));
  const may = usePermission('imports:run');
  const imports = useQuery({ ...importsQuery, enabled: may });
  if (!may) return <NotYours title={t('title')} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {taken ? (
        <MappingForm key={taken.file.name} {...taken} onOther={() => setTaken(null)} />
      ) : (
        <>
          <DropPlace onTaken={(file, columns) => setTaken({ file, columns })} />
          <Answer query={imports}>{(found) => (found.length > 0 ? <Earlier imports={found} /> : null)}</Answer>
        </>
      )}
    </Page>
  );
}

function Earlier({ imports }: { readonly imports: readonly Import[] }) {
  const t = useTexts(importsTexts);
  const format = useFormats();
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {t('earlier')}
      </Title>
      <Paper withBorder>
        <Table.ScrollContainer minWidth={620}>
          <Table verticalSpacing="sm" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('file')}</Table.Th>
                <Table.Th scope="col">{t('state')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('rows')}
                </Table.Th>
                <Table.Th scope="col">{t('who')}</Table.Th>
                <Table.Th scope="col">{t('when')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {imports.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <LinkAnchor to="/imports/$importId" params={{ importId: one.id }} fw={600}>
                      {one.fileName}
                    </LinkAnchor>
                    <Text size="sm" c="dimmed">
                      {one.source}
                    </Text>
                  </Table.Td>
                  <Table.Td>{t(`state_${one.state}`)}</Table.Td>
                  <Table.Td ta="right">{format.number(one.rows, 0)}</Table.Td>
                  <Table.Td>{one.createdBy}</Table.Td>
                  <Table.Td>{format.moment(one.createdAt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
    </Stack>
  );
}
