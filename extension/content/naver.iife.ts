/** The content script for Naver Mail. */
import { read } from "./read.ts";
import { naver } from "./webmail/naver.ts";

read([naver]);
