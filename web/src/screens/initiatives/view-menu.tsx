import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import type { InitiativeSearch } from './initiative-filters';
import classes from './initiatives.module.css';
import { initiativesTexts } from './initiatives.texts';
import { type SavedView, useColumns, useViews } from './use-views';

/** Filters and columns that somebody comes back to, under a name. */
export function ViewMenu({ search }: { readonly search: InitiativeSearch }) {
  const t = useTexts(initiativesTexts);
  const [opened, menu] = useDisclosure(false);
  const [views, setViews] = useViews();
  const [columns, setColumns] = useColumns();
  const navigate = useNavigate();
  const choose = (view: SavedView) => {
    menu.close();
    setColumns(view.columns);
    void navigate({ to: '/initiatives', search: view.search });
  };
  const save = (name: string) => {
    setViews([...views.filter((view) => view.name !== name), { name, search, columns }]);
    menu.close();
    toastDone(t('viewSaved', { name }));
  };
  const remove = (view: SavedView) => {
    setViews(views.filter(({ name }) => name !== view.name));
    toastDone(t('viewRemoved', { name: view.name }), () => setViews(views));
  };
  return (
    <Popover opened={opened} onChange={menu.set} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={menu.toggle}>
          {t('views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('views')}>
        <Stack gap="sm">
          {views.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noViews')}
            </Text>
          ) : (
            <ul className={classes.plain}>
              {views.map((view) => (
                <Group key={view.name} component="li" wrap="nowrap" gap="xs">
                  <UnstyledButton className={classes.choice} onClick={() => choose(view)}>
                    {view.name}
                  </UnstyledButton>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('removeView', { name: view.name })}
                    onClick={() => remove(view)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              ))}
            </ul>
          )}
          <NewView onSave={save} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function NewView({ onSave }: { readonly onSave: (name: string) => void }) {
  const t = useTexts(initiativesTexts);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('viewName')}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" mt="xs" fullWidth disabled={!name.trim()}>
        {t('saveView')}
      </Button>
    </form>
  );
}
