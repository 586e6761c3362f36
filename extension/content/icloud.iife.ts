/** The content script for iCloud Mail: it runs in the frame that holds the list. */
import { read } from "./read.ts";
import { icloud } from "./webmail/icloud.ts";

read([icloud]);
