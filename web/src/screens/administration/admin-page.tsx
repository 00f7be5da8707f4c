import { EmptyState } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../app/page';
import { useAccount } from '../../app/session/session-state';
import { LinkButton } from '../../app/links';
import { appTexts } from '../../app/app.texts';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { roleWords } from '../../signs/role-words';
import classes from './administration.module.css';
import { administrationTexts } from './administration.texts';
import { type SectionName, sectionsFor } from './sections';

interface AdminPageProps {
  readonly section: SectionName;
  /** When it is not the section's name. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the administration, or why the reader does not see it. */
export function AdminPage({ section, title, lead, actions, children }: AdminPageProps) {
  const t = useTexts(administrationTexts);
  const { permissions } = useAccount();
  if (!sectionsFor(permissions).some(({ name }) => name === section)) return <NotYours title={t(section)} />;
  return (
    <Page title={title ?? t(section)} lead={lead} actions={actions} trail={<Sections />}>
      {children}
    </Page>
  );
}

function Sections() {
  const t = useTexts(administrationTexts);
  const { permissions } = useAccount();
  return (
    <nav aria-label={t('sections')} className={`${classes.sections} unprinted`}>
      {sectionsFor(permissions).map(({ name, to }) => (
        <Link key={name} to={to} className={classes.section}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

/** Says whose work it is, in place of what somebody may not see. */
export function NotYours({ title }: { readonly title: string }) {
  const t = useTexts(administrationTexts);
  const app = useTexts(appTexts);
  const role = useTexts(roleWords);
  const formats = useFormats();
  const { member } = useAccount();
  return (
    <Page title={title}>
      <EmptyState
        icon={<IconLock aria-hidden />}
        title={t('refused')}
        description={t('refusedLead', { roles: formats.list(member.roles.map((one) => role(one))) })}
      >
        <LinkButton to="/">{app('toOverview')}</LinkButton>
      </EmptyState>
    </Page>
  );
}
