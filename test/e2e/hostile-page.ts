/** What a hostile page does. Each function is sent into the page, so it stands alone. */

/** Removes what Mioboe puts into the page, as soon as it comes. The count tells how often that was. */
export function keepRemoving() {
  const counted = globalThis as unknown as { removed: number };
  counted.removed = 0;
  new MutationObserver(() => {
    for (const own of document.querySelectorAll("[data-mioboe]")) {
      own.remove();
      counted.removed += 1;
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Lays something over the whole page that lets every click through to what is below. */
export function cover() {
  const lid = document.createElement("div");
  lid.id = "lid";
  lid.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none";
  document.body.append(lid);
}

/** Makes the panel so transparent that the reader sees only what is behind it. */
export function makeTransparent() {
  for (const own of document.querySelectorAll<HTMLElement>("[data-mioboe=panel]")) {
    own.style.setProperty("opacity", "0.02", "important");
  }
}

/** Tries to work the panel by events that no person made. */
export function pressEverything() {
  for (const own of document.querySelectorAll<HTMLElement>("[data-mioboe=panel]")) {
    const { x, y, width, height } = own.getBoundingClientRect();
    for (let down = 0; down < height; down += 8) {
      for (let right = 0; right < width; right += 16) {
        const at = { clientX: x + right, clientY: y + down, bubbles: true, composed: true, cancelable: true };
        own.dispatchEvent(new PointerEvent("pointerdown", at));
        own.dispatchEvent(new MouseEvent("click", at));
      }
    }
    own.click();
    own.focus();
    own.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
  }
}

/** Everything of Mioboe that the page can get at, by every way into an element. */
export function readEverything(): string {
  const found: unknown[] = [];
  for (const own of document.querySelectorAll<HTMLElement>("[data-mioboe]")) {
    found.push(own.shadowRoot, own.textContent, own.innerHTML);
    found.push((own as unknown as { openOrClosedShadowRoot?: unknown }).openOrClosedShadowRoot);
    found.push(own.getHTML?.({ serializableShadowRoots: true }));
    const box = own.getBoundingClientRect();
    found.push(document.elementFromPoint(box.x + 40, box.y + 40)?.textContent);
  }
  getSelection()?.selectAllChildren(document.body);
  found.push(
    String(getSelection()),
    Object.keys(globalThis).filter((name) => /mioboe/i.test(name)),
  );
  return JSON.stringify(found);
}

/** Puts the panel into the space of the mail's sender. */
export function moveIntoTheMail() {
  const body = document.querySelector(".a3s");
  for (const own of document.querySelectorAll("[data-mioboe=panel]")) body?.append(own);
}
