/** The content script for AOL Mail. */
import { read } from "./read.ts";
import { aol } from "./webmail/yahoo.ts";

read([aol]);
