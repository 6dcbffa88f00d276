import { TRACKS } from '~/shared/tracks'
import type { Track } from '~/ground/criteria/expression'

/** An item of a draft as its address names it; without a code it is a new one. */
export type ItemPlace = { track: Track; code: string | null }

export const NEW_ITEM = 'new'

/** The place that an address names; null where it names no track. */
export function placeIn({ track, code }: Record<string, string | undefined>): ItemPlace | null {
  const known = TRACKS.codes.find((one) => one === track)
  return known && code ? { track: known, code: code === NEW_ITEM ? null : code } : null
}

/** What a new item is known by from version to version: scores, decisions and differences name it so. */
export function codeForItem(id: string): string {
  return `item_${id.slice(-10)}`
}
