import { describe, expect, it } from 'vitest'
import { latestTold } from '~/across/portal/told.server'
import { must } from '~/example/drivers/must'
import {
  addNewsPicture,
  draftNews,
  publishNews,
  removeNewsPicture,
  withdrawNews,
  wordNews,
} from '~/plan/news/change-news.server'
import { pictureOfNews, shownNews, shownPiece } from '~/plan/news/shown.server'
import { newsView } from '~/plan/news/queries.server'
import { copyQuestions } from '~/plan/questions/copy.part.server'
import {
  changeQuestion,
  enterQuestion,
  moveQuestion,
  removeQuestion,
  showQuestion,
} from '~/plan/questions/keep-questions.server'
import { questionOf, questionsPage } from '~/plan/questions/queries.server'
import { db, inTransaction } from '~/platform/db.server'
import { pictureOf } from '../support/scenes/cases'
import { NEWS, newsIn, question, QUESTION } from '../support/scenes/news'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

describe('the news of an incubator', () => {
  it('is published by another person, or at once by a director; what is withdrawn is gone, pictures and all', async () => {
    const world = await makeWorld()
    const { officer, director, enclaveId, now } = world
    const { newsId, number, fileId } = await newsIn(world, 'draft')
    const shown = async () => (await shownNews(enclaveId, 1)).rows.map((row) => row.number)
    expect([await shown(), await pictureOfNews(enclaveId, fileId)]).toEqual([[], null])
    expect(await publishNews(officer, newsId, { version: 2 }, now)).toMatchObject({ reason: 'own_text' })
    const other = await makePerson(world, 'officer')
    must(await publishNews(other, newsId, { version: 2 }, now))
    expect([await shown(), (await pictureOfNews(enclaveId, fileId))?.id]).toEqual([[number], fileId])
    expect((await shownPiece(enclaveId, String(number))).en).toEqual({
      title: NEWS.titleEn,
      text: NEWS.textEn,
    })
    expect(await wordNews(officer, newsId, { ...NEWS, version: 3 }, now)).toMatchObject({
      reason: 'wrong_state',
    })
    must(await withdrawNews(officer, newsId, { version: 3, reason: '日期写错了' }, now))
    expect([await shown(), await pictureOfNews(enclaveId, fileId)]).toEqual([[], null])
    expect((await answerOf(() => shownPiece(enclaveId, String(number)))).status).toBe(404)
    must(await wordNews(director, newsId, { ...NEWS, titleEn: '', textEn: '', version: 4 }, now))
    must(await publishNews(director, newsId, { version: 5 }, now))
    expect([
      (await newsView(officer, newsId)).number,
      (await shownPiece(enclaveId, String(number))).en,
    ]).toEqual([number, null])
  })

  it('is published by its author no more when another person changed but a picture', async () => {
    const world = await makeWorld()
    const { officer, now } = world
    const { newsId, pictureId } = await newsIn(world, 'draft')
    const other = await makePerson(world, 'officer')
    must(await removeNewsPicture(other, newsId, pictureId, now))
    expect(await publishNews(officer, newsId, { version: 3 }, now)).toMatchObject({ reason: 'own_text' })
    must(await publishNews(other, newsId, { version: 3 }, now))
  })

  it('is published once of two at once, never with a picture added behind, and only in its own enclave', async () => {
    const world = await makeWorld()
    const elsewhere = await makeWorld()
    const { officer, director, now } = world
    const { newsId, pictureId } = await newsIn(world, 'draft')
    const both = await Promise.all([
      publishNews(director, newsId, { version: 2 }, now),
      publishNews(await makePerson(world, 'officer'), newsId, { version: 2 }, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const picture = {
      version: 3,
      picture: await pictureOf(world, officer),
      captionZh: '图',
      captionEn: 'Picture',
    }
    expect(await addNewsPicture(officer, newsId, picture, now)).toMatchObject({ reason: 'wrong_state' })
    expect(await removeNewsPicture(officer, newsId, pictureId, now)).toMatchObject({ reason: 'wrong_state' })
    expect((await answerOf(() => newsView(elsewhere.officer, newsId))).status).toBe(404)
    expect((await shownNews(elsewhere.enclaveId, 1)).rows).toEqual([])
    const drafts = await Promise.all([1, 2, 3].map(() => draftNews(officer, NEWS, now)))
    expect(new Set(drafts.map((one) => must(one).newsId)).size).toBe(3)
    await expect(
      db.news.updateMany({
        where: { id: must(drafts[0] ?? expect.fail('no draft')).newsId },
        data: { state: 'published', publishedById: officer.userId, publishedAs: 'officer', publishedAt: now },
      }),
    ).rejects.toThrow('a_second_person_or_a_director')
  })

  it('stands on the front page with its newest two and those of cases, in one look', async () => {
    const world = await makeWorld()
    const { enclaveId, director, now } = world
    expect(await latestTold(enclaveId)).toEqual({ lines: [], questions: false })
    const numbers: number[] = []
    for (let day = 1; day <= 3; day += 1) {
      const { newsId } = must(await draftNews(director, { ...NEWS, onDay: `2026-11-0${day}` }, now))
      must(await publishNews(director, newsId, { version: 1 }, now))
      numbers.push((await newsView(director, newsId)).number)
    }
    must(await showQuestion(director, await question(world), { shown: 'yes' }, now))
    const { lines, questions } = await latestTold(enclaveId)
    expect([lines.map(({ kind, number }) => [kind, number]), questions]).toEqual([
      [
        ['news', numbers[2]],
        ['news', numbers[1]],
      ],
      true,
    ])
  })
})

const ALL = { topic: null, typed: '', page: 1 }
const listed = async ({ enclaveId }: World, query = ALL) =>
  (await questionsPage(enclaveId, 'all', query)).rows.map(({ zh }) => zh.question)

describe('frequent questions', () => {
  it('stand in their order by topic, move among those of it, and are read once they are published', async () => {
    const world = await makeWorld()
    const { officer, admin, enclaveId, now } = world
    const enter = async (questionZh: string, topic: 'admission' | 'landing' = 'admission') =>
      must(await enterQuestion(officer, { ...QUESTION, questionZh, topic }, now)).questionId
    await enter('落地', 'landing')
    const [, second] = [await enter('甲'), await enter('乙')]
    expect(await listed(world)).toEqual(['甲', '乙', '落地'])
    must(await moveQuestion(admin, second, { to: 'up' }, now))
    must(await moveQuestion(admin, second, { to: 'up' }, now))
    expect(await listed(world)).toEqual(['乙', '甲', '落地'])
    const published = async () => (await questionsPage(enclaveId, 'published', ALL)).rows.map(({ id }) => id)
    expect(await published()).toEqual([])
    must(await showQuestion(officer, second, { shown: 'yes' }, now))
    expect(await published()).toEqual([second])
    must(
      await changeQuestion(
        officer,
        second,
        { ...QUESTION, questionZh: '乙', topic: 'landing', version: 1 },
        now,
      ),
    )
    expect(await listed(world)).toEqual(['甲', '落地', '乙'])
    expect(
      await changeQuestion(officer, second, { ...QUESTION, questionZh: '丙', version: 1 }, now),
    ).toMatchObject({ reason: 'changed_meanwhile' })
    must(await removeQuestion(officer, second, now))
    expect((await answerOf(() => questionOf(officer, second))).status).toBe(404)
  })

  it('are found by a word in either language, whatever is typed', async () => {
    const world = await makeWorld()
    await question(world)
    const find = (typed: string) => listed(world, { ...ALL, typed })
    expect([await find('注册公司'), await find('REGISTERED'), await find('100%'), await find('_')]).toEqual([
      [QUESTION.questionZh],
      [QUESTION.questionZh],
      [],
      [],
    ])
  })

  it('come to a new enclave from the one it copies, to be read over first; concurrent moves lose none', async () => {
    const world = await makeWorld()
    const other = await makeWorld()
    const { officer, now } = world
    const ids: string[] = []
    for (const questionZh of ['甲', '乙', '丙'])
      ids.push(must(await enterQuestion(officer, { ...QUESTION, questionZh }, now)).questionId)
    await Promise.all(ids.map((id) => moveQuestion(officer, id, { to: 'down' }, now)))
    const rows = await db.frequentQuestion.findMany({ where: { enclaveId: world.enclaveId } })
    expect(rows.map(({ position }) => position).sort()).toEqual([1, 2, 3])
    must(await showQuestion(officer, ids[0], { shown: 'yes' }, now))
    const copy = { from: world.enclaveId, enclaveId: other.enclaveId, byId: other.admin.userId }
    await inTransaction((tx) => copyQuestions(tx, copy, now))
    expect(await listed(other)).toEqual(await listed(world))
    expect((await questionsPage(other.enclaveId, 'published', ALL)).rows).toEqual([])
  })
})
