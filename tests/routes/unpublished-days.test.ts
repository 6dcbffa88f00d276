import { beforeAll, expect, it } from 'vitest'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { dateOfDay } from '~/shared/days'
import { makeSubmitted, putIn } from '../support/submitted'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, signedRequest, type World } from '../support/world'

const NOW = new Date('2026-12-29T02:00:00Z')
process.env.FEIDI_NOW = NOW.toISOString()

let world: World
let handle: Awaited<ReturnType<typeof wholeProduct>>['handle']
beforeAll(async () => {
  world = await makeWorld({ now: NOW })
  ;({ handle } = await wholeProduct())
})

async function pageOf(id: string, act: string): Promise<string> {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/applications/${id}/${act}`)
  const answer = await handle(request, { requestId: 'days', ip: '127.0.0.1' })
  expect(answer.status).toBe(200)
  return answer.text()
}

it('the day until which a file cannot be closed carries the note on days off that are not published', async () => {
  const { id } = await makeSubmitted(world)
  await acceptForScreening(world.officer, id, NOW)
  const items = [{ target: 'question:staff', reason: 'incorrect' as const, note: '与社保名单不一致' }]
  await askCorrection(world.officer, id, { items }, NOW)
  expect(await pageOf(id, 'lapse')).toMatch(/2027-01-13[^<]*（2027 年放假安排未公布，可能变动）/)
})

it('so does the day on which a public notice ends, on the page that admits', async () => {
  const { id } = await makeSubmitted(world)
  const data = { state: 'public_notice' as const, noticeFrom: dateOfDay('2026-12-28') }
  await putIn(world.enclaveId, id, { ...data, noticeUntil: dateOfDay('2027-01-18') })
  expect(await pageOf(id, 'admission')).toMatch(/2027-01-18[^<]*（2027 年放假安排未公布，可能变动）/)
})
