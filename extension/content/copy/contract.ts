/**
 * The script that copies a page is injected only when the user asks for it, into each frame of the page. It leaves one
 * function in the content scripts' own world, under this name.
 */
export const COPY_GLOBAL = "mioboeCopy";

/** The frame's HTML, with everything private replaced. The page is not changed. */
export type CopyPage = () => string;
