import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Actor } from '~/ground/people/actor'
import { pathOf } from '~/ground/files/store.server'
import { must } from '~/example/drivers/must'
import { agreeToCase, askFirm, withdrawConsent } from '~/plan/cases/consent.server'
import { publishCase } from '~/plan/cases/publish.server'
import { addPicture, draftCase } from '~/plan/cases/word-case.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { resident } from '../../landing/support'
import { scene, type Maker, type Scene } from './scene'
import { ASSESSMENTS_STANDING } from './assessments'
import { RANKINGS_STANDING } from './rankings'
import { RETURNS_STANDING } from './returns'
import { makePerson, type World } from '../world'

export type CaseState = 'draft' | 'asked' | 'agreed' | 'published' | 'off'
export type CaseScene = { caseId: string; firmId: string; founder: Actor; number: number; fileId: string }

/** An uploaded picture that is not a part of anything yet. */
export async function pictureOf({ enclaveId, now }: World, owner: Actor, size = 1000): Promise<string> {
  const id = newId()
  const bytes = { sha256: id.replaceAll('-', '').padEnd(64, '0'), size, mime: 'image/png', name: '照片.png' }
  await db.file.create({ data: { id, enclaveId, ownerUserId: owner.userId, createdAt: now, ...bytes } })
  return id
}

export const versionOf = async (caseId: string) =>
  (await db.firmCase.findFirstOrThrow({ where: { id: caseId } })).version

/** The case of a new firm with a picture, brought into a state by the people who do. */
export async function caseIn(world: World, state: CaseState = 'draft'): Promise<CaseScene> {
  const { officer, director, now } = world
  const { id: firmId } = await resident(world)
  const founder = await makePerson(world, 'founder', { firmId })
  const { caseId } = must(await draftCase(officer, { firmId }, now))
  const fileId = await pictureOf(world, officer)
  const picture = { version: 1, picture: fileId, captionZh: '试验台', captionEn: 'The test bench' }
  must(await addPicture(officer, caseId, picture, now))
  const steps: CaseState[] = ['draft', 'asked', 'agreed', 'published', 'off']
  const reached = steps.indexOf(state)
  if (reached >= 1) must(await askFirm(officer, caseId, { version: await versionOf(caseId) }, now))
  if (reached >= 2) {
    const { id: textId } = await db.caseText.findFirstOrThrow({ where: { caseId, answer: null } })
    must(await agreeToCase(founder, caseId, { textId }, now))
  }
  if (reached >= 3) must(await publishCase(director, caseId, { version: await versionOf(caseId) }, now))
  if (reached >= 4) must(await withdrawConsent(founder, caseId, { reason: '' }, now))
  const { number } = await db.firmCase.findFirstOrThrow({ where: { id: caseId } })
  return { caseId, firmId, founder, number, fileId }
}

const inState =
  (state: CaseState): Maker =>
  async (world): Promise<Scene> => {
    const { caseId, founder } = await caseIn(world, state)
    const { id: pictureId } = await db.storyPicture.findFirstOrThrow({ where: { caseId } })
    return scene({ caseId, pictureId }, { founder })
  }

const onPortal: Maker = async (world) => {
  const { number } = await caseIn(world, 'published')
  return scene({ number: String(number) })
}

/** A picture on the portal, with its bytes. */
const pictureOnPortal: Maker = async (world) => {
  const { fileId } = await caseIn(world, 'published')
  const { sha256, size } = await db.file.findUniqueOrThrow({ where: { id: fileId } })
  const place = pathOf(sha256)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, 'png'.padEnd(size))
  return scene({ fileId })
}

/** Which rows stand behind the addresses of cases. */
export const CASE_MAKERS: [RegExp, Maker][] = [
  [/^\/:enclave\/cases\/:number/, onPortal],
  [/^\/:enclave\/pictures/, pictureOnPortal],
  [/cases\/:caseId\/publication/, inState('agreed')],
  [/cases\/:caseId\/(taking-off|withdrawal)/, inState('published')],
  [/^\/my\/cases\/:caseId/, inState('asked')],
  [/cases\/:caseId/, inState('draft')],
]

/** With the returns of years. */
export const CASES_STANDING: Record<string, Record<string, Maker>> = {
  ...RETURNS_STANDING,
  ...ASSESSMENTS_STANDING,
  ...RANKINGS_STANDING,
  FirmCase: {
    draft: inState('draft'),
    asked: inState('asked'),
    agreed: inState('agreed'),
    published: inState('published'),
    off: inState('off'),
  },
}
