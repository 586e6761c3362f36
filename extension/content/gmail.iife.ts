/** The content script for Gmail. */
import { read } from "./read.ts";
import { gmail } from "./webmail/gmail/gmail.ts";

read([gmail]);
