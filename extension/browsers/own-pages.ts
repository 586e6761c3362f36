/** The page with all warnings, as in the built extension. */
export const RECORD_PAGE = "extension/pages/record/record.html";
/** The settings; "Apps I use" is their first part. */
export const OPTIONS_PAGE = "extension/pages/options/options.html";
