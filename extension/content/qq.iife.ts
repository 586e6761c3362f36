/** The content script for QQ Mail. */
import { read } from "./read.ts";
import { qq } from "./webmail/qq.ts";

read([qq]);
