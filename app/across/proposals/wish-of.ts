/** What an application says of the space it needs. */
export type AskedSpace = { sqm: number; desks: number; special: string; water: boolean; exhaust: boolean }

const MOST_SQM = 100_000
const MOST_DESKS = 500

/** Area, desks and special needs of an application; words about water and exhaust are taken up as wishes, not as musts. */
export function askedSpace(answers: Readonly<Record<string, string | undefined>>): AskedSpace {
  const special = answers.space_special ?? ''
  return {
    sqm: numberIn(answers.area_needed, MOST_SQM),
    desks: Math.floor(numberIn(answers.desks_needed, MOST_DESKS)),
    special,
    water: /上下水|给排水|水槽|\bwater\b|\bsink/i.test(special),
    exhaust: /排风|通风橱|废气|\bexhaust\b|fume hood/i.test(special),
  }
}

function numberIn(text: string | undefined, most: number): number {
  const value = Number(text ?? '')
  return Number.isFinite(value) && value > 0 ? Math.min(most, Math.round(value * 100) / 100) : 0
}
