/** The page with all warnings, as in the built extension. */
export const RECORD_PAGE = "extension/pages/record/record.html";
/** Reads an original mail that the user brings. */
export const ORIGINAL_PAGE = "extension/pages/original/original.html";
/** The settings; "Apps I use" is their first part. */
export const OPTIONS_PAGE = "extension/pages/options/options.html";
/** What is still to do, for each address. */
export const STEPS_PAGE = "extension/pages/steps/steps.html";
/** The first page. */
export const WELCOME_PAGE = "extension/pages/welcome/welcome.html";
