import { must } from '~/example/drivers/must'
import { addNewsPicture, draftNews, publishNews, withdrawNews } from '~/plan/news/change-news.server'
import { enterQuestion } from '~/plan/questions/keep-questions.server'
import { db } from '~/platform/db.server'
import { scene, type Maker } from './scene'
import { CASES_STANDING, pictureOf } from './cases'
import type { World } from '../world'

export type NewsState = 'draft' | 'published' | 'withdrawn'

export const NEWS = {
  titleZh: '第三季度路演',
  textZh: '九家企业上台，三家当场约了园区。',
  titleEn: 'Demo day',
  textEn: 'Nine firms, three appointments with parks.',
  onDay: '2026-11-12',
}

/** A piece of news with a picture, worded by an officer, in a state. */
export async function newsIn(world: World, state: NewsState = 'draft') {
  const { officer, director, now } = world
  const { newsId } = must(await draftNews(officer, NEWS, now))
  const fileId = await pictureOf(world, officer)
  const picture = { picture: fileId, captionZh: '路演现场', captionEn: 'On stage' }
  must(await addNewsPicture(officer, newsId, { version: 1, ...picture }, now))
  if (state !== 'draft') must(await publishNews(director, newsId, { version: 2 }, now))
  if (state === 'withdrawn')
    must(await withdrawNews(director, newsId, { version: 3, reason: '数字写错了' }, now))
  const { number } = await db.news.findFirstOrThrow({ where: { id: newsId } })
  const { id: pictureId } = await db.storyPicture.findFirstOrThrow({ where: { newsId } })
  return { newsId, number, pictureId, fileId }
}

const inState =
  (state: NewsState): Maker =>
  async (world) => {
    const { newsId, pictureId } = await newsIn(world, state)
    return scene({ newsId, pictureId })
  }

export const QUESTION = {
  topic: 'admission' as const,
  questionZh: '没有注册公司能申请吗？',
  answerZh: '不能，先完成注册。',
  questionEn: 'Can we apply before the company is registered?',
  answerEn: 'No, register it first.',
}

/** A question that is not published. */
export async function question({ officer, now }: World): Promise<string> {
  return must(await enterQuestion(officer, QUESTION, now)).questionId
}

/** Which rows stand behind the addresses of news and frequent questions. */
export const NEWS_MAKERS: [RegExp, Maker][] = [
  [
    /^\/:enclave\/news\/:number/,
    async (world) => scene({ number: String((await newsIn(world, 'published')).number) }),
  ],
  [/news\/:newsId\/withdrawal/, inState('published')],
  [/news\/:newsId/, inState('draft')],
  [/:questionId/, async (world) => scene({ questionId: await question(world) })],
]

/** With the cases of firms. */
export const NEWS_STANDING: Record<string, Record<string, Maker>> = {
  ...CASES_STANDING,
  News: { draft: inState('draft'), published: inState('published'), withdrawn: inState('withdrawn') },
}
