/** The content script for Fastmail. */
import { read } from "./read.ts";
import { fastmail } from "./webmail/fastmail.ts";

read([fastmail]);
