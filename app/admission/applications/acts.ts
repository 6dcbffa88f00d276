import type { Role } from '~/ground/people/actor'
import { paths } from '~/platform/paths'
import { compareDays, type Day } from '~/shared/days'
import { openSteps } from '~/shared/steps'
import { opinionOf, seatOf, screeningStateOf } from './screening-state'
import type { TurnFacts } from './deadlines'
import { STEPS } from './lifecycle'

export type Act =
  | 'opinion'
  | 'change_opinion'
  | 'second_screener'
  | 'rule'
  | 'take_up'
  | 'screen'
  | 'ask_correction'
  | 'refer'
  | 'reviewers'
  | 'decide'
  | 'publish'
  | 'issue_agreement'
  | 'sign_agreement'
  | 'admit'
  | 'lapse'
  | 'resume'

/** Where each act has its page. */
export const ACT_PATHS: Record<Act, (e: string, id: string) => string> = {
  opinion: paths.deskOpinion,
  change_opinion: paths.deskOpinionChange,
  second_screener: paths.deskSecondScreener,
  rule: paths.deskRuling,
  take_up: paths.deskAcceptance,
  screen: paths.deskScreening,
  ask_correction: paths.deskCorrection,
  refer: (e, id) => paths.deskAssignment(e, [id]),
  reviewers: (e, id) => paths.deskAssignment(e, [id]),
  decide: paths.deskDecision,
  publish: paths.deskNotice,
  issue_agreement: paths.deskAgreementIssue,
  sign_agreement: paths.deskAgreementSigning,
  admit: paths.deskAdmission,
  lapse: paths.deskLapse,
  resume: paths.deskResumption,
}

/** The key that leads to an act from the file, for those who clear a queue by keyboard. */
export const ACT_KEYS: Partial<Record<Act, string>> = {
  take_up: 't',
  refer: 'r',
  ask_correction: 'c',
  screen: 's',
}

type ActFacts = Pick<
  TurnFacts,
  'state' | 'outcome' | 'correctionDueOn' | 'noticeUntil' | 'reviews' | 'fewest' | 'screening' | 'agreement'
> & {
  openFindings: number
  admitters: readonly Role[]
}

type Reader = { role: Role; userId: string }

/** What an actor may do with a file today; the first is the one it waits for. */
export function actsOf(facts: ActFacts, { role, userId }: Reader, today: Day): Act[] {
  const steps = openSteps(STEPS, facts.state, role)
  const after = (day: Day | null) => day !== null && compareDays(today, day) > 0
  if (steps.includes('take_up')) return ['take_up']
  if (steps.includes('refer')) {
    // Sent back by the panel: it has its scores, and goes before it again once it is revised.
    const scored = facts.reviews.filter(({ submitted }) => submitted).length >= facts.fewest
    const two = actsOfTwo(facts, { role, userId }, scored)
    if (two) return two
    if (facts.openFindings > 0) return ['screen', 'ask_correction', scored ? 'resume' : 'refer']
    return scored ? ['ask_correction', 'resume', 'screen'] : ['refer', 'screen', 'ask_correction']
  }
  if (facts.state === 'awaiting_correction') {
    return steps.includes('lapse') && after(facts.correctionDueOn) ? ['lapse'] : []
  }
  if (facts.state === 'in_review') {
    if (role === 'director') return ['decide', 'reviewers', 'screen']
    return role === 'officer' ? ['reviewers', 'screen'] : []
  }
  if (facts.state === 'decided') {
    if (facts.outcome === 'accepted') return steps.includes('publish') ? ['publish'] : []
    return facts.outcome === 'waitlisted' && role === 'director' ? ['decide'] : []
  }
  if (facts.state !== 'public_notice' || !after(facts.noticeUntil)) return []
  const { agreement } = facts
  if (agreement?.recordedOn) {
    return steps.includes('admit') && facts.admitters.includes(role) ? ['admit'] : []
  }
  if (!steps.includes('lapse')) return []
  if (!agreement) return ['issue_agreement']
  const unsigned = !agreement.returnedOn && after(agreement.dueOn)
  return ['sign_agreement', 'issue_agreement', ...(unsigned ? (['lapse'] as const) : [])]
}

/** While two people screen, referring comes after both; null where one person screens. */
function actsOfTwo(
  { screening, openFindings }: ActFacts,
  { role, userId }: Reader,
  scored: boolean,
): Act[] | null {
  if (!screening) return null
  const standing = screeningStateOf(screening)
  if (standing.kind === 'alone') return null
  const seat = seatOf(screening, userId)
  const given = opinionOf(screening, userId) !== null
  const own: Act[] = seat === null ? [] : [given ? 'change_opinion' : 'opinion']
  const staffing: Act[] = screening.secondOfficerId === null ? ['second_screener'] : []
  switch (standing.kind) {
    case 'waits':
      if (given || seat === null) return [...staffing, ...own, 'screen', 'ask_correction']
      return [...own, ...staffing, 'screen', 'ask_correction']
    case 'apart':
      return [...(role === 'director' && seat === null ? ['rule' as const] : own), 'screen', 'ask_correction']
    case 'settled': {
      const change = standing.ruled ? [] : own
      if (standing.recommendation === 'not_eligible')
        return [...(role === 'director' ? ['decide' as const] : []), ...change, 'screen', 'ask_correction']
      const next = scored ? 'resume' : 'refer'
      const refer: Act[] =
        standing.recommendation === 'refer' ? [...(openFindings > 0 ? ['screen' as const] : []), next] : []
      const rest: Act[] = ['ask_correction', ...change, 'screen']
      return [...new Set([...refer, ...rest])]
    }
  }
}
