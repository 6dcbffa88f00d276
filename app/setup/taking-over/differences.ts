import type { Part } from './matter'

export type Difference = { label: string; gone: string[]; come: string[] }

/**
 * What would change, part by part: the lines that go and those that come. A part whose lines only changed places shows
 * them all in their new order; one that is the same is left out.
 */
export function differences(ours: readonly Part[], theirs: readonly Part[]): Difference[] {
  const keys = [...new Set([...theirs, ...ours].map(({ key }) => key))]
  return keys.flatMap((key) => {
    const before = ours.find((part) => part.key === key)
    const after = theirs.find((part) => part.key === key)
    const [old, next] = [before?.lines ?? [], after?.lines ?? []]
    if (JSON.stringify(old) === JSON.stringify(next)) return []
    const gone = old.filter((line) => !next.includes(line))
    const come = next.filter((line) => !old.includes(line))
    const isMoved = gone.length === 0 && come.length === 0
    return [{ label: (after ?? before)?.label ?? key, gone, come: isMoved ? next : come }]
  })
}
