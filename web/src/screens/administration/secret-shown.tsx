import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconEyeOff } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts';
import classes from './administration.module.css';
import { administrationTexts } from './administration.texts';

interface SecretShownProps {
  readonly label: string;
  readonly warning: string;
  readonly secret: string;
}

/** A secret that is shown this once: to copy, with the warning that it does not come back. */
export function SecretShown({ label, warning, secret }: SecretShownProps) {
  const t = useTexts(administrationTexts);
  return (
    <Stack gap="sm">
      <Alert variant="light" color="orange" icon={<IconEyeOff aria-hidden />}>
        <Text size="sm" fw={600}>
          {warning}
        </Text>
      </Alert>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={label}
          readOnly
          value={secret}
          className={classes.secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={secret} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant={copied ? 'default' : 'filled'}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
              aria-live="polite"
            >
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
