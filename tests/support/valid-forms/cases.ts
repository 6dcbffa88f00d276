import { db } from '~/platform/db.server'
import type { Scene } from '../scenes/scene'
import { pictureOf, versionOf } from '../scenes/cases'
import type { World } from '../world'

type Form = (world: World, scene: Scene) => Promise<Record<string, string>>

const version: Form = async (_, { params }) => ({ version: String(await versionOf(params.caseId ?? '')) })
const waiting: Form = async (_, { params }) => {
  const where = { caseId: params.caseId ?? '', answer: null }
  return { textId: (await db.caseText.findFirstOrThrow({ where })).id }
}

/** What the acts on cases take. */
export const FORMS_OF_CASES: Record<string, Form> = {
  '/desk/:enclave/cases/new': async ({ firm }) => ({ firmId: firm.id }),
  '/desk/:enclave/cases/:caseId/text': async (world, scene) => ({
    ...(await version(world, scene)),
    titleZh: '{企业}的故事',
    textZh: '{入驻日}入驻。',
    titleEn: 'The story of {firm}',
    textEn: 'In residence since {in residence since}.',
  }),
  '/desk/:enclave/cases/:caseId/pictures/new': async (world, scene) => ({
    ...(await version(world, scene)),
    picture: await pictureOf(world, world.officer),
    captionZh: '样机',
    captionEn: 'A prototype',
  }),
  '/desk/:enclave/cases/:caseId/asking': version,
  '/desk/:enclave/cases/:caseId/publication': version,
  '/desk/:enclave/cases/:caseId/taking-off': async (world, scene) => ({
    ...(await version(world, scene)),
    reason: '数字要再核对一次',
  }),
  '/my/cases/:caseId/consent': waiting,
  '/my/cases/:caseId/changes': async (world, scene) => ({
    ...(await waiting(world, scene)),
    note: '产品名称不对',
  }),
  '/my/cases/:caseId/withdrawal': () => Promise.resolve({ reason: '' }),
}
