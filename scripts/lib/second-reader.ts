/**
 * Imported for its effect: gives the judge its network (src/kind/network/), which the extension loads when it is missed. Without it
 * the judge answers by concepts and n-grams alone.
 */
import { readFileSync } from "node:fs";
import { giveNetwork } from "../../src/kind/network/network.ts";

const { buffer, byteOffset, byteLength } = readFileSync(new URL("../../src/kind/network/network.bin", import.meta.url));
giveNetwork(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
