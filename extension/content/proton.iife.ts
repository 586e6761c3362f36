/** The content script for Proton Mail. */
import { read } from "./read.ts";
import { proton } from "./webmail/proton.ts";

read([proton]);
