/** What a room says of itself, as the form and the record both give it. */
type Facts = Record<string, unknown>

export const FIELDS = [
  'kind',
  'areaSqm',
  'leasable',
  'rentPerSqm',
  'heightM',
  'loadKn',
  'powerKw',
  'water',
  'exhaust',
  'cleanClass',
  'noteZh',
  'noteEn',
] as const

export type RoomChange = { field: (typeof FIELDS)[number]; before: string; after: string }

/** What of a room changes, with both values; 64 and 64.00 are the same. */
export function changesOf(before: Facts, after: Facts): RoomChange[] {
  return FIELDS.flatMap((field) => {
    const [old, now] = [written(before[field]), written(after[field])]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value as string)
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text
}
