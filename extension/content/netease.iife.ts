/** The content script for NetEase Mail. */
import { read } from "./read.ts";
import { netease } from "./webmail/netease.ts";

read([netease]);
