// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeMark } from "../../extension/content/mark/mark.ts";
import type { RowMark } from "../../extension/messages.ts";

const WARN: RowMark = { tone: "warn", service: "Kohnan Pay", label: "Kohnan Pay: did you ask for this mail?" };

describe("the mark in a row", () => {
  let root: ShadowRoot;
  let cell: Element;
  beforeEach(() => {
    document.body.innerHTML = "<table><tr><td></td></tr></table>";
    cell = document.querySelector("td") as Element;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
      expect(init.mode).toBe("closed");
      root = attach.call(this, init);
      return root;
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const draw = (mark = WARN, signal = new AbortController().signal) => {
    const handle = makeMark(document, mark, signal);
    handle.put({ parent: cell, before: null });
    return handle;
  };

  test("has a name for screen readers that the page can't read", () => {
    draw();
    expect(root.querySelector("svg[role=img] > title")?.textContent).toBe(WARN.label);
    expect(document.body.textContent).toBe("");
    expect(cell.innerHTML).not.toContain("Kohnan");
  });

  test("is told from a fake's by its shape, not only by its colour", () => {
    const handle = draw();
    const shape = root.querySelector("path")?.getAttribute("d");
    handle.update({ ...WARN, tone: "fake", label: "A fake" });
    expect(root.querySelector("path")?.getAttribute("d")).not.toBe(shape);
    expect(root.querySelector("title")?.textContent).toBe("A fake");
  });

  test("a click on it is a click on the row", () => {
    const clicked = vi.fn();
    document.querySelector("tr")?.addEventListener("click", clicked);
    const { host } = draw();
    host.click();
    expect(clicked).toHaveBeenCalledOnce();
  });

  test("a sender's text in its name stays text", () => {
    draw({ ...WARN, label: "<img src=x>" });
    expect(root.querySelector("img")).toBeNull();
  });

  test("goes when it is removed or when the script ends", () => {
    const end = new AbortController();
    const first = draw(WARN, end.signal);
    const second = draw(WARN, end.signal);
    first.remove();
    expect(first.host.isConnected).toBe(false);
    end.abort();
    expect(second.host.isConnected).toBe(false);
  });
});
