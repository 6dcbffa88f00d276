import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { db } from '~/platform/db.server'
import type { Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onItsDatabase, onStage, startAgainAt, visitor } from '../support/stage'

const PARKS = '/parks/weinan-xian'
const FAILS = '合阳经开区'

onStage()
onItsDatabase()

describe('a park that fails', () => {
  let bureau: Visitor, director: Visitor, park: Visitor
  let actor: Actor
  let parkId: string
  beforeAll(async () => {
    // Other journeys may have left the clock at a later day.
    await startAgainAt(inject('now'))
    bureau = await visitor('bureau')
    director = await visitor('director')
    park = await visitor('park')
    parkId = (await db.park.findFirstOrThrow({ where: { nameZh: FAILS } })).id
    const {
      id: membershipId,
      userId,
      enclaveId,
    } = await db.membership.findFirstOrThrow({
      where: {
        role: 'bureau',
        parkId: null,
        enclaveId: (await db.park.findFirstOrThrow({ where: { id: parkId } })).enclaveId,
      },
    })
    const place = { enclaveId, enclaveSlug: 'weinan-xian', firmId: null, parkId: null, departmentId: null }
    actor = { ...place, userId, membershipId, name: '周砚禾', role: 'bureau' }
  })
  afterAll(() => startAgainAt(inject('now')))

  /** Points for every park on the ladder but the one that is scored in the browser. */
  async function scoreTheOthers(round: number, now: Date, except: string | null) {
    const standing = { in: ['cultivating', 'candidate', 'specialised'] }
    const parks = await db.park.findMany({
      where: { enclaveId: actor.enclaveId, standing },
      orderBy: { position: 'asc' },
    })
    for (const [index, { id }] of parks.filter(({ id }) => id !== except).entries()) {
      const points = Array.from({ length: 5 }, () => String(id === parkId ? 55 : 95 - index))
      must(await scorePark(actor, { round, parkId: id, points }, now))
    }
  }

  test('is assessed badly a second time, and may object before anything follows', async () => {
    const { page } = bureau
    await page.goto(`${PARKS}/rounds`)
    await bureau.inspect()
    await page.getByRole('link', { name: '开始一次考评' }).click()
    await page.getByLabel('名称', { exact: true }).fill('本月园区考评')
    await press(page, '开始')
    const { number } = await db.parkRound.findFirstOrThrow({
      where: { enclaveId: actor.enclaveId, state: 'open' },
    })
    await scoreTheOthers(number, new Date(inject('now')), parkId)
    await page.reload()
    await page.getByRole('row').filter({ hasText: FAILS }).getByRole('link', { name: '打分' }).click()
    await bureau.inspect()
    for (const field of await page.locator('input[name^=points]').all()) await field.fill('60')
    await press(page, '保存')
    await page.getByRole('link', { name: '公布考评' }).click()
    await page.getByLabel('分数已逐项核对').check()
    await bureau.inspect()
    await press(page, '公布')
    await page.getByText('距第一').waitFor()
    await bureau.inspect()

    await park.page.goto(`${PARKS}/rounds/${number}`)
    await park.page.getByRole('link', { name: '申诉' }).waitFor()
    await park.inspect()
    await director.page.goto(PARKS)
    await director.page.getByText('达到降级条件，申诉期后可决定').waitFor()
    await director.inspect()
  })

  test('goes down, is observed for a year, and is delisted', async () => {
    await startAgainAt('2026-11-24T02:00:00Z')
    director = await visitor('director')
    const { page } = director
    await page.goto(`${PARKS}/${parkId}`)
    await page.getByRole('link', { name: '决定梯次' }).click()
    await page.getByText('规则允许').waitFor()
    await director.inspect()
    await page.getByLabel('理由').fill('连续两次考评低于良好且排在后三位')
    await press(page, '决定')
    await page.getByText(/观察期到 2027-11-23/).waitFor()
    await director.inspect()

    const midway = new Date('2027-06-01T02:00:00Z')
    const titles = { titleZh: '观察期考评', titleEn: 'Under observation', heldOn: '2027-06-01' }
    const { round } = must(await openRound(actor, titles, midway))
    await scoreTheOthers(round, midway, null)
    must(await publishRound(actor, round, midway))
    await page.goto(`${PARKS}/${parkId}/standing`)
    await page
      .getByText(/期满后再决定/)
      .first()
      .waitFor()

    await startAgainAt('2027-11-25T02:00:00Z')
    director = await visitor('director')
    const later = director.page
    await later.goto(`${PARKS}/${parkId}/standing`)
    await later.getByLabel('摘牌').check()
    await later.getByLabel('理由').fill('观察期满，最近一次考评仍未达标')
    await press(later, '决定')
    await later.getByText('已摘牌').first().waitFor()
    await director.inspect()
  })
})
