/** Which version of the statement in words.ts firms agree to; it is counted up when the statement changes. */
export const HOST_TEXT_VERSION = 1
