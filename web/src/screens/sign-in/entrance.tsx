import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Wordmark } from '../../app/shell/wordmark';
import { chooseLanguage, LANGUAGES, useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { signInTexts } from './sign-in.texts';
import classes from './entrance.module.css';

interface EntranceProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** Under the form: where else to go. */
  readonly foot?: ReactNode;
}

/** The frame of the screens before the board: signing in and up, passwords, invitations. */
export function Entrance({ title, lead, children, foot }: EntranceProps) {
  const t = useTexts(signInTexts);
  useEffect(() => {
    document.title = `${title} · Regie`;
  }, [title]);
  return (
    <main className={classes.ground}>
      <Stack className={classes.column} gap="lg">
        <Group justify="space-between">
          <Wordmark />
          <LanguageLinks />
        </Group>
        <Text c="dimmed">{t('promise')}</Text>
        <Paper withBorder p="xl" className={classes.paper}>
          <Stack gap="md">
            <div>
              <Title order={1} data-page-title tabIndex={-1}>
                {title}
              </Title>
              {lead ? (
                <Text c="dimmed" mt={4} size="sm">
                  {lead}
                </Text>
              ) : null}
            </div>
            {children}
          </Stack>
        </Paper>
        {foot ? <Text size="sm">{foot}</Text> : null}
      </Stack>
    </main>
  );
}

const OWN_NAMES = { nl: 'Nederlands', en: 'English' } as const;

function LanguageLinks() {
  const chosen = useLanguage();
  return (
    <Group gap="sm">
      {LANGUAGES.map((language) => (
        <Anchor
          key={language}
          component="button"
          type="button"
          size="sm"
          lang={language}
          fw={language === chosen ? 700 : 400}
          aria-pressed={language === chosen}
          onClick={() => void chooseLanguage(language)}
        >
          {OWN_NAMES[language]}
        </Anchor>
      ))}
    </Group>
  );
}
