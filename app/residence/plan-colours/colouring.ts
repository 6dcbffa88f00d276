/** By what the rooms of a plan are coloured. */
export const COLOURINGS = ['lease', 'end', 'industry', 'rent', 'officer'] as const
export type Colouring = (typeof COLOURINGS)[number]

/** What is said of a room's lease for the colours: two names, or a code that the words know. */
export type Group = { key: string; name: { zh: string; en: string } | null; order: string }
export type Coloured = { unitId: string; code: string; firm: string; group: Group }
export type Legend = {
  key: string
  name: { zh: string; en: string } | null
  tint: Tint
  rooms: { code: string; firm: string }[]
}
type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const OWN_TINTS: readonly Tint[] = [1, 2, 3, 4, 5, 6]
/** All groups beyond the sixth share this one; what has no lease is left white. */
const REST: Tint = 7
export const REST_KEY = 'rest'

/**
 * The groups in their order, each with a tint of its own; from the seventh on they are one group of the rest, largest
 * groups first where they have no order.
 */
export function legendOf(rooms: readonly Coloured[], isOrdered: boolean): Legend[] {
  const groups = new Map<string, Coloured[]>()
  for (const room of rooms) groups.set(room.group.key, [...(groups.get(room.group.key) ?? []), room])
  const sorted = [...groups.values()].sort((a, b) => {
    const [one, other] = [a[0]?.group.order ?? '', b[0]?.group.order ?? '']
    const byOrder = one < other ? -1 : one > other ? 1 : 0
    return isOrdered ? byOrder : b.length - a.length || byOrder
  })
  const shown = sorted.length > OWN_TINTS.length + 1 ? OWN_TINTS.length : sorted.length
  const own = sorted.slice(0, shown).map((some, index) => lineOf(some, OWN_TINTS[index] ?? REST))
  const rest = sorted.slice(shown).flat()
  return rest.length === 0 ? own : [...own, { ...lineOf(rest, REST), key: REST_KEY, name: null }]
}

function lineOf(rooms: readonly Coloured[], tint: Tint): Legend {
  const { key = '', name = null } = rooms[0]?.group ?? {}
  return { key, name, tint, rooms: rooms.map(({ code, firm }) => ({ code, firm })) }
}

/** The tint of each room, by its number. */
export function tintsOf(legend: readonly Legend[]): Map<string, Tint> {
  return new Map(legend.flatMap(({ tint, rooms }) => rooms.map(({ code }): [string, Tint] => [code, tint])))
}
