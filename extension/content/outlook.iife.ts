/** The content script for Outlook.com and Outlook on the web. */
import { read } from "./read.ts";
import { outlook } from "./webmail/outlook.ts";

read([outlook]);
