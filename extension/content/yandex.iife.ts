/** The content script for Yandex Mail. */
import { read } from "./read.ts";
import { yandex } from "./webmail/yandex.ts";

read([yandex]);
