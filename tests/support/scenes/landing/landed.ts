import type { Actor } from '~/ground/people/actor'
import { secretOf } from '~/landing/quarters/links.part.server'
import { daysOf, lastDayOf, lastEnded, type Quarter } from '~/landing/quarters/quarter'
import { db } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { dateOfDay, type Day } from '~/shared/days'
import { scene, type Maker, type Scene } from '../scene'
import { makeFirm, makePerson, type World } from '../../world'

export type LandedMade = { projectId: string; firmId: string; founder: Actor }
type Given = { since?: Day; parkId?: string; industryCode?: string; areaMu?: string | null; stage?: string }

/** A landing that is registered, of a new firm with a founder; in the first park unless told otherwise. */
export async function landed(world: World, given: Given = {}): Promise<LandedMade> {
  const { enclaveId, parks, officer, now } = world
  const { since = '2024-05-10', parkId = parks[0]?.id ?? '', industryCode = '39', areaMu = '20' } = given
  const firm = await makeFirm(enclaveId, {}, now)
  await db.firm.updateMany({ where: { enclaveId, id: firm.id }, data: { industryCode } })
  const projectId = newId()
  await db.landingProject.create({
    data: {
      enclaveId,
      id: projectId,
      ref: `LD-${projectId}`,
      firmId: firm.id,
      parkId,
      stage: given.stage ?? 'registered',
      investmentYuan: '42000000',
      premises: 'land',
      areaMu,
      productZh: '传感器',
      landedName: `${firm.name}（落地）`,
      ownerId: officer.userId,
      createdAt: now,
      stageSince: dateOfDay(since),
      milestones: { create: { stage: 'registered', actualOn: dateOfDay(since) } },
    },
  })
  const founder = await makePerson(world, 'founder', { firmId: firm.id }, now)
  return { projectId, firmId: firm.id, founder }
}

type AskGiven = { quarter?: Quarter; closesOn?: Day; answerBy?: Day }

/** A quarter a landing was asked for, with the link of its founder; open unless told otherwise. */
export async function quarterAsked(world: World, { projectId, founder }: LandedMade, given: AskGiven = {}) {
  const { enclaveId, now, today } = world
  const quarter = given.quarter ?? lastEnded(today)
  const [id, linkId] = [newId(), newId()]
  const days = daysOf(quarter, { answerDays: 20, graceDays: 60 }, lastDayOf(quarter))
  const { answerBy = days.answerBy, closesOn = '2099-12-31' } = given
  await db.quarterAsk.create({
    data: {
      enclaveId,
      id,
      projectId,
      quarter,
      askedAt: now,
      answerBy: dateOfDay(answerBy),
      closesOn: dateOfDay(closesOn),
    },
  })
  const token = secretOf(enclaveId, linkId)
  await db.quarterLink.create({
    data: { enclaveId, id: linkId, askId: id, userId: founder.userId, tokenHash: sha256(token) },
  })
  return { quarterId: id, token, quarter }
}

/** A signal that nobody has looked into. */
export async function signalOf(world: World, projectId: string, kind: string = 'near'): Promise<string> {
  const { enclaveId, now, today } = world
  const id = newId()
  const row = {
    quarter: lastEnded(today),
    kind,
    amountYuan: '16000000',
    againstYuan: '20000000',
    raisedAt: now,
  }
  await db.quarterSignal.create({ data: { enclaveId, id, projectId, ...row } })
  return id
}

async function asked(world: World): Promise<Scene> {
  const made = await landed(world)
  const { quarterId, token } = await quarterAsked(world, made)
  return scene({ quarterId, token }, { founder: made.founder })
}

export const LANDED_MAKERS: [RegExp, Maker][] = [
  [/^\/quarters\/:token/, asked],
  [/\/my\/landing\/(quarter|consent|host-consent)/, asked],
  [
    /\/landed\/signals\/:signalId/,
    async (world) => scene({ signalId: await signalOf(world, (await landed(world)).projectId) }),
  ],
  [/\/landed\/:projectId/, async (world) => scene({ projectId: (await landed(world)).projectId })],
]
