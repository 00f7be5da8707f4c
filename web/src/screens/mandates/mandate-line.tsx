import { ActionIcon, Menu, Text, Title } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { MandateDialog } from './mandate-dialog';
import { EndDialog, RemoveDialog } from './mandate-end';
import type { Mandate } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import classes from './mandates.module.css';
import { useMandateWords } from './use-mandate-words';

/** Who may decide what, in words. */
export function MandateLine({ mandate }: { readonly mandate: Mandate }) {
  const t = useTexts(mandateTexts);
  const words = useMandateWords();
  const name = mandate.memberName ?? t('formerMember');
  const terms = [
    { name: t('amount'), words: words.amount(mandate) },
    { name: t('scope'), words: words.scope(mandate) },
    { name: t('effects'), words: words.effects(mandate) },
    { name: t('period'), words: words.period(mandate) },
  ];
  return (
    <li className={classes.mandate}>
      <div className={classes.head}>
        <Title order={3} size="h5">
          {name}
        </Title>
        <Acts mandate={mandate} name={name} />
      </div>
      <dl className={classes.terms}>
        {terms.map((term) => (
          <div key={term.name}>
            <dt>{term.name}</dt>
            <dd>{term.words}</dd>
          </div>
        ))}
      </dl>
      {mandate.note ? (
        <Text size="sm" c="dimmed" mt={8}>
          {mandate.note}
        </Text>
      ) : null}
    </li>
  );
}

function Acts({ mandate, name }: { readonly mandate: Mandate; readonly name: string }) {
  const t = useTexts(mandateTexts);
  const [doing, setDoing] = useState<'amend' | 'end' | 'remove' | null>(null);
  const stop = () => setDoing(null);
  const { can } = mandate;
  if (!can.amend && !can.delete) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="ink" className="unprinted" aria-label={t('acts', { name })}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {can.amend ? <Menu.Item onClick={() => setDoing('amend')}>{t('amend')}</Menu.Item> : null}
          {can.amend ? <Menu.Item onClick={() => setDoing('end')}>{t('end')}</Menu.Item> : null}
          {can.delete ? <Menu.Item onClick={() => setDoing('remove')}>{t('remove')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {doing === 'amend' ? <MandateDialog mandate={mandate} onClose={stop} /> : null}
      {doing === 'end' ? <EndDialog mandate={mandate} name={name} onClose={stop} /> : null}
      {doing === 'remove' ? (
        <RemoveDialog mandate={mandate} name={name} onClose={stop} onEnd={() => setDoing('end')} />
      ) : null}
    </>
  );
}
