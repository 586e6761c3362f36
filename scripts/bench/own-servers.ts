import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ASKED_WEBMAILS } from "../../extension/asked-webmails/index.ts";
import { OWN_SERVERS } from "../../test/stage/hosted/others.ts";

/** A copy of the built extension that may read what the user has to name first: their own servers, webmails that ask. */
export async function withOwnServers(dist: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "mioboe-bench-extension-"));
  await cp(dist, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  const matches = [OWN_SERVERS, ...ASKED_WEBMAILS.flatMap(({ sites }) => sites)];
  manifest.host_permissions.push(...matches);
  const script = { matches, js: ["extension/content/self-hosted.iife.js"], run_at: "document_idle" };
  manifest.content_scripts.push(script);
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
