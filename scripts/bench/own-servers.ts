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
  manifest.host_permissions.push(OWN_SERVERS, ...ASKED_WEBMAILS.flatMap(({ sites }) => sites));
  const script = (matches: readonly string[], name: string) =>
    manifest.content_scripts.push({ matches, js: [`extension/content/${name}.iife.js`], run_at: "document_idle" });
  for (const name of ["reader", "self-hosted", "by-layout"]) script([OWN_SERVERS], name);
  for (const { id, sites, byMeaning } of ASKED_WEBMAILS) {
    for (const name of ["reader", byMeaning ? "self-hosted" : id, "by-layout"]) script(sites, name);
  }
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
