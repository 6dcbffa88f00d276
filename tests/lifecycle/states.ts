import { MATCHING_STANDING } from '../support/scenes/landing/matching'
import { recuse } from '~/admission/reviewing/recuse.server'
import { PROPOSAL_STATES } from '~/across/proposals/vocabulary'
import { STATES as APPLICATION_STATES } from '~/admission/applications/lifecycle'
import { graduate } from '~/residence/graduation/graduate.server'
import { exit } from '~/residence/leaving/exit.server'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import { refuseJoining } from '~/plan/joining/refuse-joining.server'
import { refuseSeparation } from '~/plan/joining/refuse-separation.server'
import { separateAchievements } from '~/plan/joining/separate-achievements.server'
import { dropProject } from '~/landing/projects/drop.server'
import { STAGES } from '~/landing/projects/stages'
import { db } from '~/platform/db.server'
import { must } from '~/example/drivers/must'
import { makeRecord } from '../kpi/evidence-world'
import { scene, type Maker } from '../support/scenes/scene'
import { bookingIn } from '../support/scenes/bookings'
import { CONTRACT_STATES } from '~/residence/contracts/vocabulary'
import { contractScene } from '../support/scenes/contracts'
import { proposalIn } from '../support/scenes/proposals'
import { TICKETS } from './tickets'
import { KINDS_STANDING } from '../support/scenes/kinds'
import { PARKS_STANDING } from '../support/scenes/landing/parks'
import { COMMITMENTS_STANDING } from '../support/scenes/landing/commitments'
import { LANDING_STANDING } from '../support/standing-of-landing'
import { FIRM_PLANS_STANDING } from '../support/scenes/landing/firm-plans'
import { MEETINGS_STANDING } from '../support/scenes/meetings'
import { drawingIn } from '../support/scenes/drawings'
import { bulletinIn } from '../support/scenes/months'
import { NEWS_STANDING } from '../support/scenes/news'
import { bankFile, bill, runIn } from '../support/scenes/rent'
import { firmChange } from '../support/scenes/firms'
import { letter, objection } from '../support/scenes/panels'
import { review } from '../support/scenes/reviews'
import { ask, batch, evidence, lease, question } from '../support/scenes/all'
import { STATES_OF_RULES } from './states-of-rules'
import { type World } from '../support/world'
import { file, inResidence, issued, joining, landing, meeting, put, sheetOf } from './standing'

/** Rows in every state of everything that has states: by the commands of people where one leads there. */
export const STANDING: Record<string, Record<string, Maker>> = {
  Application: {
    ...Object.fromEntries(APPLICATION_STATES.map((state) => [state, (world) => file(world, state)])),
    'decided: waitlisted': (world) => file(world, 'decided', { outcome: 'waitlisted' }),
    'decided: declined': (world) => file(world, 'decided', { outcome: 'declined' }),
    'in_review: scored': (world) => file(world, 'in_review', { reviewed: 2 }),
  },
  ...KINDS_STANDING,
  ChargeRun: {
    ...Object.fromEntries((['draft', 'submitted', 'approved'] as const).map((one) => [one, runIn(one)])),
    issued: async (world) => {
      const { params, runId } = await bill(world)
      return scene({ billId: params.billId ?? '', runId })
    },
  },
  LeaseContract: Object.fromEntries(CONTRACT_STATES.codes.map((state) => [state, contractScene(state)])),
  RoomProposal: Object.fromEntries(PROPOSAL_STATES.codes.map((state) => [state, proposalIn(state)])),
  BankFile: {
    read: bankFile,
    taken_in: async (world) =>
      put('BankFile', await bankFile(world), 'bankFileId', { state: 'taken_in', takenInAt: world.now }),
  },
  Booking: {
    asked: bookingIn('asked'),
    booked: bookingIn('booked'),
    'booked and begun': bookingIn('booked', 'begun'),
    'asked and begun': bookingIn('asked', 'begun'),
    no_show: bookingIn('no_show', 'begun'),
    declined: bookingIn('declined'),
    cancelled: bookingIn('cancelled'),
    lapsed: bookingIn('lapsed', 'begun'),
  },
  ...PARKS_STANDING,
  ...LANDING_STANDING,
  ...MATCHING_STANDING,
  ...FIRM_PLANS_STANDING,
  ...MEETINGS_STANDING,
  ...COMMITMENTS_STANDING,
  FloorDrawing: { draft: drawingIn('draft'), published: drawingIn('published') },
  DepartmentAsk: {
    open: ask,
    answered: async (world) =>
      put('DepartmentAsk', await ask(world), 'askId', {
        state: 'answered',
        reply: 'done',
        answer: '指标已落实',
        answeredAt: world.now,
        answeredById: world.department.userId,
        closedAt: world.now,
      }),
    withdrawn: async (world) =>
      put('DepartmentAsk', await ask(world), 'askId', { state: 'withdrawn', closedAt: world.now }),
  },
  Ticket: TICKETS,
  ...NEWS_STANDING,
  Bulletin: {
    draft: bulletinIn('draft'),
    published: bulletinIn('published'),
    withdrawn: bulletinIn('withdrawn'),
  },
  Agreement: { issued: issued, returned: (world) => issued(world, true) },
  Review: {
    assigned: review,
    submitted: async (world) =>
      put('Review', await review(world), 'reviewId', {
        state: 'submitted',
        total: '70',
        submittedAt: world.now,
        recommendation: 'accept',
      }),
    recused: async (world) => {
      const made = await review(world)
      must(
        await recuse(
          world.expert1,
          made.params.reviewId ?? '',
          { reason: '与申报企业有利益关系' },
          world.now,
        ),
      )
      return made
    },
    abstained: async (world) =>
      put('Review', await review(world), 'reviewId', {
        state: 'abstained',
        abstainedReason: '不是我的研究领域',
      }),
  },
  Panel: Object.fromEntries(
    ['convened', 'in_session', 'minuted', 'locked', 'cancelled'].map((state) => [
      state,
      (world) => meeting(world, state),
    ]),
  ),
  Objection: {
    raised: objection,
    ...Object.fromEntries(
      ['dismissed', 'upheld'].map((state) => [
        state,
        async (world: World) =>
          put('Objection', await objection(world), 'objectionId', {
            state,
            answer: '已核实，理由见附件。',
            answeredAt: world.now,
            answeredById: world.director.userId,
          }),
      ]),
    ),
  },
  ReviewInvitation: {
    invited: question,
    ...Object.fromEntries(
      ['reserve', 'declined', 'lapsed', 'withdrawn'].map((state) => [
        state,
        async (world: World) => put('ReviewInvitation', await question(world), 'invitationId', { state }),
      ]),
    ),
  },
  Tenancy: {
    offered: (world) => inResidence(world, 'offered'),
    active: (world) => inResidence(world, 'active'),
    graduated: async (world) => {
      const made = await inResidence(world, 'active')
      const firmId = made.params.firmId ?? ''
      await makeRecord(world, firmId, 'funding', { amountYuan: '9000000.00' })
      must(await graduate(world.director, firmId, {}, world.now))
      return made
    },
    exited: async (world) => {
      const made = await inResidence(world, 'active')
      const left = { way: 'moved_out', reason: '业务调整，搬离孵化器' } as const
      must(await exit(world.director, made.params.firmId ?? '', left, world.now))
      return made
    },
  },
  Lease: {
    active: lease,
    ...Object.fromEntries(
      ['drafted', 'ended', 'cancelled'].map((state) => [
        state,
        async (world: World) => put('Lease', await lease(world), 'leaseId', { state }),
      ]),
    ),
  },
  Evidence: Object.fromEntries(
    ['submitted', 'returned', 'approved', 'withdrawn'].map((state) => [
      state,
      async (world: World) => {
        const made = await evidence(world, state)
        const by = { decidedById: world.bureau.userId, decidedAt: world.now }
        return state === 'submitted' ? made : put('Evidence', made, 'evidenceId', by)
      },
    ]),
  ),
  LandingProject: {
    ...Object.fromEntries(STAGES.map((stage) => [stage, (world) => landing(world, stage)])),
    dropped: async (world) => {
      const made = await landing(world, 'matched')
      const { version } = await db.landingProject.findFirstOrThrow({
        where: { id: made.params.projectId ?? '' },
      })
      must(
        await dropProject(
          world.director,
          made.params.projectId ?? '',
          { version, reason: '企业改变计划' },
          world.now,
        ),
      )
      return made
    },
  },
  FirmChange: Object.fromEntries(
    ['asked', 'accepted', 'declined', 'withdrawn'].map((state) => [
      state,
      async (world: World) => {
        const made = await firmChange(world)
        const answer = state === 'declined' ? '执照上不是这样' : null
        const decided = { state, answer, decidedById: world.officer.userId, decidedAt: world.now }
        return state === 'asked' ? made : put('FirmChange', made, 'changeId', decided)
      },
    ]),
  ),
  ...STATES_OF_RULES,
  AchievementJoin: {
    asked: joining,
    refused: async (world) => {
      const made = await joining(world)
      const { recordId, otherId } = made.params
      must(
        await refuseJoining(world.bureau, [recordId, otherId], { reason: '两项成果不是一回事' }, world.now),
      )
      return made
    },
    joined: joinedApproved,
  },
  AchievementSeparation: {
    asked: async (world) => {
      const made = await joinedApproved(world)
      must(await separateAchievements(world.officer, idsOf(made), { reason: '来源和内容都不同' }, world.now))
      return made
    },
    separated: async (world) => {
      const made = await joinedApproved(world)
      for (const actor of [world.officer, world.bureau])
        must(await separateAchievements(actor, idsOf(made), { reason: '来源和内容都不同' }, world.now))
      return made
    },
    refused: async (world) => {
      const made = await joinedApproved(world)
      must(await separateAchievements(world.officer, idsOf(made), { reason: '来源和内容都不同' }, world.now))
      must(await refuseSeparation(world.bureau, idsOf(made), { reason: '确是一项成果' }, world.now))
      return made
    },
  },
  Letter: Object.fromEntries(
    ['held', 'queued', 'digest', 'kept', 'sent', 'failed', 'dropped'].map((state) => [
      state,
      async (world: World) => put('Letter', await letter(world), 'letterId', { state }),
    ]),
  ),
  ImportBatch: {
    waiting: sheetOf,
    running: async (world) =>
      put('ImportBatch', await sheetOf(world), 'batchId', {
        startedAt: world.now,
        startedById: world.officer.userId,
      }),
    confirmed: async (world) =>
      put('ImportBatch', await sheetOf(world), 'batchId', {
        startedAt: world.now,
        startedById: world.officer.userId,
        confirmedAt: world.now,
      }),
    'with a file that is no sheet': batch,
  },
}

const idsOf = ({ params }: { params: Record<string, string> }) => [params.recordId, params.otherId]

/** The two of which one is approved, joined by a second person. */
async function joinedApproved(world: World) {
  const made = await joining(world)
  must(await joinAchievements(world.bureau, idsOf(made), { reason: '两项证明说的是一项成果' }, world.now))
  return made
}
