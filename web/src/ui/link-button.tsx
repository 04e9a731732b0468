import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type LinkButtonProps = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

function AnchorButton({ ref, ...props }: LinkButtonProps) {
  return <Button component="a" ref={ref} {...props} />;
}

/** A link that looks like a button: it leads to another screen. */
export const LinkButton = createLink(AnchorButton);
