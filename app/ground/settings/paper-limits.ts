/** Bounds of what an enclave decides of papers: megabytes (1,024 × 1,024 bytes) of a file, files of a kind, kinds in all. */
export const MOST_MEGABYTES = 50
export const MOST_FILES = 20
export const MOST_KINDS = 30
