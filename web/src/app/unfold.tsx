import { Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './unfold.module.css';

interface UnfoldProps {
  /** What is folded away, in words. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What few people look for, folded away until somebody asks for it. */
export function Unfold({ label, children }: UnfoldProps) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <>
      <UnstyledButton onClick={toggle} aria-expanded={opened} className={classes.unfold}>
        <IconChevronDown size={16} aria-hidden data-opened={opened || undefined} className={classes.chevron} />
        {label}
      </UnstyledButton>
      <Collapse expanded={opened}>{children}</Collapse>
    </>
  );
}
