import { CHANGE_STATES, PROGRESS_STATES, STATES, sideOf, type Kind } from '~/landing/commitments/vocabulary'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { uploaded } from '../../../firms/support'
import { project } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import { makePerson, type World } from '../../world'

/** A landing project of a new firm whose agreement is signed, with a founder of that firm. */
export async function signedProject(world: World, stage = 'signed') {
  const { projectId, firm } = await project(world)
  await db.landingProject.update({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id: projectId } },
    data: { stage, stageSince: dateOfDay(world.today) },
  })
  return { projectId, firm, founder: await makePerson(world, 'founder', { firmId: firm.id }) }
}

type Given = {
  kind?: Kind
  amount?: string
  dueOn?: Day
  state?: string
  office?: 'park' | 'department' | 'bureau'
  dependsOnId?: string
  withinDays?: number
}

/** A clause of a project, as if it had been entered. */
export async function clause(
  { enclaveId, departments, park, now, today }: World,
  projectId: string,
  given: Given = {},
) {
  const {
    kind = 'subsidy',
    amount = '5000000',
    dueOn = addDays(today, 20),
    state = 'agreed',
    office = 'department',
  } = given
  const id = newId()
  const side = sideOf(kind)
  const settled = ['confirmed', 'waived', 'dropped'].includes(state)
  const of =
    side === 'city'
      ? { office, departmentId: office === 'department' ? (departments[0]?.id ?? null) : null }
      : {}
  const hangs = given.dependsOnId
    ? { dependsOnId: given.dependsOnId, withinDays: given.withinDays ?? 30 }
    : {}
  await db.commitment.create({
    data: {
      enclaveId,
      id,
      ref: `CN-${id}`,
      projectId,
      side,
      ...of,
      ...hangs,
      kind,
      what: `条款 ${id}`,
      amount,
      dueOn: dateOfDay(dueOn),
      consequence: 'clawback',
      consequenceText: '按比例追回',
      state,
      settledOn: settled ? dateOfDay(today) : null,
      createdById: park.userId,
      createdAt: now,
    },
  })
  return id
}

/** A report that waits, by somebody. */
export async function reported(
  { enclaveId, now, today }: World,
  commitmentId: string,
  by: { userId: string },
  amount = '3000000',
) {
  const id = newId()
  const made = { doneOn: dateOfDay(today), fileId: await uploaded(by), note: '', state: 'reported' }
  await db.commitmentProgress.create({
    data: { enclaveId, id, commitmentId, amount, ...made, reportedById: by.userId, reportedAt: now },
  })
  await db.commitment.update({
    where: { enclaveId_id: { enclaveId, id: commitmentId } },
    data: { state: 'reported' },
  })
  return id
}

type Side = { kind: Kind; reportedBy?: 'founder' | 'park'; asked?: 'new' | 'waive' }

async function commitmentScene(world: World, { kind, reportedBy, asked }: Side): Promise<Scene> {
  const { enclaveId, now, park } = world
  const { projectId, founder } = await signedProject(world)
  const commitmentId = await clause(world, projectId, {
    kind,
    state: asked === 'new' ? 'proposed' : 'agreed',
  })
  if (reportedBy) await reported(world, commitmentId, reportedBy === 'park' ? park : founder)
  if (asked) {
    const open = { kind: asked, state: 'open', reason: '市场变化', askedById: park.userId, askedAt: now }
    await db.commitmentChange.create({ data: { enclaveId, id: newId(), commitmentId, ...open } })
  }
  return scene({ commitmentId, projectId }, { founder })
}

/** Before signing: where clauses can still be taken out. */
async function drafted(world: World): Promise<Scene> {
  const { projectId, founder } = await signedProject(world, 'matched')
  return scene({ commitmentId: await clause(world, projectId), projectId }, { founder })
}

export const COMMITMENT_MAKERS: [RegExp, Maker][] = [
  [/^\/my\/landing\/commitments\/.*report/, (world) => commitmentScene(world, { kind: 'investment' })],
  [
    /^\/my\/landing\/commitments\/.*answer/,
    (world) => commitmentScene(world, { kind: 'subsidy', reportedBy: 'park' }),
  ],
  [
    /^\/my\/landing\/commitments\/.*reply/,
    (world) => commitmentScene(world, { kind: 'subsidy', asked: 'new' }),
  ],
  [/^\/my\/landing\//, (world) => commitmentScene(world, { kind: 'subsidy' })],
  [/commitments\/:commitmentId\/removal/, drafted],
  [
    /commitments\/:commitmentId\/answer/,
    (world) => commitmentScene(world, { kind: 'investment', reportedBy: 'founder' }),
  ],
  [
    /commitments\/:commitmentId\/reply/,
    (world) => commitmentScene(world, { kind: 'investment', asked: 'waive' }),
  ],
  [/commitments\/:commitmentId/, (world) => commitmentScene(world, { kind: 'subsidy' })],
  [/^\/parks\/.*\/landings\/:projectId/, drafted],
]

/** A clause in a state, with what belongs to the state. */
async function inState(world: World, state: string): Promise<Scene> {
  const { projectId, founder } = await signedProject(world)
  const commitmentId = await clause(world, projectId, {
    kind: 'subsidy',
    state: state === 'reported' ? 'agreed' : state,
  })
  if (state === 'reported') await reported(world, commitmentId, world.park)
  return scene({ commitmentId, projectId }, { founder })
}

/** A clause with a report that was answered, or waits. */
async function withReport(world: World, state: string): Promise<Scene> {
  const made = await inState(world, 'reported')
  const { enclaveId, founder, now } = world
  const commitmentId = made.params.commitmentId ?? ''
  if (state === 'reported') return made
  const answered = { state, reason: '缺回单', answeredById: founder.userId, answeredAt: now }
  await db.commitmentProgress.updateMany({ where: { enclaveId, commitmentId }, data: answered })
  const back = state === 'returned' ? 'returned' : 'agreed'
  await db.commitment.updateMany({ where: { enclaveId, id: commitmentId }, data: { state: back } })
  return made
}

/** A clause about which something was asked. */
async function withChange(world: World, state: string): Promise<Scene> {
  const made = await commitmentScene(world, { kind: 'subsidy', asked: 'waive' })
  const { enclaveId, founder, now } = world
  const commitmentId = made.params.commitmentId ?? ''
  if (state === 'open') return made
  const answered = { state, answer: '不同意', answeredById: founder.userId, answeredAt: now }
  await db.commitmentChange.updateMany({ where: { enclaveId, commitmentId }, data: answered })
  return made
}

const each = (states: readonly string[], make: (world: World, state: string) => Promise<Scene>) =>
  Object.fromEntries(states.map((state) => [state, (world: World) => make(world, state)]))

export const COMMITMENTS_STANDING: Record<string, Record<string, Maker>> = {
  Commitment: each(STATES.codes, inState),
  CommitmentProgress: each(PROGRESS_STATES.codes, withReport),
  CommitmentChange: each(CHANGE_STATES.codes, withChange),
}

export const PAGES_OF_COMMITMENTS: Record<string, RegExp> = {
  Commitment: /:commitmentId/,
  CommitmentProgress: /:commitmentId/,
  CommitmentChange: /:commitmentId/,
}
