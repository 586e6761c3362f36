import { render } from "preact";
import type { PanelModel } from "../../messages.ts";
import tokens from "../../ui/tokens.css?inline";
import { isInPage } from "../frames.ts";
import type { LoosePanel, PanelActions, PanelHandle } from "./contract.ts";
import type { MakePanel } from "./foreseen.ts";
import { Guard } from "./guard.ts";
import { type HostStyle, makeHost } from "./host.ts";
import styles from "./panel.css?inline";
import { themeAt } from "./theme.ts";
import { Panel, type PanelState } from "./view/panel.tsx";

/** The panel's place in the page, with its style sheet; by default that of the panel itself, in the flow. */
export const makePanelHost = (document: Document, ...nameAndPlace: [name?: string, place?: HostStyle]) =>
  makeHost(document, tokens + styles, ...nameAndPlace);

/** See {@link ShowPanel}. */
export function showPanel(place: Place, model: PanelModel, actions: PanelActions, signal: AbortSignal): PanelHandle {
  const { put, ...handle } = newPanel(place.parent, model, signal);
  put(place, actions);
  return handle;
}

/** See {@link MakePanel}. */
export const makePanel: MakePanel = (near, model, signal) => {
  const { draw, ...panel } = newPanel(near, model, signal);
  draw();
  return panel;
};

type Place = Parameters<LoosePanel["put"]>[0];

/** Until a panel is put into the page, nothing in it can be pressed. */
const NO_ACTIONS: PanelActions = {
  answer: () => undefined,
  checkPasswords: () => undefined,
  openRecord: () => undefined,
  close: () => undefined,
  seen: () => undefined,
  hindered: () => undefined,
};

/** A panel that is not drawn yet, and stands in no page. */
function newPanel(near: Element, model: PanelModel, signal: AbortSignal): LoosePanel & { draw(): void } {
  const document = near.ownerDocument;
  const { host, root } = makePanelHost(document);
  const container = document.createElement("div");
  root.append(container);

  let actions = NO_ACTIONS;
  const ended = new AbortController();
  const isOver = AbortSignal.any([signal, ended.signal]);
  let hasHindered = false;
  let hasBeenSeen = false;
  const guard = new Guard(
    host,
    root,
    {
      hindered: () => {
        if (!hasHindered) actions.hindered();
        hasHindered = true;
      },
      seen: () => {
        if (!hasBeenSeen) actions.seen();
        hasBeenSeen = true;
      },
    },
    isOver,
  );

  let state: PanelState = {
    model,
    isFolded: isFoldedAtFirst(model),
    showsWhy: false,
    theme: themeAt(near),
    isPut: false,
    isChecking: false,
  };
  const change = (changed: Partial<PanelState>) => {
    // The frame that it stood in may have been left.
    if (isOver.aborted || !isInPage(host)) return;
    state = { ...state, ...changed };
    const focused = root.activeElement;
    draw();
    // The button that was pressed may be gone: the keyboard goes on where its answer can be taken back or given anew.
    if (focused && !root.activeElement) {
      const after = focused.classList.contains("check-signature") ? ".said" : ".undo, .answers button";
      const next = root.querySelector<HTMLElement>(after) ?? root.getElementById("headline");
      next?.focus({ preventScroll: true });
    }
  };

  const checkSignature = async () => {
    change({ isChecking: true });
    await actions.checkSignature?.();
    change({ isChecking: false });
  };

  let focusedBefore: Element | null = null;
  const giveFocusBack = () => {
    const isInside = root.activeElement !== null;
    const before = focusedBefore;
    focusedBefore = null;
    if (isInside && before?.isConnected) (before as Partial<HTMLElement>).focus?.({ preventScroll: true });
  };
  const close = () => {
    giveFocusBack();
    actions.close();
  };
  const draw = () =>
    render(
      <Panel
        state={state}
        guard={guard}
        onFold={(isFolded) => change({ isFolded })}
        onWhy={(showsWhy) => change({ showsWhy })}
        onCheck={() => actions.checkPasswords()}
        onRecord={() => actions.openRecord()}
        onApps={actions.openApps && (() => actions.openApps?.())}
        onVisits={state.model.offersVisits && actions.openVisits && (() => actions.openVisits?.())}
        onLookForAll={state.model.isLooked ? undefined : actions.lookForAll && (() => actions.lookForAll?.())}
        onAnswer={(answer) => {
          change({ model: { ...state.model, answer }, isFolded: answer === "mine" });
          actions.answer(answer);
        }}
        onClose={close}
        onLook={actions.lookThrough && (() => actions.lookThrough?.())}
        onCheckSignature={actions.checkSignature && (() => void checkSignature())}
        onBringOriginal={actions.bringOriginal && (() => actions.bringOriginal?.())}
        onOpenMail={actions.openMail && ((mailId) => actions.openMail?.(mailId))}
      />,
      container,
    );

  // What is pressed in here is no business of the webmail's own shortcuts and click handlers.
  for (const type of ["keydown", "keyup", "keypress", "mousedown", "mouseup", "click"]) {
    container.addEventListener(
      type,
      (event) => {
        if (event.type.startsWith("key") && hasModifier(event as KeyboardEvent)) return;
        event.stopPropagation();
      },
      { signal: isOver },
    );
  }
  container.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !event.isTrusted || event.isComposing) return;
      event.preventDefault();
      close();
    },
    { signal: isOver },
  );

  const remove = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    try {
      giveFocusBack();
      render(null, container);
      host.remove();
    } catch {
      // It stood in a frame that has been left: in Firefox nothing there can be touched any more, and nothing has to be.
    }
  };
  signal.addEventListener("abort", remove, { once: true, signal: ended.signal });

  return {
    host,
    draw,
    remove,
    put({ parent, before }, given) {
      actions = given;
      if (parent !== near) state = { ...state, theme: themeAt(parent) };
      draw();
      parent.insertBefore(host, before?.parentNode === parent ? before : null);
      // A live region speaks only what changes after it is in the page. All else stands there from the beginning, and is
      // drawn first: a change in that same frame would have the page laid out a second time before anything is seen.
      requestAnimationFrame(() => setTimeout(() => change({ isPut: true })));
    },
    update(next, given = actions) {
      actions = given;
      const isOther = next.mailHash !== state.model.mailHash || next.serviceKey !== state.model.serviceKey;
      const answered = next.answer === "mine" && state.model.answer !== "mine";
      change({
        model: next,
        isChecking: state.isChecking && !isOther && !next.signature,
        theme: themeAt(host.parentElement ?? near),
        // What the reader has open stays open, unless it is another mail or was answered elsewhere.
        isFolded: isOther ? isFoldedAtFirst(next) : answered || hasEnded(next) || state.isFolded,
        showsWhy: isOther ? false : state.showsWhy,
      });
    },
    focus() {
      if (isOver.aborted) return;
      if (root.activeElement === null) focusedBefore = document.activeElement;
      change({ isFolded: state.model.answer === "mine" && state.isFolded });
      root.getElementById("headline")?.focus();
    },
  };
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isFoldedAtFirst(model: PanelModel): boolean {
  return model.folded || model.answer === "mine" || hasEnded(model);
}

/** The warning has ended by what was found out. */
function hasEnded({ found, signed }: PanelModel): boolean {
  return found === true || signed === true;
}
