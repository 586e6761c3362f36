import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWN_SERVERS } from "../../test/stage/hosted/others.ts";

/** A copy of the built extension that may read people's own servers, as if the user had named them. */
export async function withOwnServers(dist: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "mioboe-bench-extension-"));
  await cp(dist, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.host_permissions.push(OWN_SERVERS);
  const script = { matches: [OWN_SERVERS], js: ["extension/content/self-hosted.iife.js"], run_at: "document_idle" };
  manifest.content_scripts.push(script);
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
