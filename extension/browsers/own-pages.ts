/** The page with all warnings, as in the built extension. */
export const RECORD_PAGE = "extension/pages/record/record.html";
