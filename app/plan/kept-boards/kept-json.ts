/** Raised whenever what a kept board holds is shaped otherwise: what an older version wrote is then worked out anew. */
const SHAPE = 2

/** A board as it is written down. */
export const keptAsJson = <T>(of: T) => ({ shape: SHAPE, of })

/** The same as it was read; null where another version wrote it, or nobody can read it. */
export function keptFromJson(json: unknown): object | null {
  if (typeof json !== 'object' || json === null || !('shape' in json) || !('of' in json)) return null
  return json.shape === SHAPE && typeof json.of === 'object' ? json.of : null
}
