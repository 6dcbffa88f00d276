import { Prisma } from '~/platform/db.server'
import { GOING } from '~/admission/rubrics/lifecycle'
import type { Day } from '~/shared/days'
import type { TurnFacts } from './deadlines'
import { OUTCOMES, stateOf } from './lifecycle'
import { opinionFromRow } from './opinion-json'

const { sql, raw } = Prisma
const ofFile = sql`x."enclaveId" = a."enclaveId" AND x."applicationId" = a.id`
const dayIn = (column: string) => raw(`(${column} AT TIME ZONE 'Asia/Shanghai')::date`)

/**
 * The rest of what says whose turn it is, of a row `a` of Application and its intake `i`, as JSON: what its state asks
 * for and no more. A file that is closed asks for nothing.
 */
export const TURN_FACTS = sql`CASE a.state
  WHEN 'draft' THEN json_build_object('closesOn', greatest(i."closesOn", (SELECT x."expiresOn" FROM "LateCode" x
    WHERE x."enclaveId" = a."enclaveId" AND x.id = a."lateCodeId" AND x."endedAt" IS NULL)))
  WHEN 'screening' THEN json_build_object('screeners', i.screeners, 'officerId', a."officerId", 'opinions',
    CASE WHEN i.screeners > 1 THEN (SELECT json_agg(json_build_object('screenerId', x."screenerId", 'ruling', x.ruling,
      'recommendation', x.recommendation, 'verdicts', x.verdicts))
      FROM "ScreeningOpinion" x WHERE ${ofFile} AND x.round = a."screeningRound") END)
  WHEN 'awaiting_correction' THEN json_build_object('correctionDueOn', (SELECT x."dueOn" FROM "Correction" x
    WHERE ${ofFile} AND x."answeredAt" IS NULL ORDER BY x.id LIMIT 1))
  WHEN 'in_review' THEN json_build_object('fewest', a."fewestReviews", 'apart', a."apartFrom",
    'reviews', (SELECT json_agg(json_build_object('submitted', x.state = 'submitted', 'dueOn', x."dueOn",
      'submittedOn', ${dayIn('x."submittedAt"')}, 'total', x.total::text, 'recommendation', x.recommendation,
      'disagreements', (SELECT count(*) FROM "ReviewResponse" r
        WHERE r."enclaveId" = x."enclaveId" AND r."reviewId" = x.id AND NOT r.agrees)))
      FROM "Review" x WHERE ${ofFile} AND x.state = ANY(${[...GOING]}::text[])),
    'invitations', (SELECT json_agg(x."answerBy") FROM "ReviewInvitation" x
      WHERE ${ofFile} AND x.state = 'invited' AND x."answerBy" IS NOT NULL))
  WHEN 'public_notice' THEN json_build_object('agreement', (SELECT json_build_object('dueOn', x."dueOn",
      'returnedOn', ${dayIn('x."returnedAt"')}, 'recordedOn', ${dayIn('x."recordedAt"')})
      FROM "Agreement" x WHERE ${ofFile} AND x."voidedAt" IS NULL ORDER BY x.id LIMIT 1))
  END`

/** A row as such a statement answers it. */
export type TurnLine = {
  state: string
  outcome: string | null
  since: Day
  noticeUntil: Day | null
  secondOfficerId: string | null
  facts: FactsInJson | null
}
type FactsInJson = {
  closesOn?: Day
  screeners?: number
  officerId?: string | null
  opinions?: Parameters<typeof opinionFromRow>[0][] | null
  correctionDueOn?: Day | null
  fewest?: number | null
  apart?: number | null
  reviews?: JudgedReview[] | null
  invitations?: Day[] | null
  agreement?: TurnFacts['agreement']
}
/** A review that counts, with what its file's flags are read off. */
type JudgedReview = TurnFacts['reviews'][number] & {
  total: string | null
  recommendation: string | null
  disagreements: number
}

/** The dated facts that say whose turn it is, as `turnOf` asks for them. */
export function factsOfLine(line: TurnLine): TurnFacts {
  const facts = line.facts ?? {}
  return {
    state: stateOf(line.state),
    outcome: OUTCOMES.find((one) => one === line.outcome) ?? null,
    stateSince: line.since,
    closesOn: facts.closesOn ?? line.since,
    correctionDueOn: facts.correctionDueOn ?? null,
    fewest: facts.fewest ?? 1,
    reviews: facts.reviews ?? [],
    invitations: (facts.invitations ?? []).map((answerBy) => ({ answerBy })),
    noticeUntil: line.noticeUntil,
    agreement: facts.agreement ?? null,
    screening: {
      screeners: facts.screeners ?? 1,
      officerId: facts.officerId ?? null,
      secondOfficerId: line.secondOfficerId,
      opinions: (facts.opinions ?? []).map(opinionFromRow),
    },
  }
}
