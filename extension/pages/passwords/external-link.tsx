import type { ComponentChildren } from "preact";

interface ExternalLinkProps {
  to: string;
  primary?: boolean;
  children: ComponentChildren;
}

/** A site that opens in a new tab, and learns nothing from us of where the click came from. */
export function ExternalLink({ to, primary, children }: ExternalLinkProps) {
  return (
    <a class={primary ? "button primary" : "button"} href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
