/**
 * Some webmails show a mail in a frame of their own origin, and the panel stands in it. Such a frame is left for the
 * next mail, with everything in it.
 */

/** The page, and those in its frames that can be looked into. */
export function documentsHere(): Document[] {
  return [document, ...documentsInFrames()];
}

/** The pages in the frames of the page that can be looked into. Asked at each look: a browser knows the frames by name. */
export function documentsInFrames(): Document[] {
  return [...document.getElementsByTagName("iframe")].flatMap((frame) => {
    try {
      return frame.contentDocument ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * Whether the node stands in a page that is shown. In Firefox whatever stood in a frame that has been left throws at
 * every touch ("can't access dead object"); in Chrome it lives on, in a page without a window.
 */
export function isInPage(node: Node): boolean {
  try {
    // A document has no owner.
    const { defaultView } = node.ownerDocument ?? (node as Document);
    return node.isConnected && defaultView !== null;
  } catch {
    return false;
  }
}
