/** What a mail's row is. */
export const ROW = '[role="option"][data-ty="lt"]';

/** Where senders write what they like. */
export const BODY = '[role="document"]';
