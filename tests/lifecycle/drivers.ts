import { issueAgreement } from '~/admission/agreements/issue.server'
import { recordSigning } from '~/admission/agreements/sign.server'
import { admit } from '~/admission/decisions/admit.server'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { decide, prepareDecision } from '~/admission/decisions/decide.server'
import { dropDecision } from '~/admission/decisions/drop-decision.server'
import { handIn } from '~/admission/drafts/hand-in.server'
import { lapse } from '~/admission/applications/lapse.server'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { refer } from '~/admission/assignment/refer.server'
import { resume } from '~/admission/assignment/resume.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { accept, decline } from '~/admission/assignment/answer.server'
import { askExperts } from '~/admission/assignment/ask.server'
import { remindExperts } from '~/admission/assignment/remind.server'
import { withdrawInvitation } from '~/admission/assignment/withdraw-invitation.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { dropProject } from '~/landing/projects/drop.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { STAGES, type Stage } from '~/landing/projects/stages'
import { answerObjection } from '~/admission/objections/answer.server'
import { raiseObjection } from '~/admission/objections/raise.server'
import { attend } from '~/admission/panels/attend.server'
import { cancelPanel } from '~/admission/panels/cancel.server'
import { closePanel } from '~/admission/panels/close.server'
import { convene } from '~/admission/panels/convene.server'
import { lockPanel } from '~/admission/minutes/lock.server'
import { ItemForm } from '~/admission/panels/record-item.form'
import { recordItem } from '~/admission/panels/record-item.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { abstain } from '~/admission/reviewing/abstain.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import { respond } from '~/admission/reviews/respond.server'
import { saveDraft, skip } from '~/admission/reviews/save-draft.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { giveOpinion } from '~/admission/screening/give-opinion.server'
import { VERDICTS } from '~/admission/screening/opinion.form'
import { ruleOnScreening } from '~/admission/screening/rule.server'
import { seatSecondScreener } from '~/admission/screening/second-screener.server'
import { addDays, dayOf } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { allocate } from '~/residence/spaces/allocate.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { exit } from '~/residence/leaving/exit.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { promoteFirst } from '~/admission/panels/promote.server'
import { marksOf, reviewWith } from '~/example/drivers/review'
import { uploadedBy } from '~/example/drivers/uploads.server'
import type { Chance } from '~/example/plans/random'
import { usccOf } from '../support/world'
import { BESIDES_OF_CONTRACTS, CONTRACT_ACTS } from './contracts'
import type { Setting } from './setting'

/** What an act has to do with: who, on which row, when, and with which luck. */
export type On = { setting: Setting; actor: Actor; id: string; firmId: string; now: Date; luck: Chance }
export type Driver = (on: On) => Promise<Outcome<unknown>>
/** A step is driven by its command, or comes along with another act, which is named. */
type Drivers = Record<string, Driver | string>

const REASON = '材料与实际情况不符，请核对之后再提交一次。'
const NOTHING: Outcome<null, 'nothing_there'> = { ok: false, reason: 'nothing_there', detail: {} }

const recommended = ({ luck }: On) => luck.pick(['accepted', 'accepted', 'waitlisted', 'declined'] as const)
const citesOf = (outcome: string) => (outcome === 'declined' ? ['rubric:landing'] : [])
const decision = (on: On) => {
  const outcome = recommended(on)
  return { outcome, cites: citesOf(outcome), note: outcome === 'declined' ? REASON : '' }
}
const pendingOf = (id: string) => db.decision.findFirst({ where: { applicationId: id, publishedAt: null } })
const later = (now: Date, days: number) => addDays(dayOf(now), days)

const review = ({ luck }: On) => {
  const scored = luck.chance(0.85)
  const given = reviewWith(DEFAULT_RUBRIC.A, 3)
  const marks = marksOf(DEFAULT_RUBRIC.A, ({ bonus }) => {
    const score = bonus ? 0 : luck.whole(1, 5)
    return { score: scored ? score : null, comment: '说得清楚' }
  })
  return { ...given, marks }
}

/** Acts that are no step of a table, and where trying them leads to something. */
export const BESIDES: Record<string, Record<string, readonly string[]>> = {
  application: {
    prepare: ['in_review'],
    publish_pending: ['in_review'],
    drop_pending: ['in_review'],
    object: ['public_notice'],
    agree: ['public_notice'],
    seat_second: ['screening'],
    screen: ['screening'],
    rule: ['screening'],
  },
  panel: { convene: ['minuted', 'locked', 'cancelled'] },
  tenancy: { end_lease: ['active', 'graduated'] },
  invitation: { round: ['invited'] },
  contract: BESIDES_OF_CONTRACTS,
}

/** Every act of every lifecycle, by the steps of its table; acts beside the table lead nowhere of their own. */
export const ACTS: Record<string, Drivers> = {
  application: {
    submit: ({ actor, id, now }) => submitApplication(actor, id, now),
    hand_in: ({ actor, id, now, luck }) =>
      handIn(actor, id, { mandateOn: later(now, luck.pick([-1, -1, 1])) }, now),
    take_up: ({ actor, id, now }) => acceptForScreening(actor, id, now),
    ask_correction: ({ actor, id, now, luck }) => {
      const target = luck.pick(['question:core_technology', 'question:core_technology', 'question:nowhere'])
      const reason = luck.pick(['incorrect', 'incomplete', 'outdated'] as const)
      return askCorrection(actor, id, { items: [{ target, reason, note: '请写清' }] }, now)
    },
    answer_correction: ({ actor, id, now, luck }) => {
      const texts = { core_technology: luck.pick(['改好的一段说明', '又一段说明', '']) }
      return answerCorrection(actor, id, { texts, files: {} }, now)
    },
    lapse: ({ actor, id, now }) => lapse(actor, id, now),
    refer: ({ actor, id, now, luck, setting: { experts } }) => {
      const ids = experts.map(({ userId }) => userId)
      const dueOn = later(now, luck.pick([14, 14, 20, -3]))
      const [asked, others] = luck.chance(0.5)
        ? [ids.slice(0, 2), ids.slice(2)]
        : [ids.slice(2), ids.slice(0, 2)]
      if (luck.chance(0.5)) return refer(actor, id, { experts: asked, dueOn }, now)
      const choices = [{ applicationId: id, experts: asked, alternates: others }]
      return askExperts(actor, { method: 'hand', seed: null, dueOn, choices }, now)
    },
    send_back: 'panel close',
    resume: ({ actor, id, now }) => resume(actor, id, now),
    decide: (on) => decide(on.actor, on.id, decision(on), on.now),
    screen_out: (on) => {
      const declined = { outcome: 'declined' as const, cites: citesOf('declined'), note: REASON }
      return decide(on.actor, on.id, declined, on.now)
    },
    seat_second: ({ actor, id, now, luck, setting: { world } }) => {
      const person = luck.pick([world.director, world.officer, world.officer]).userId
      return seatSecondScreener(actor, id, { person }, now)
    },
    screen: async ({ actor, id, now, luck }) => {
      const found = await db.finding.findMany({ where: { applicationId: id } })
      const verdicts = found.map(({ criterion, verdict }) => {
        const seen = VERDICTS.find((one) => one === verdict) ?? 'unknown'
        return { criterion, seen, verdict: seen, note: '' }
      })
      const recommendation = luck.pick(['not_eligible', 'not_eligible', 'refer'] as const)
      return giveOpinion(actor, id, { verdicts, recommendation, note: REASON }, now)
    },
    rule: ({ actor, id, now, luck }) => {
      const recommendation = luck.pick(['not_eligible', 'refer'] as const)
      return ruleOnScreening(actor, id, { recommendation, note: REASON }, now)
    },
    prepare: (on) => prepareDecision(on.actor, on.id, decision(on), on.now),
    publish_pending: async ({ actor, id, now }) => {
      const pending = await pendingOf(id)
      if (!pending) return NOTHING
      const outcome = await publishDecisions(actor, [pending.id], now)
      return outcome.ok && outcome.value.published.length === 0 ? NOTHING : outcome
    },
    drop_pending: async ({ actor, id, now }) => {
      const pending = await pendingOf(id)
      return pending ? dropDecision(actor, pending.id, now) : NOTHING
    },
    reconsider: ({ actor, id, now, luck, setting: { world } }) =>
      luck.chance(0.5)
        ? decide(actor, id, { outcome: 'accepted', cites: [], note: '' }, now)
        : promoteFirst(actor, world.intakeId, { applicationId: id }, now),
    publish: ({ actor, id, now }) => openNotice(actor, id, now),
    object: ({ id, now, luck, setting: { world } }) => {
      const about = { enclaveId: world.enclaveId, slug: world.slug, applicationId: id }
      const said = { name: '某人', contact: 'someone@world.test', text: REASON, consent: 'on' as const }
      const address = `10.${luck.whole(0, 255)}.${luck.whole(0, 255)}.${luck.whole(0, 255)}`
      return raiseObjection(about, said, { address, userAgent: 'walk' }, now)
    },
    uphold_objection: async ({ actor, id, now, luck }) => {
      const open = await db.objection.findFirst({ where: { applicationId: id, state: 'raised' } })
      const verdict = luck.pick(['upheld', 'upheld', 'dismissed'] as const)
      return open ? answerObjection(actor, open.id, { verdict, answer: REASON }, now) : NOTHING
    },
    agree: async ({ actor, id, now, luck }) => {
      const issue = { termMonths: luck.pick([48, 60]), space: '房间 60 平方米' }
      const issued = await issueAgreement(actor, id, issue, now)
      if (!issued.ok) return issued
      const scan = await uploadedBy(actor.userId, now)
      return recordSigning(actor, id, { signedOn: dayOf(now), scan }, now)
    },
    admit: ({ actor, id, now }) => admit(actor, id, now),
    withdraw: ({ actor, id, now }) => withdrawApplication(actor, id, { reason: '另有安排' }, now),
  },
  review: {
    save_draft: (on) => saveDraft(on.actor, on.id, review(on)),
    submit: (on) => submitReview(on.actor, on.id, review(on), on.now),
    skip: (on) => skip(on.actor, on.id, review(on), on.now),
    recuse: ({ actor, id, now }) => recuse(actor, id, { reason: '曾为该企业顾问，不宜评审' }, now),
    abstain: ({ actor, id, now }) => abstain(actor, id, { reason: '不是我的研究领域' }, now),
    respond: async ({ actor, id, now, luck }) => {
      const own = await db.review.findFirstOrThrow({ where: { id } })
      const file = { applicationId: own.applicationId, id: { not: id } }
      const other = await db.review.findFirst({ where: file, orderBy: { id: 'asc' } })
      const said = { agrees: luck.chance(0.5), reason: '与我看到的一致' }
      return other ? respond(actor, { reviewId: id, otherId: other.id }, said, now) : NOTHING
    },
  },
  panel: {
    convene: ({ actor, now, luck, setting: { world, experts } }) => {
      const members = [world.director, ...experts.slice(0, 2)].map(({ userId }) => userId)
      const where = { intakeId: world.intakeId, heldOn: later(now, luck.pick([0, 3, -1])), place: '会议室' }
      return convene(actor, { ...where, startsAt: '14:00', quorum: 2, members, chair: members[0] ?? '' }, now)
    },
    attend: async ({ actor, id, now, luck }) => {
      const members = await db.panelMember.findMany({ where: { panelId: id }, orderBy: { userId: 'asc' } })
      const present = members.filter(({ chair }) => chair || luck.chance(0.8)).map(({ userId }) => userId)
      return attend(actor, id, { present, otherDay: true }, now)
    },
    record: async ({ actor, id, now, luck }) => {
      const items = await db.panelItem.findMany({ where: { panelId: id }, orderBy: { position: 'asc' } })
      const item = items.find((one) => one.outcome === null) ?? items[0]
      if (!item) return NOTHING
      const outcome = luck.pick(['accepted', 'waitlisted', 'declined', 'revise', 'revise'] as const)
      const typed = { outcome, cites: citesOf(outcome), reasons: REASON, manner: 'consensus' }
      return recordItem(actor, id, item.applicationId, ItemForm.parse(typed), now)
    },
    close: ({ actor, id, now }) => closePanel(actor, id, now),
    lock: async ({ actor, id, now }) =>
      lockPanel(actor, id, { scan: await uploadedBy(actor.userId, now) }, now),
    cancel: ({ actor, id, now }) => cancelPanel(actor, id, now),
  },
  tenancy: {
    begin: ({ actor, id, now, luck, setting: { world } }) => {
      const unit = world.unit(luck.pick(['101', '101', '102']))
      const from = luck.whole(0, 300)
      const days = { startsOn: later(now, from), endsOn: later(now, from + 5) }
      return allocate(actor, unit.id, { tenancyId: id, ...days, relief: 'none' }, now)
    },
    end_lease: async ({ actor, firmId, now }) => {
      const lease = await db.lease.findFirst({ where: { firmId, state: 'active' } })
      if (!lease) return NOTHING
      return endLease(actor, lease.id, { lastDay: later(now, -1), reason: '不再需要' }, now)
    },
    graduate: ({ actor, firmId, now }) => graduate(actor, firmId, {}, now),
    exit: ({ actor, firmId, now }) =>
      exit(actor, firmId, { way: 'moved_out', reason: '业务调整，搬离孵化器' }, now),
  },
  contract: CONTRACT_ACTS,
  evidence: {
    approve: ({ actor, id, now }) => approveEvidence(actor, id, now),
    return: ({ actor, id, now }) => returnEvidence(actor, id, { reason: REASON }, now),
    resubmit: ({ actor, id, now }) => resubmitEvidence(actor, id, now),
    withdraw: ({ actor, id, now }) => withdrawEvidence(actor, id, { reason: REASON }, now),
  },
  invitation: {
    accept: ({ actor, id, now }) => accept({ actor, invitationId: id }, now),
    decline: ({ actor, id, now }) => decline({ actor, invitationId: id }, { reason: '近期出差' }, now),
    withdraw: async ({ actor, id, now }) => {
      const { applicationId } = await db.reviewInvitation.findFirstOrThrow({ where: { id } })
      return withdrawInvitation(actor, { applicationId, invitationId: id }, now)
    },
    call_in: 'invitation decline',
    pass_over: 'invitation decline',
    lapse: 'invitation round',
    round: async ({ now, setting: { world } }) => ({
      ok: true,
      value: await remindExperts(now, world.enclaveId),
    }),
  },
  project: {
    ...Object.fromEntries(STAGES.slice(1).map((stage) => [`reach_${stage}`, (on: On) => reach(on, stage)])),
    drop: async ({ actor, id, now, luck }) => {
      const { version } = await db.landingProject.findFirstOrThrow({ where: { id } })
      const on = later(now, luck.pick([0, 0, 0, 1]))
      return dropProject(actor, id, { version: version + luck.pick([0, 0, 1]), reason: REASON, on }, now)
    },
  },
}

let companies = 50_000

async function reach({ actor, id, now, luck }: On, stage: Stage) {
  companies += 1
  const landed = stage === 'registered' ? { landedName: '渭南某公司', landedUscc: usccOf(companies) } : {}
  const proof = luck.chance(0.8) ? { proof: await uploadedBy(actor.userId, now) } : {}
  return reachStage(
    actor,
    id,
    { stage, actualOn: later(now, luck.pick([0, 0, 0, 1])), ...proof, ...landed },
    now,
  )
}
