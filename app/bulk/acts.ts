/** What can be done with several applications at once; each has an address of its own. */
export const BULK_ACTS = ['acceptance', 'officer', 'reminder'] as const
export type BulkAct = (typeof BULK_ACTS)[number]
export const MOST_AT_ONCE = 60
