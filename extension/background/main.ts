/**
 * The background: a service worker in Chrome, an event page in Firefox. It judges, remembers, counts on the toolbar
 * button and opens pages; the browser starts it for an event and ends it soon after.
 */
import { judgeForUser } from "../../src/judge/judge.ts";
import byLayout from "../content/by-layout.iife.ts?script&iife";
import copyFile from "../content/copy/copy.iife.ts?script&iife";
import lookFile from "../content/look/look.iife.tsx?script&iife";
import panelFile from "../content/panel/panel.iife.tsx?script&iife";
import reader from "../content/reader.iife.ts?script&iife";
import selfHosted from "../content/self-hosted.iife.ts?script&iife";
import zoho from "../content/zoho.iife.ts?script&iife";
import { startBackground } from "./background.ts";

const siteFiles = { reader, byLayout, selfHosted, asked: { zoho } };
startBackground({ judge: judgeForUser, panelFile, siteFiles, lookFile, copyFile });
