import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { changesFor } from '~/plan/walls/stream.server'
import { addScreen, revokeScreen, screenBehind, screensOf } from '~/plan/walls/walls.server'
import { wallOf } from '~/plan/walls/wall-data.server'
import { stopListening } from '~/platform/changes.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => stopListening())

const named = (name: string) => ({ name, idempotencyKey: undefined })
const added = async (name = '大厅') => must(await addScreen(world.bureau, named(name), world.now)).secret
const closed = (secret: string) =>
  screenBehind(secret).then(
    () => 200,
    (answer: Response) => answer.status,
  )

/** Reads a stream until a text has come, or to its end. */
function reader(answer: Response) {
  const stream = (answer.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let heard = ''
  const until = async (text: string): Promise<string> => {
    while (!heard.includes(text)) {
      const { done, value } = await stream.read()
      if (done) return 'ended'
      heard += decoder.decode(value)
    }
    heard = ''
    return text
  }
  return until
}

/** Something of the plan changes, as an approval would change it. */
const change = async ({ enclaveId }: World) => {
  const { indicatorId, year } = await db.target.findFirstOrThrow({ where: { enclaveId } })
  const where = { enclaveId_indicatorId_year: { enclaveId, indicatorId, year } }
  await db.target.update({ where, data: { months: [] } })
}

describe('a screen on a wall', () => {
  it('reads the plan by its address until it is revoked, and leaves the log two lines', async () => {
    const secret = await added()
    const wall = await wallOf(secret, world.now)
    expect(wall.board.indicators.length).toBeGreaterThan(0)
    expect(wall.stages.map(({ stage }) => stage)).toContain('producing')
    const [screen] = await screensOf(world.bureau)
    expect(screen).toMatchObject({ name: '大厅' })
    expect(await revokeScreen(world.officer, screen?.id ?? '', world.now)).toMatchObject({
      reason: 'wrong_role',
    })
    must(await revokeScreen(world.director, screen?.id ?? '', world.now))
    must(await revokeScreen(world.director, screen?.id ?? '', world.now))
    expect(await closed(secret)).toBe(404)
    expect(await closed('')).toBe(404)
    const events = await db.event.findMany({
      where: { enclaveId: world.enclaveId, subjectId: screen?.id ?? '' },
    })
    expect(events.map(({ kind }) => kind).sort()).toEqual(['screen_added', 'screen_revoked'])
  })

  it('is never one too many, and not for an officer to add', async () => {
    expect(await addScreen(world.officer, named('走廊'), world.now)).toMatchObject({
      reason: 'wrong_role',
    })
    const other = await makeWorld()
    const all = await Promise.all(
      Array.from({ length: 24 }, (_, index) => addScreen(other.bureau, named(`屏${index}`), other.now)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(20)
    expect(await screensOf(world.bureau)).toEqual([])
  })

  it('has one address however often its form is sent', async () => {
    const form = { name: '一楼', idempotencyKey: newId() }
    const all = await Promise.all(Array.from({ length: 4 }, () => addScreen(world.director, form, world.now)))
    const secrets = new Set(all.map((one) => must(one).secret))
    expect(secrets.size).toBe(1)
    expect(await closed([...secrets][0] ?? '')).toBe(200)
    const [screen] = await screensOf(world.bureau)
    must(await revokeScreen(world.bureau, screen?.id ?? '', world.now))
  })

  it('hears of changes of its own enclave alone, of one connection at a time, and goes dark when it is revoked', async () => {
    const screen = await screenBehind(await added('走廊'))
    const [first, second] = [new AbortController(), new AbortController()]
    const early = reader(changesFor(screen, first.signal))
    expect(await early('retry')).toBe('retry')
    const until = reader(changesFor(screen, second.signal))
    expect(await early('changed')).toBe('ended')
    // Listening began with the first: once it stands, a change is heard.
    await db.$queryRaw`SELECT 1`
    const heard = until('event: changed')
    const listening = setInterval(() => void change(world), 100)
    expect(await heard).toBe('event: changed')
    clearInterval(listening)
    must(await revokeScreen(world.bureau, screen.id, world.now))
    expect(await until('nothing of the kind')).toBe('ended')
  })

  it('ends once however it ends: gone before it began, gone while it listens, told to stop after it went', async () => {
    const screen = await screenBehind(await added('电梯口'))
    const before = new AbortController()
    before.abort()
    expect(await reader(changesFor(screen, before.signal))('nothing of the kind')).toBe('ended')
    const signal = new AbortController()
    const stream = changesFor(screen, signal.signal).body as ReadableStream<Uint8Array>
    const read = stream.getReader()
    await read.read()
    await change(world)
    await expect(read.cancel()).resolves.toBeUndefined()
    signal.abort()
    stopListening()
    const again = reader(changesFor(screen, new AbortController().signal))
    expect(await again('retry')).toBe('retry')
  })

  it('lets go when the server stops', async () => {
    const screen = await screenBehind(await added('门口'))
    const until = reader(changesFor(screen, new AbortController().signal))
    expect(await until('retry')).toBe('retry')
    stopListening()
    expect(await until('changed')).toBe('ended')
  })
})
