import { beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse } from '~/shared/outcome'
import { answerOf, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const sent = (key: string, command: string, made: string) =>
  inTransaction((tx) =>
    once(tx, { userId: world.officer.userId, key, command }, world.now, () => Promise.resolve(ok({ made }))),
  )

test('a form sent again is given the answer of the first time', async () => {
  const key = newId()
  await sent(key, 'firm.enter', 'first')
  expect(await sent(key, 'firm.enter', 'second')).toEqual(ok({ made: 'first' }))
})

test('a key that another command has used finds nothing', async () => {
  const key = newId()
  await sent(key, 'firm.enter', 'a firm')
  const answer = await answerOf(() => sent(key, 'room.enter', 'a room'))
  expect(answer.status).toBe(404)
})

test('a refusal is not kept', async () => {
  const by = { userId: world.officer.userId, key: newId(), command: 'firm.enter' }
  await inTransaction((tx) => once(tx, by, world.now, () => Promise.resolve(refuse('taken'))))
  expect(await db.idempotencyKey.count({ where: { key: by.key } })).toBe(0)
  expect(await sent(by.key, by.command, 'mended')).toEqual(ok({ made: 'mended' }))
})
