type Reward = {
  industryById: string | null
  financeById: string | null
  industryDepartmentId: string | null
  returnedAt: Date | null
}

/**
 * Whether a reward may be drawn up anew: a department returned it, or it was drawn up before departments approved for
 * themselves and is not approved by both. What both approved stands.
 */
export function mayBeDrawnAnew({
  industryById,
  financeById,
  industryDepartmentId,
  returnedAt,
}: Reward): boolean {
  if (industryById !== null && financeById !== null) return false
  return returnedAt !== null || industryDepartmentId === null
}
