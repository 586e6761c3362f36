/** What must hold of every page in every state. Each runs in the page and stands alone, because it is sent there as text. */
import type { AxeResults, RunOptions } from "axe-core";

/** What WCAG 2.2 asks for at the levels A and AA, and what axe calls good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** Rules that axe asks for only on request. */
const ON_REQUEST = ["target-size", "label-content-name-mismatch"];
export const ALL: RunOptions = {
  runOnly: { type: "tag", values: TAGS },
  rules: Object.fromEntries(ON_REQUEST.map((rule) => [rule, { enabled: true }])),
};

const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const OF_WORDS = [
  ...ON_REQUEST,
  ...["html-lang-valid", "document-title", "page-has-heading-one", "empty-heading", "landmark-unique", "region"],
  ...["button-name", "link-name", "label", "select-name", "summary-name", "input-button-name", "label-title-only"],
  ...["aria-command-name", "aria-input-field-name", "aria-progressbar-name", "aria-toggle-field-name"],
  ...["aria-valid-attr-value", "svg-img-alt", "image-alt", "duplicate-id-aria", "list", "definition-list"],
];
/** What depends on the colours: all that another colour scheme can change. */
export const COLOURS = only(...OF_COLOURS);
/** What depends on the words: all that another language can change. */
export const WORDS = only(...OF_WORDS);
export const BOTH = only(...OF_WORDS, ...OF_COLOURS);

function only(...rules: string[]): RunOptions {
  return { runOnly: { type: "rule", values: rules } };
}

/** What axe objects to, as the page is now. */
export async function axeFinds(options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run({ ...options, resultTypes: ["violations"], preload: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}

/** Speaks another language, and waits until the page does. A page whose background is dead speaks the browser's. */
export async function speak(language: string) {
  const { reallySend } = globalThis as unknown as { reallySend(what: object): Promise<unknown> };
  sessionStorage.setItem("language", language);
  await reallySend({ type: "set-language", language });
  const moment = () => new Promise((resolve) => setTimeout(resolve, 5));
  for (const end = Date.now() + 10_000; document.documentElement.lang !== language; await moment()) {
    if (Date.now() > end) throw new Error(`the page does not speak ${language}`);
  }
  for (let at = 0; at < 3; at++) await moment();
}

/**
 * What does not fit into the page's width: elements that stick out sideways, and controls whose words are cut off. A name
 * that somebody else chose may be cut, if it ends in dots.
 */
export function doesNotFit(): string[] {
  const edge = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (one) => one.checkVisibility() && getComputedStyle(one).clipPath === "none",
  );
  const hasOwnScroll = (one: Element): boolean => {
    for (let place = one.parentElement; place; place = place.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(place).overflowX)) return true;
    }
    return false;
  };
  const out = seen.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (right > edge + 1 || left < -1) && !hasOwnScroll(one);
  });
  const cut = seen.filter((one) => {
    const { overflowX, textOverflow } = getComputedStyle(one);
    const isField = one.matches("input, textarea, select");
    const isClipped = /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis" && !isField;
    return (isClipped || one.matches("button, .button")) && one.scrollWidth > one.clientWidth + 1;
  });
  const scrolls = document.documentElement.scrollWidth > edge ? ["the page scrolls sideways"] : [];
  return [...scrolls, ...[...new Set([...out, ...cut])].map((one) => one.outerHTML.slice(0, 160))];
}

/** Controls that are smaller than 24 × 24 CSS pixels; a link in a line of text is as high as the line. */
export function tooSmall(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "button, .button, select, input, textarea, summary, a, [role=option]",
  );
  return [...all]
    .filter((one) => one.checkVisibility({ opacityProperty: true }))
    .filter((one) => {
      // A box is as large as what it is named by, which can be clicked as well.
      const target = one.matches("[type=checkbox], [type=radio]") ? (one.closest("label") ?? one) : one;
      const { width, height } = target.getBoundingClientRect();
      const isInText = one.localName === "a" && getComputedStyle(one).display === "inline";
      return !isInText && (width < 24 || height < 24);
    })
    .map(
      (one) =>
        `${Math.round(one.getBoundingClientRect().width)}×${Math.round(one.getBoundingClientRect().height)} ${one.outerHTML.slice(0, 120)}`,
    );
}

/** Whatever takes the keyboard's focus without showing it, or under something else. The keyboard must have been used. */
export function focusHidden(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button:not(:disabled), select:not(:disabled), input:not(:disabled), textarea, summary, [tabindex='0']",
  );
  const hidden: string[] = [];
  const marks = (one: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  };
  for (const one of all) {
    if (!one.checkVisibility()) continue;
    one.focus();
    if (document.activeElement !== one) continue;
    // A field that lies over its label shows the focus on that.
    const place = one.matches("[type=file], [type=radio]") ? (one.closest("label") ?? one) : one;
    const isMarked =
      one.matches(":focus-visible") &&
      (marks(one) || marks(place) || one.querySelector(":scope > :is(circle, path)") !== null);
    if (!isMarked) hidden.push(`not shown: ${one.outerHTML.slice(0, 140)}`);
    const { left, top, width, height } = place.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = onTop !== null && (place.contains(onTop) || onTop.contains(place));
    if (!isSeen) hidden.push(`covered: ${one.outerHTML.slice(0, 140)}`);
  }
  return hidden;
}

/** Controls that the system's own colours leave without an edge, and what is chosen without being seen to be. */
export function edgeless(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "button:not(.quiet), .button, select, input:not([type=file]), textarea",
  );
  return [...all]
    .filter((one) => one.checkVisibility({ opacityProperty: true }) && !one.matches("[type=checkbox], [type=radio]"))
    .filter((one) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
      return borderTopStyle === "none" || Number.parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
    })
    .map((one) => one.outerHTML.slice(0, 140));
}

/** What moves, or would at the next change, though the system asks for rest. */
export function moves(): string[] {
  const running = document.getAnimations().map((one) => `an animation: ${one.id}`);
  const would = [...document.querySelectorAll("body *")].filter((one) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
    return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
  });
  return [...running, ...would.map((one) => one.outerHTML.slice(0, 120))];
}

/**
 * Whether the page is drawn dark. Only the browser's own preference makes it so: the build turns the tokens'
 * `light-dark()` into a media query, which a `color-scheme` set on the page does not reach.
 */
export function isDark(): boolean {
  const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
  return red < 100;
}
