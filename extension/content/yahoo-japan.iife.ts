/** The content script for Yahoo!メール. */
import { read } from "./read.ts";
import { yahooJapan } from "./webmail/yahoo-japan/yahoo-japan.ts";

read([yahooJapan]);
