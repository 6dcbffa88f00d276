/** What can be done with several applications at once; each has an address of its own. */
export const BULK_ACTS = ['acceptance', 'officer', 'reminder'] as const
export type BulkAct = (typeof BULK_ACTS)[number]
/** The acts that can do something with what a queue of today shows: no firm is reminded of what waits for us. */
export function actsFor(tab: string): readonly BulkAct[] {
  if (tab === 'ours') return BULK_ACTS.filter((act) => act !== 'reminder')
  if (tab === 'others') return BULK_ACTS.filter((act) => act !== 'acceptance')
  return BULK_ACTS
}
export const MOST_AT_ONCE = 60
