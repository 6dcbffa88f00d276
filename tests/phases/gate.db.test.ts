import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { decide, prepareDecision } from '~/admission/decisions/decide.server'
import { activatePhase } from '~/admission/phases/activate.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { phasesOf } from '~/admission/phases/queries.server'
import { db } from '~/platform/db.server'
import { assign } from '~/admission/assignment/assign.server'
import { saveDraft } from '~/admission/reviews/save-draft.server'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { addDays } from '~/shared/days'
import { makeSubmitted, putIn } from '../support/submitted'
import { makeWorld, type World } from '../support/world'

const NOTHING = { marks: {}, comment: '', recommendation: null }
const DECLINED = { outcome: 'declined' as const, cites: ['x'], note: 'x' }
let world: World
let applicationId: string
let reviewId: string

beforeAll(async () => {
  world = await makeWorld()
  applicationId = (await makeSubmitted(world)).id
  await putIn(world.enclaveId, applicationId, { state: 'in_review' })
  const dueOn = addDays(world.today, 20)
  const { reviewIds } = must(
    await assign(world.officer, applicationId, { experts: [world.expert1.userId], dueOn }, world.now),
  )
  reviewId = reviewIds[0] ?? ''
})

const phases = () => phasesOf({ enclaveId: world.enclaveId, intakeId: world.intakeId })

describe('commands under a phase', () => {
  it('take no scores, drafts included, while experts do not score, and say which phase it is', async () => {
    const { phases: all } = await phases()
    await activatePhase(world.director, 1, all[1]?.id, world.now)
    const refused = { reason: 'phase_bars', detail: { phaseEn: 'Deliberation and decision', nextEn: '' } }
    expect(await saveDraft(world.expert1, reviewId, NOTHING)).toMatchObject(refused)
    expect(await submitReview(world.expert1, reviewId, NOTHING, world.now)).toMatchObject(refused)
    await activatePhase(world.director, 1, all[0]?.id, world.now)
    expect(await saveDraft(world.expert1, reviewId, NOTHING)).toMatchObject({ ok: true })
  })

  it('take no decision, at once or held back, and name the next phase that does', async () => {
    const { phases: all, activeId } = await phases()
    const [first] = all
    if (!first) throw new Error('no phase')
    await changePhase(
      world.director,
      1,
      activeId,
      { ...first, mayDecide: false, endsOn: '2026-12-10' },
      world.now,
    )
    const detail = { act: 'decide', nextEn: 'Deliberation and decision', nextOn: '2026-12-11' }
    const refused = { reason: 'phase_bars', detail }
    expect(await decide(world.director, applicationId, DECLINED, world.now)).toMatchObject(refused)
    expect(await prepareDecision(world.director, applicationId, DECLINED, world.now)).toMatchObject(refused)
    expect(await db.decision.count({ where: { applicationId } })).toBe(0)
    await changePhase(world.director, 1, activeId, { ...first, mayDecide: true }, world.now)
    expect(await decide(world.director, applicationId, DECLINED, world.now)).toMatchObject({
      reason: 'reviews_missing',
    })
  })
})
