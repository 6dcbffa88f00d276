import type { STATES as APPLICATION_STATES } from '~/admission/applications/lifecycle'
import { issueAgreement } from '~/admission/agreements/issue.server'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { STAGES, type Stage } from '~/landing/projects/stages'
import { db, type Prisma } from '~/platform/db.server'
import { must } from '~/example/drivers/must'
import { uploaded } from '../firms/support'
import { project, reach, resident } from '../landing/support'
import { applicationIn, type Made } from '../support/applications'
import { scene, type Scene } from '../support/scenes/scene'
import { twoAchievements } from '../support/scenes/firms'
import { panel } from '../support/scenes/panels'
import { batch } from '../support/scenes/all'
import { filledIn, rowOfFirm, stored } from '../support/sheets'
import { makePerson, usccOf, type World } from '../support/world'

export async function file(
  world: World,
  state: (typeof APPLICATION_STATES)[number],
  wish = {},
): Promise<Scene> {
  return sceneOfFile(world, await applicationIn(world, state, wish))
}

function sceneOfFile(_: World, { id, ref, firmId, founder }: Made): Scene {
  return scene({ applicationId: id, ref, firmId, section: 'firm', draftId: id }, { founder })
}

/** A file whose agreement is out, with the firm's scan or without. */
export async function issued(world: World, isReturned = false): Promise<Scene> {
  const made = await applicationIn(world, 'public_notice')
  const { enclaveId, officer, now } = world
  const noticeUntil = new Date(now.getTime() - 3 * 24 * 3600_000)
  await db.application.updateMany({ where: { enclaveId, id: made.id }, data: { noticeUntil } })
  const { agreementId } = must(
    await issueAgreement(officer, made.id, { termMonths: 48, space: '60 平方米' }, now),
  )
  const returned = { returnedFileId: await uploaded(made.founder), returnedAt: now }
  if (isReturned) await db.agreement.updateMany({ where: { enclaveId, id: agreementId }, data: returned })
  return sceneOfFile(world, made)
}

export async function inResidence(world: World, state: 'offered' | 'active'): Promise<Scene> {
  const firmId = (await resident(world, state)).id
  return scene({ firmId }, { founder: await makePerson(world, 'founder', { firmId }) })
}

export async function meeting(world: World, state: string): Promise<Scene> {
  const { enclaveId, intakeId, now, officer } = world
  await db.panel.updateMany({
    where: { enclaveId, intakeId, state: { in: ['convened', 'in_session'] } },
    data: { state: 'cancelled' },
  })
  const locked = { scanFileId: await uploaded(officer), lockedAt: now }
  return put('Panel', await panel(world), 'panelId', { state, ...(state === 'locked' ? locked : {}) })
}

/** A project that went stage by stage as far as that, on land, where none is left out. */
export async function landing(world: World, wanted: Stage): Promise<Scene> {
  const { officer, now, today } = world
  const { projectId } = await project(world, { premises: 'land' })
  for (const stage of STAGES.slice(1, STAGES.indexOf(wanted) + 1)) {
    companies += 1
    const landed = stage === 'registered' ? { landedName: '渭南某公司', landedUscc: usccOf(companies) } : {}
    const proof = await uploaded(officer)
    must(await reachStage(officer, projectId, reach(stage, today, { proof, ...landed }), now))
  }
  return scene({ projectId })
}
let companies = 60_000

/** Two achievements of which an officer says that they are one, and one of which is approved. */
export async function joining(world: World): Promise<Scene> {
  const made = await twoAchievements(world)
  const { recordId = '', otherId = '' } = made.params
  const { enclaveId, officer, bureau, firm, now } = world
  const indicator = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'achievements' } })
  await db.evidence.create({
    data: {
      enclaveId,
      id: recordId,
      ref: `T-${recordId}`,
      recordId,
      indicatorId: indicator.id,
      firmId: firm.id,
      value: '1',
      countedOn: now,
      state: 'approved',
      submittedById: officer.userId,
      submittedAt: now,
      decidedById: bureau.userId,
      decidedAt: now,
    },
  })
  must(await joinAchievements(officer, [recordId, otherId], { reason: '两项证明说的是一项成果' }, now))
  return made
}

export async function sheetOf(world: World): Promise<Scene> {
  companies += 1
  const fileId = await stored(world, await filledIn(world, [rowOfFirm(companies % 9000)]))
  const made = await batch(world)
  return put('ImportBatch', made, 'batchId', { fileId })
}

/** Writes what no command writes at will. */
export async function put(
  table: Prisma.ModelName,
  made: Scene,
  param: string,
  data: Record<string, unknown>,
): Promise<Scene> {
  const rows = db[(table.charAt(0).toLowerCase() + table.slice(1)) as 'panel'] as unknown as {
    updateMany: (what: unknown) => Promise<{ count: number }>
  }
  const { count } = await rows.updateMany({ where: { id: made.params[param] ?? '' }, data })
  if (count !== 1) throw new Error(`no ${table} ${made.params[param]}`)
  return made
}
