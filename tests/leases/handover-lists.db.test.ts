import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { handoverList } from '~/residence/contracts/checklist.server'
import { recordHandover } from '~/residence/contracts/handover.server'
import { contractPage } from '~/residence/contracts/queries.server'
import { addDays } from '~/shared/days'
import { contractIn } from '../support/scenes/contracts'
import { makeWorld, type World } from '../support/world'
import { found } from '../support/handovers'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-lists-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

it('a handover goes by the list of its own day: not by one of days after, nor does a later one change it', async () => {
  const contract = await contractIn(world, 'signed')
  const { contractId } = contract
  const { enclaveId, officer, today, now } = world
  const before = await handoverList(officer, today)
  const { version: after, content } = await newestSetting(db, enclaveId, 'leasing')
  const next = { ...content, handoverItems: [{ zh: '门窗', en: 'Doors' }] }
  const from = addDays(today, 3)
  const decided = {
    enclaveId,
    topic: 'leasing' as const,
    content: next,
    effectiveOn: from,
    reason: '改',
    byId: null,
    after,
  }
  await inTransaction((tx) => writeSetting(tx, decided, now))
  const later = new Date(now.getTime() + 4 * 86_400_000)
  const listOf = await handoverList(officer, from)
  expect(listOf.list).not.toBe(before.list)
  const wrong = found('entry', today, { list: listOf.list, items: [] })
  expect(await recordHandover(officer, contractId, wrong, later)).toMatchObject({
    reason: 'list_of_another_day',
    detail: { day: today },
  })
  const right = found('entry', today, { list: before.list, items: [] })
  must(await recordHandover(officer, contractId, right, later))
  const { handovers } = await contractPage(officer, contractId, from)
  expect(handovers[0]?.items).toHaveLength(before.items.length)
  const old = found('entry', from, { list: before.list, items: [] })
  expect(await recordHandover(officer, contractId, old, later)).toMatchObject({
    reason: 'list_of_another_day',
  })
})

it('a handover goes by its own list, though a later version says something else of other things', async () => {
  const own = await makeWorld()
  const { contractId } = await contractIn(own, 'signed')
  const { enclaveId, officer, today, now } = own
  const { version: after, content } = await newestSetting(db, enclaveId, 'leasing')
  const from = addDays(today, 3)
  const next = { ...content, holdDays: content.holdDays + 1 }
  const decided = { enclaveId, topic: 'leasing' as const, content: next, effectiveOn: from, reason: '改' }
  await inTransaction((tx) => writeSetting(tx, { ...decided, byId: null, after }, now))
  const later = new Date(now.getTime() + 4 * 86_400_000)
  const { list } = await handoverList(officer, from)
  must(await recordHandover(officer, contractId, found('entry', today, { list, items: [] }), later))
})
