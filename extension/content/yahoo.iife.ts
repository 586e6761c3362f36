/** The content script for Yahoo! Mail. */
import { read } from "./read.ts";
import { yahoo } from "./webmail/yahoo.ts";

read([yahoo]);
