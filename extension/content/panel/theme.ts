export type Theme = "light" | "dark";

/**
 * Whether what surrounds `place` is light or dark: the webmail's own look decides, because a dark panel in a light
 * mail is unreadable whatever the system prefers. Read once when the panel is shown, not watched.
 */
export function themeAt(place: Element): Theme {
  const view = place.ownerDocument.defaultView;
  if (!view) return "light";
  const prefersDark = view.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
  for (let element: Element | null = place; element; element = parentOf(element)) {
    const painted = view.getComputedStyle(element).backgroundColor;
    const colour = parseColour(painted);
    if (!colour) {
      if (painted && painted !== "transparent") return prefersDark ? "dark" : "light";
      continue;
    }
    if (colour.alpha > 0.5) return luminance(colour) < 0.4 ? "dark" : "light";
  }
  // Nothing is painted: the browser's white canvas shows, or its dark one where the page allows that.
  const scheme = view.getComputedStyle(place.ownerDocument.documentElement).colorScheme ?? "";
  return scheme.includes("dark") && (prefersDark || !scheme.includes("light")) ? "dark" : "light";
}

/** The element that is drawn around this one, through shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}

interface Colour {
  /** 0 to 1. */
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** A computed colour: `rgb()`, `rgba()` or `color(srgb …)`. null: written in another way. */
export function parseColour(computed: string): Colour | null {
  const match = /^(rgba?|color)\((srgb )?([^)]+)\)$/.exec(computed.trim());
  if (!match || (match[1] === "color") !== Boolean(match[2])) return null;
  const [red, green, blue, alpha = 1] = (match[3] ?? "").split(/[\s,/]+/).map(Number.parseFloat);
  if (red === undefined || green === undefined || blue === undefined) return null;
  if ([red, green, blue, alpha].some(Number.isNaN)) return null;
  const scale = match[2] ? 1 : 255;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
