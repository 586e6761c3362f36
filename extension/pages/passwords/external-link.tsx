import type { ComponentChildren } from "preact";

interface ExternalLinkProps {
  to: string;
  primary?: boolean;
  /** What a screen reader says, where several links have the same words. */
  label?: string;
  children: ComponentChildren;
}

/** A site that opens in a new tab, and learns nothing from us of where the click came from. */
export function ExternalLink({ to, primary, label, children }: ExternalLinkProps) {
  return (
    <a class={primary ? "button primary" : "button"} href={to} aria-label={label} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
