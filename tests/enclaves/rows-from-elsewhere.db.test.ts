import { beforeAll, expect, it } from 'vitest'
import { loader as departments } from '~/audiences/admin/departments/import'
import { loader as parks } from '~/audiences/admin/parks/import'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { pastedDepartments } from '~/setup/departments/pasted.server'
import { pastedParks } from '~/setup/parks/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { signedRequest, type World } from '../support/world'
import { threePlaces } from './taking-support'

let world: World, other: World, strange: World
beforeAll(async () => {
  ;({ world, other, strange } = await threePlaces())
  for (const nameZh of ['那边的园区', '有\t制表符的园区'])
    await db.park.create({
      data: {
        enclaveId: other.enclaveId,
        id: crypto.randomUUID(),
        nameZh,
        nameEn: 'Over there',
        level: 'city',
        divisionCode: '610502',
        industriesZh: '钛',
        industriesEn: 'Titanium',
        divisions: ['32', '35'],
        validFrom: new Date('2020-01-01'),
        source: '市政府批复',
        position: 90 + nameZh.length,
      },
    })
})

async function begun(page: typeof parks, from: string) {
  const request = await signedRequest(world.admin, `/admin/${world.slug}/x/import?from=${from}`)
  const answer = await page({ request, params: { enclave: world.slug }, context: {} })
  return (await answer.json()) as { text: string; sources: { slug: string }[] }
}

it('fills the rows in that another enclave has and this one has not, as they are pasted', async () => {
  const { text, sources } = await begun(parks, other.slug)
  expect(sources.map(({ slug }) => slug)).toEqual([other.slug])
  expect(text.split('\n').map((row) => row.split('\t'))).toEqual([
    ['那边的园区', 'Over there', '市县级', '610502', '钛', 'Titanium', '32、35', '2020-01-01', '市政府批复'],
    [
      '有 制表符的园区',
      'Over there',
      '市县级',
      '610502',
      '钛',
      'Titanium',
      '32、35',
      '2020-01-01',
      '市政府批复',
    ],
  ])
  const seen = seenOf(pastedParks.rowsIn(text))
  expect(must(await enterPasted(pastedParks, world.admin, { text, seen }, world.now))).toEqual({ count: 2 })

  await db.department.updateMany({
    where: { enclaveId: other.enclaveId, position: 0 },
    data: { nameZh: '那边的局' },
  })
  const rows = pastedDepartments.rowsIn((await begun(departments, other.slug)).text)
  expect(rows.map(({ input, problems }) => [input?.nameZh, problems])).toEqual([['那边的局', []]])
})

it('is filled from no enclave in which one enters none', async () => {
  await expect(begun(parks, strange.slug)).rejects.toMatchObject({ status: 403 })
})
