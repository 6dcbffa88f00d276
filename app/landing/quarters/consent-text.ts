/** Which version of the statement in words.ts people agree to; it is counted up when the statement changes. */
export const CONSENT_VERSION = 1
