import { db } from '~/platform/db.server'
import type { Scene } from '../scenes/scene'
import { pictureOf } from '../scenes/cases'
import { NEWS, QUESTION } from '../scenes/news'
import type { World } from '../world'

type Form = (world: World, scene: Scene) => Promise<Record<string, string>>

const version: Form = async (_, { params }) => {
  const { version } = await db.news.findFirstOrThrow({ where: { id: params.newsId ?? '' } })
  return { version: String(version) }
}

/** What the acts on news and frequent questions take. */
export const FORMS_OF_NEWS: Record<string, Form> = {
  '/desk/:enclave/news/new': () => Promise.resolve(NEWS),
  '/desk/:enclave/news/:newsId/change': async (world, scene) => ({
    ...(await version(world, scene)),
    ...NEWS,
    titleZh: '另一个标题',
  }),
  '/desk/:enclave/news/:newsId/pictures/new': async (world, scene) => ({
    ...(await version(world, scene)),
    picture: await pictureOf(world, world.officer),
    captionZh: '合影',
    captionEn: 'Everybody',
  }),
  '/desk/:enclave/news/:newsId/publication': version,
  '/desk/:enclave/news/:newsId/withdrawal': async (world, scene) => ({
    ...(await version(world, scene)),
    reason: '数字写错了',
  }),
  '/desk/:enclave/questions/new': () => Promise.resolve(QUESTION),
  '/desk/:enclave/questions/:questionId': () => Promise.resolve({ ...QUESTION, version: '1' }),
  '/desk/:enclave/questions/:questionId/order': () => Promise.resolve({ to: 'up' }),
  '/desk/:enclave/questions/:questionId/shown': () => Promise.resolve({ shown: 'yes' }),
}
