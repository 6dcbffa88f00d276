export const RECOMMENDATIONS = ['refer', 'ask_correction', 'not_eligible'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** What a screener holds of one criterion; the note says why where that is not what was found. */
export type HeldVerdict = { criterion: string; verdict: string; note: string }

export type Opinion = {
  screenerId: string
  /** The director's word where the two are apart. */
  ruling: boolean
  recommendation: Recommendation
  verdicts: readonly HeldVerdict[]
}

/** Who screens a file, and the opinions given in its present round. */
export type ScreeningFacts = {
  screeners: number
  officerId: string | null
  secondOfficerId: string | null
  opinions: readonly Opinion[]
}

export type Seat = 'first' | 'second'
export type ScreeningState =
  | { kind: 'alone' }
  | { kind: 'waits'; for: Seat[] }
  | { kind: 'apart' }
  | { kind: 'settled'; recommendation: Recommendation; ruled: boolean }

/** Where a screening by two people stands: who is still to give an opinion, whether they agree, what was ruled. */
export function screeningStateOf(facts: ScreeningFacts): ScreeningState {
  if (facts.screeners < 2) return { kind: 'alone' }
  const ruling = facts.opinions.find((opinion) => opinion.ruling)
  if (ruling) return { kind: 'settled', recommendation: ruling.recommendation, ruled: true }
  const [first, second] = [opinionOf(facts, facts.officerId), opinionOf(facts, facts.secondOfficerId)]
  if (!first || !second) {
    return {
      kind: 'waits',
      for: [...(first ? [] : ['first' as const]), ...(second ? [] : ['second' as const])],
    }
  }
  return differences(first, second).length > 0 || first.recommendation !== second.recommendation
    ? { kind: 'apart' }
    : { kind: 'settled', recommendation: first.recommendation, ruled: false }
}

/** Which of the two a person is; null for everybody else. */
export function seatOf(
  { officerId, secondOfficerId }: Pick<ScreeningFacts, 'officerId' | 'secondOfficerId'>,
  userId: string,
): Seat | null {
  if (officerId === userId) return 'first'
  return secondOfficerId === userId ? 'second' : null
}

/** The opinion a person has given in this round; a ruling is none. */
export function opinionOf({ opinions }: Pick<ScreeningFacts, 'opinions'>, userId: string | null) {
  return userId === null
    ? null
    : (opinions.find(({ screenerId, ruling }) => screenerId === userId && !ruling) ?? null)
}

/** The people whose move it is while opinions are missing; a seat that nobody holds is nobody's. */
export function awaited(facts: ScreeningFacts): string[] {
  const standing = screeningStateOf(facts)
  if (standing.kind !== 'waits') return []
  return standing.for.flatMap((seat) => (seat === 'first' ? facts.officerId : facts.secondOfficerId) ?? [])
}

/**
 * Whether a person may read the opinions now: a screener not before giving the own one, everybody else not
 * before both are there. Once they are there and apart, only the two and the director read them.
 */
export function mayRead(facts: ScreeningFacts, reader: { userId: string; role: string }): boolean {
  const standing = screeningStateOf(facts)
  if (standing.kind === 'alone' || standing.kind === 'waits') return false
  if (seatOf(facts, reader.userId) !== null) return opinionOf(facts, reader.userId) !== null
  return standing.kind === 'settled' || reader.role === 'director'
}

/** The criteria of which two people hold different verdicts. */
export function differences(a: Pick<Opinion, 'verdicts'>, b: Pick<Opinion, 'verdicts'>): string[] {
  const held = new Map(b.verdicts.map(({ criterion, verdict }) => [criterion, verdict]))
  return a.verdicts
    .filter(({ criterion, verdict }) => held.get(criterion) !== verdict)
    .map(({ criterion }) => criterion)
}

export type ReferralBar =
  | { reason: 'second_screener_missing' }
  | { reason: 'opinion_missing'; of: string[] }
  | { reason: 'screeners_apart' }
  | { reason: 'screeners_say_otherwise'; recommendation: Recommendation }
  | { reason: 'verdicts_differ'; criteria: string[] }

/**
 * What keeps a file from going before experts: an opinion that is missing, two that are apart, a recommendation
 * that is another one, or verdicts both hold that are not those on record. Null when nothing does.
 */
export function referralBar(
  facts: ScreeningFacts,
  findings: readonly { criterion: string; verdict: string }[],
): ReferralBar | null {
  const standing = screeningStateOf(facts)
  if (standing.kind === 'alone') return null
  if (standing.kind === 'waits') {
    if (!facts.secondOfficerId) return { reason: 'second_screener_missing' }
    return { reason: 'opinion_missing', of: awaited(facts) }
  }
  if (standing.kind === 'apart') return { reason: 'screeners_apart' }
  if (standing.recommendation !== 'refer') {
    return { reason: 'screeners_say_otherwise', recommendation: standing.recommendation }
  }
  const opinion = opinionOf(facts, facts.officerId)
  if (standing.ruled || !opinion) return null
  const criteria = differences(opinion, { verdicts: findings.map((one) => ({ ...one, note: '' })) })
  return criteria.length > 0 ? { reason: 'verdicts_differ', criteria } : null
}
