import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRegisterNames } from '../../../api/names';
import { Answer } from '../../../app/answer';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { darkTexts } from './dark.texts';
import { darkTeamsQuery } from './jira.queries';
import classes from './jira.module.css';

/** How much of what looks like CX work is registered nowhere, by team: the darkest first. */
export function DarkTeams({ id }: { readonly id: string }) {
  const t = useTexts(darkTexts);
  const formats = useFormats();
  const { team } = useRegisterNames();
  return (
    <Answer query={useQuery(darkTeamsQuery(id))}>
      {(teams) =>
        teams.length === 0 ? null : (
          <Stack gap="xs">
            <Title order={2} size="h4">
              {t('teams')}
            </Title>
            <Text size="sm" c="dimmed">
              {t('ratioLead')}
            </Text>
            <StackedTable heads={[t('team'), t('dark'), t('registered'), t('ratio')]} label={t('teams')}>
              {teams.map(({ teamId, dark, registered, ratio }) => (
                <StackedRow key={teamId ?? 'none'}>
                  <StackedCell>{team(teamId) ?? t('noTeam')}</StackedCell>
                  <StackedCell label={t('dark')}>{formats.number(dark, 0)}</StackedCell>
                  <StackedCell label={t('registered')}>{formats.number(registered, 0)}</StackedCell>
                  <StackedCell label={t('ratio')}>
                    {ratio === null ? (
                      t('unknown')
                    ) : (
                      <>
                        {formats.share(ratio, 0)}
                        <span className={classes.ratio} aria-hidden>
                          <span className={classes.share} style={{ width: `${100 * ratio}%` }} />
                        </span>
                      </>
                    )}
                  </StackedCell>
                </StackedRow>
              ))}
            </StackedTable>
          </Stack>
        )
      }
    </Answer>
  );
}
