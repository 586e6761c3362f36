import type { CopyPage } from "./contract.ts";
import { redact } from "./redact.ts";

/** Not in every browser's types: the page's markup, with these shadow trees in it. */
type WithShadows = Element & { getHTML?(options: { shadowRoots: ShadowRoot[] }): string };

/** See {@link CopyPage}. */
export const copyPage: CopyPage = () => {
  const root = document.documentElement as WithShadows;
  const html = root.getHTML?.({ shadowRoots: openTrees(document) }) ?? root.innerHTML;
  const copy = new DOMParser().parseFromString(`<!DOCTYPE html><html>${html}</html>`, "text/html");
  for (const { name, value } of root.attributes) copy.documentElement.setAttribute(name, value);
  return redact(copy);
};

function openTrees(tree: Document | ShadowRoot): ShadowRoot[] {
  const own = [...tree.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return own.flatMap((root) => [root, ...openTrees(root)]);
}
