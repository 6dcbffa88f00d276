import type { Day } from '~/shared/days'

/** The rungs of cultivation (优质中小企业梯度), from the first to the last; above scale is counted beside them. */
export const RUNGS = [
  'tech_sme',
  'innovative_sme',
  'hnte',
  'specialized_sme',
  'little_giant',
  'above_scale',
] as const
export type Rung = (typeof RUNGS)[number]

/** What proves a rung: a record with its number and its days, or the line that was reached. */
export type Proof = { rung: Rung; number: string; from: Day; until: Day | null }

/** The proof of each rung on a day: of several in force the one that holds longest, null where there is none. */
export function rungsOn(proofs: readonly Proof[], day: Day): { rung: Rung; proof: Proof | null }[] {
  return RUNGS.map((rung) => {
    const inForce = proofs.filter(
      (one) => one.rung === rung && one.from <= day && (one.until === null || one.until >= day),
    )
    const lasting = [...inForce].sort((a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? 1 : -1))
    return { rung, proof: lasting[0] ?? null }
  })
}

/** The highest rung in force on a day, and the one after it; null where there is none. */
export function standingOn(proofs: readonly Proof[], day: Day): { rung: Rung | null; next: Rung | null } {
  const held = rungsOn(proofs, day).filter(({ proof }) => proof !== null)
  const rung = held.at(-1)?.rung ?? null
  const next = RUNGS[rung === null ? 0 : RUNGS.indexOf(rung) + 1] ?? null
  return { rung, next }
}
