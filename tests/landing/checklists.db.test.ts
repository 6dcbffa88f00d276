import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import {
  addListItem,
  checklistOf,
  endListItem,
  MOST_LINES,
  tickLine,
  untickLine,
} from '~/landing/parks/checklists.server'
import { db } from '~/platform/db.server'
import { makeWorld } from '../support/world'
import { reasonOf } from '../parks/parks-support'

it('counts the lines that are asked, asks an ended one again, and takes back a wrong tick', async () => {
  const world = await makeWorld()
  const { admin, park, now, today } = world
  const add = (number: number) =>
    addListItem(admin, { list: 'five_ones', wordsZh: `第 ${number} 条`, wordsEn: `Line ${number}` }, now)
  const ids: string[] = []
  for (let number = 0; number < MOST_LINES; number += 1) ids.push(must(await add(number)).itemId)
  expect(reasonOf(await add(99))).toBe('too_many_lines')
  must(await endListItem(admin, ids[0] ?? '', now))
  expect(reasonOf(await add(1))).toBe('line_known')
  const again = await Promise.all([add(0), add(0)])
  expect(again.map(reasonOf).sort()).toEqual(['ok', 'too_many_lines'])
  expect(again.flatMap((one) => (one.ok ? [one.value.itemId] : []))).toEqual([ids[0]])
  expect((await checklistOf(admin, null)).at(-1)?.id).toBe(ids[0])

  const parkId = world.parks[0]?.id ?? ''
  const of = { parkId, itemId: ids[0] ?? '' }
  must(await tickLine(park, parkId, { itemId: of.itemId, doneOn: today, note: '批复' }, now))
  const twice = await Promise.all([untickLine(park, of, now), untickLine(park, of, now)])
  expect(twice.map(reasonOf).sort()).toEqual(['not_ticked', 'ok'])
  const kept = await db.event.findFirstOrThrow({ where: { subjectId: parkId, kind: 'park_unticked' } })
  expect(kept.payload).toMatchObject({ words: '第 0 条', note: '批复' })
  must(await tickLine(park, parkId, { itemId: of.itemId, doneOn: today, note: '更正' }, now))
})
