import { NavLink, type NavLinkProps } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useAccount } from '../session/session-state';

type PersonButtonProps = Omit<NavLinkProps, 'label'> & Omit<ComponentProps<'button'>, keyof NavLinkProps>;

/** Whoever is signed in. */
export function PersonButton(props: PersonButtonProps) {
  const { member } = useAccount();
  return (
    <NavLink
      component="button"
      label={member.name}
      description={member.email}
      leftSection={<IconUserCircle size={22} stroke={1.5} aria-hidden />}
      styles={{ description: { overflow: 'hidden', textOverflow: 'ellipsis' } }}
      {...props}
    />
  );
}
