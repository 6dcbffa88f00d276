import { admit } from '~/admission/decisions/admit.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { decide } from '~/admission/decisions/decide.server'
import { lapse } from '~/admission/applications/lapse.server'
import type { ApplicationState } from '~/admission/applications/lifecycle'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import type { Actor } from '~/ground/people/actor'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, instantOf } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { referTo } from '~/example/drivers/referral.server'
import { reviewWith } from '~/example/drivers/review'
import { signAgreement } from './agreements'
import { drafting } from './drafting'
import type { World } from './world'

export type Made = { id: string; ref: string; firmId: string; founder: Actor; reviewIds: string[]; at: Date }
type Wish = {
  outcome?: 'accepted' | 'waitlisted' | 'declined'
  /** How many of the two reviews are in, for `in_review`. */
  reviewed?: 0 | 1 | 2
}

/** An application of a new firm, brought to a state by the same commands that people use. */
export async function applicationIn(world: World, state: ApplicationState, wish: Wish = {}): Promise<Made> {
  const drafted = await filledDraft(world)
  const { id, founder } = drafted
  const { officer, director } = world
  const now = world.now
  if (state === 'draft') return drafted
  must(await submitApplication(founder, id, now))
  if (state === 'submitted') return drafted
  if (state === 'withdrawn') {
    must(await withdrawApplication(founder, id, {}, now))
    return drafted
  }
  must(await acceptForScreening(officer, id, now))
  if (state === 'screening') return drafted
  if (state === 'awaiting_correction' || state === 'lapsed') return corrected(world, drafted, state)
  const experts = [world.expert1, world.expert2]
  const reviewIds = await referTo(officer, id, experts, now)
  const answering = state === 'in_review' ? (wish.reviewed ?? 0) : 2
  for (const [index, expert] of experts.slice(0, answering).entries()) {
    must(await submitReview(expert, reviewIds[index] ?? '', reviewWith(DEFAULT_RUBRIC.A, 4), now))
  }
  const reviewed = { ...drafted, reviewIds }
  if (state === 'in_review') return reviewed
  const outcome = wish.outcome ?? 'accepted'
  const decision =
    outcome === 'declined'
      ? { outcome, cites: ['rubric:landing'], note: '落地的产品、园区和时间没有说清，请补充后在下一批再来。' }
      : { outcome, cites: [], note: '' }
  must(await decide(director, id, decision, now))
  if (state === 'decided') return reviewed
  const { until } = must(await openNotice(officer, id, now))
  if (state === 'public_notice') return reviewed
  const at = instantOf(addWorkingDays(until, 1), 10 * 60)
  await signAgreement(officer, id, at)
  must(await admit(officer, id, at))
  return { ...reviewed, at }
}

async function filledDraft(world: World): Promise<Made> {
  const { makeDraft, fill } = drafting(world)
  const drafted = await makeDraft()
  await fill(drafted)
  const { actor: founder, id, ref } = drafted
  return { id, ref, firmId: founder.firmId ?? '', founder, reviewIds: [], at: world.now }
}

async function corrected(
  world: World,
  drafted: Made,
  state: 'awaiting_correction' | 'lapsed',
): Promise<Made> {
  const items = [
    { target: 'question:core_technology', reason: 'incomplete' as const, note: '请写得再清楚些' },
  ]
  must(await askCorrection(world.officer, drafted.id, { items }, world.now))
  if (state === 'awaiting_correction') return drafted
  const at = instantOf(addWorkingDays(dayOf(world.now), 12), 10 * 60)
  must(await lapse(world.officer, drafted.id, at))
  return { ...drafted, at }
}
