import { ownObjectionPath } from '~/admission/objections/own-objection.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { application, scene, type Scene } from './scene'
import { putIn } from '../submitted'
import type { World } from '../world'

/** A meeting that has closed, over one file; of open ones an intake has but one. */
export async function panel(world: World): Promise<Scene> {
  const { enclaveId, intakeId, officer, director, now } = world
  const { id: applicationId } = await application(world, 'in_review')
  const panelId = newId()
  await db.panel.create({
    data: {
      enclaveId,
      id: panelId,
      ref: `T-${panelId}`,
      intakeId,
      heldOn: dateOfDay(world.today),
      startsAt: '14:00',
      place: '会议室',
      quorum: 2,
      state: 'minuted',
      convenedById: officer.userId,
      convenedAt: now,
    },
  })
  const { userId, name } = director
  await db.panelMember.create({ data: { enclaveId, panelId, userId, name, chair: true } })
  await db.panelItem.create({ data: { enclaveId, panelId, applicationId, position: 1, median: '80' } })
  return scene({ panelId, applicationId })
}

export async function decision(world: World): Promise<Scene> {
  const { enclaveId, director, now } = world
  const decisionId = newId()
  const { id: applicationId } = await application(world, 'in_review')
  const by = { decidedById: director.userId, decidedAt: now }
  await db.decision.create({
    data: { enclaveId, id: decisionId, applicationId, outcome: 'accepted', cites: [], note: '', ...by },
  })
  return scene({ decisionId })
}

export async function letter({ enclaveId, now }: World): Promise<Scene> {
  const letterId = newId()
  await db.letter.create({
    data: {
      enclaveId,
      id: letterId,
      kind: 'application_accepted',
      toAddress: 'founder@world.test',
      subject: '标题',
      body: '正文',
      state: 'held',
      dueAt: now,
      createdAt: now,
      aboutType: 'decision',
      aboutId: newId(),
    },
  })
  return scene({ letterId })
}

/** A letter that a founder has not read. */
export async function ownLetter({ enclaveId, founder, now }: World): Promise<Scene> {
  const letterId = newId()
  await db.letter.create({
    data: {
      enclaveId,
      id: letterId,
      kind: 'application_received',
      toAddress: 'founder@world.test',
      toUserId: founder.userId,
      subject: '标题',
      body: '正文',
      state: 'sent',
      page: '/my',
      dueAt: now,
      createdAt: now,
      aboutType: 'application',
      aboutId: newId(),
    },
  })
  return scene({ letterId })
}

export async function notice(world: World): Promise<Scene> {
  const { id: applicationId } = await application(world, 'public_notice')
  await putIn(world.enclaveId, applicationId, {
    outcome: 'accepted',
    noticeFrom: dateOfDay(world.today),
    noticeUntil: dateOfDay(addDays(world.today, 7)),
  })
  return scene({ applicationId })
}

export async function objection(world: World): Promise<Scene> {
  const { params } = await notice(world)
  const objectionId = newId()
  await db.objection.create({
    data: {
      enclaveId: world.enclaveId,
      id: objectionId,
      applicationId: params.applicationId ?? '',
      name: '某人',
      contact: 'a@world.test',
      text: '事实和来源',
      consentTo: '2026-11',
      state: 'raised',
      createdAt: world.now,
    },
  })
  const secret = ownObjectionPath(world.slug, objectionId).split('/').at(-1) ?? ''
  return scene({ objectionId, secret })
}
