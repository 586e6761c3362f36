/** The content script for GMX and WEB.DE: it runs in the frame that holds the mails. */
import { read } from "./read.ts";
import { gmx } from "./webmail/gmx.ts";

read([gmx]);
