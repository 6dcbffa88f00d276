import { READERS_OF } from '~/across/views/readers'
import { VIEW_PAGES } from '~/across/views/pages'
import type { Role } from '~/ground/people/actor'
import { BUILDERS } from '~/residence/inventory/abilities'

/** The lists that can be taken out as a table: those that can be kept as a view, the rooms on record, and reports. */
export const EXPORTED = [...VIEW_PAGES, 'rooms', 'reports'] as const
export type Exported = (typeof EXPORTED)[number]

/** Who reads each list, and so may take it out. */
export const EXPORTERS: Record<Exported, readonly Role[]> = {
  ...READERS_OF,
  rooms: BUILDERS,
  reports: ['officer', 'director'],
}

export function isExported(text: string | undefined): text is Exported {
  return EXPORTED.some((one) => one === text)
}
