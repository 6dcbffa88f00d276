/** The version of the privacy notice that people agree to; the notice itself is in words.ts. */
export const CONSENT_VERSION = '2026-11'
