/** The content script that knows Zoho Mail, which is read once the user has allowed it. by-layout.iife.ts asks it. */
import { offerAdapters } from "./between-scripts.ts";
import { zoho } from "./webmail/zoho/zoho.ts";

offerAdapters([zoho]);
