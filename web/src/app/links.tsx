import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type Native = Omit<ComponentProps<'a'>, 'color' | 'style'>;

function PlainAnchor(props: AnchorProps & Native) {
  return <Anchor {...props} />;
}

function PlainButton(props: ButtonProps & Native) {
  return <Button component="a" {...props} />;
}

/** A link to a screen: `<LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId }}>`. Address and parameters are checked. */
export const LinkAnchor = createLink(PlainAnchor);

/** A link that looks like a button. */
export const LinkButton = createLink(PlainButton);
