import type { ActionFunctionArgs } from '@remix-run/node'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { beginLook, endLooks, looksAt } from '~/ground/members/look.server'
import type { Actor } from '~/ground/people/actor'
import { lookWords } from '~/ground/people/look-words'
import { sessionUserId } from '~/ground/people/session.server'
import { db, inTransaction } from '~/platform/db.server'
import { onlyReadFromHere, withMemory } from '~/platform/remembered.server'
import { newId, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { statementsOf } from '../support/statements'
import { serve } from '../support/mini-build'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { wholeProduct } from '../support/whole-build'
import { answerOf, cookieOf, makePerson, makeWorld, signedRequest, type World } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-looks-'))

const REASON = '企业来电说看不到账单'
let world: World
let admin: Actor
let product: Awaited<ReturnType<typeof wholeProduct>>
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  world = await makeWorld()
  admin = await makePerson(world, 'admin')
  product = await wholeProduct()
  server = await serve(product.build)
})
beforeEach(() => db.attemptCount.deleteMany())
afterAll(async () => {
  await server.close()
  rmSync(process.env.FILES_DIR ?? '', { recursive: true })
})

const sessionIdOf = async (cookie: string) => {
  const tokenHash = sha256(cookie.slice(cookie.indexOf('=') + 1))
  return (await db.session.findUniqueOrThrow({ where: { tokenHash } })).id
}

/** A browser of the administrator that looks as somebody. */
async function lookingAs(person: Actor): Promise<string> {
  const cookie = await cookieOf(admin)
  const looker = { ...admin, sessionId: await sessionIdOf(cookie) }
  must(await beginLook(looker, person.membershipId, { reason: REASON }, world.now))
  return cookie
}

const get = async (cookie: string, at: string, lang = 'zh') => {
  const answer = await fetch(server.origin + at, {
    redirect: 'manual',
    headers: { Cookie: `${cookie}; lang=${lang}` },
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') }
}
const post = (cookie: string, at: string, form: Record<string, string> = {}) =>
  fetch(server.origin + at, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: `${cookie}; lang=zh`, Origin: server.origin },
    body: new URLSearchParams(form),
  })

/** How many rows each table has, and what of the letters is read: what a page must not change by being looked at. */
async function everything() {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`
  const counts: [string, number][] = []
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${name}"`)
    counts.push([name, row?.rows ?? 0])
  }
  return { counts, unread: await db.letter.count({ where: { readAt: null } }) }
}

describe('looking as somebody else', () => {
  it('shows what that person sees, under a banner that says so and leads back', async () => {
    const cookie = await lookingAs(world.founder)
    const page = await get(cookie, paths.my)
    expect(page.status).toBe(200)
    expect(page.text).toContain(lookWords.zh.end)
    expect(page.text).toContain(world.founder.name)
    expect((await get(cookie, paths.my, 'en')).text).toContain('reading only')
    // One role of one person: the pages of the administrator are not open meanwhile.
    expect((await get(cookie, paths.admin(world.slug))).status).toBe(403)
    expect(await sessionUserId(cookie)).toBeNull()
    const ended = await post(cookie, paths.lookEnd)
    expect(ended.headers.get('Location')).toBe(paths.adminMember(world.slug, world.founder.membershipId))
    const own = await get(cookie, paths.admin(world.slug))
    expect([own.status, own.text.includes(lookWords.zh.end)]).toEqual([200, false])
  })

  it('does nothing at any address of the product, whatever is posted there, and says why in the language', async () => {
    const cookie = await lookingAs(world.founder)
    const withActions = (
      await Promise.all(addresses.map(async (one) => ({ ...one, action: (await one.load()).action })))
    ).filter(({ action }) => action !== undefined)
    expect(withActions.length).toBeGreaterThan(250)
    const spared = ['/look/end', '/sign-out', '/language']
    const before = await everything()
    const open: string[] = []
    for (const { at } of withActions) {
      if (spared.includes(at)) continue
      const params = Object.fromEntries(
        paramNames(at).map((name) => [name, name === 'enclave' ? world.slug : '1']),
      )
      const answer = await post(cookie, pathOf(at, params), { any: 'thing' })
      const text = await answer.text()
      if (answer.status !== 403 || !text.includes('只能看')) open.push(`${at} ${answer.status}`)
    }
    expect(open).toEqual([])
    expect(await everything()).toEqual(before)
    // Also without the server in front: whatever asks who acts is told that nobody does.
    const behindSignIn = withActions.filter(({ at }) =>
      /^\/(my|desk|review|bureau|park|department|host|admin)\b/.test(at),
    )
    for (const { at, action } of behindSignIn) {
      const params = Object.fromEntries(
        paramNames(at).map((name) => [name, name === 'enclave' ? world.slug : '1']),
      )
      const request = await signedRequest(null, pathOf(at, params), {
        form: { any: 'x' },
        headers: { Cookie: cookie },
      })
      const answer = await answerOf(() =>
        action?.({ request, params, context: {} } as unknown as ActionFunctionArgs),
      )
      if (answer.status !== 403 || answer.statusText !== 'Only looking') open.push(at)
    }
    expect(open).toEqual([])
    expect(product.thrown).toEqual([])
  }, 120_000)

  it('writes nothing by looking: every page of a person opens as it does for them, and leaves all as it was', async () => {
    const { slug } = world
    const pages = addresses.filter(
      ({ at }) => !at.includes('#') && paramNames(at).every((name) => name === 'enclave'),
    )
    for (const role of [
      'founder',
      'officer',
      'director',
      'bureau',
      'park',
      'department',
      'host_bureau',
    ] as const) {
      const person = world[role]
      const area =
        { founder: 'my', officer: 'desk', director: 'desk', host_bureau: 'host' }[role as string] ?? role
      const theirs = await cookieOf(person)
      const own: string[] = []
      for (const { at } of pages.filter((one) => one.at.startsWith(`/${area}`))) {
        const { status } = await get(theirs, pathOf(at, { enclave: slug }))
        // A list that is taken away stands in the log, so whoever only looks takes none.
        if (status === 200 && !/\/(bookings\/calendar|tasks\.(csv|xlsx))$/.test(at))
          own.push(pathOf(at, { enclave: slug }))
      }
      expect(own.length).toBeGreaterThan(0)
      const cookie = await lookingAs(person)
      const before = await everything()
      for (const at of own) expect([at, (await get(cookie, at)).status]).toEqual([at, 200])
      expect(await everything()).toEqual(before)
    }
    expect(product.thrown).toEqual([])
  }, 120_000)

  it('lets nothing of such a request reach the database that would write, in a transaction or outside of one', async () => {
    const { userId } = world.founder
    const refused = { status: 403, statusText: 'Only looking' }
    const looking = <T>(work: () => Promise<T>) =>
      withMemory(new Request('http://127.0.0.1/'), () => {
        onlyReadFromHere()
        return work().catch((thrown: unknown) => thrown)
      })
    const data = { name: '别人' }
    const writes = [
      () => db.user.update({ where: { id: userId }, data }),
      () => db.user.updateMany({ where: { id: userId }, data }),
      () => db.$executeRaw`UPDATE "User" SET name = '别人' WHERE id = ${userId}::uuid`,
      () =>
        db.$queryRaw`WITH x AS (UPDATE "User" SET name = '别人' WHERE id = ${userId}::uuid RETURNING id) SELECT * FROM x`,
      () => inTransaction((tx) => tx.user.update({ where: { id: userId }, data })),
      () => inTransaction((tx) => tx.session.deleteMany({ where: { userId } })),
    ]
    for (const write of writes) expect(await looking<unknown>(write)).toMatchObject(refused)
    const read = await looking(() => db.user.findUniqueOrThrow({ where: { id: userId } }))
    expect(read).toMatchObject({ name: world.founder.name })
  })

  it('does not show what is that person’s alone', async () => {
    const cookie = await lookingAs(world.officer)
    for (const at of [
      paths.account,
      paths.secondFactor,
      paths.sessions,
      '/account/inbox',
      '/ACCOUNT/second-factor/',
      '/installation',
      `/desk/${world.slug}/bookings/calendar`,
    ]) {
      const { status, text } = await get(cookie, at)
      expect([at, status, text.includes('只能看')]).toEqual([at, 403, true])
    }
  })

  it('is on record with whom, why and until when, ends by itself, and the person reads of it', async () => {
    const person = await makePerson(world, 'bureau')
    const cookie = await lookingAs(person)
    const look = await db.look.findFirstOrThrow({ where: { memberId: person.membershipId } })
    expect(look.endsAt.getTime() - look.startedAt.getTime()).toBe(30 * 60_000)
    await db.look.updateMany({
      where: { id: look.id },
      data: {
        startedAt: new Date(world.now.getTime() - 3600_000),
        endsAt: new Date(world.now.getTime() - 1000),
      },
    })
    expect((await get(cookie, paths.admin(world.slug))).status).toBe(200)
    expect(await endLooks(world.now)).toBeGreaterThan(0)
    expect(await endLooks(world.now)).toBe(0)
    const events = await db.event.findMany({ where: { subjectId: person.userId }, orderBy: { seq: 'asc' } })
    expect(events.map(({ kind, actorId, payload }) => [kind, actorId, payload])).toMatchObject([
      ['look_began', admin.userId, { person: person.name, reason: REASON, role: 'bureau' }],
      ['look_ended', admin.userId, { person: person.name, byItself: true }],
    ])
    expect(await looksAt(person.userId)).toMatchObject([{ name: admin.name, reason: REASON }])
    const theirs = await get(await cookieOf(person), paths.account)
    expect(theirs.text).toContain(REASON)
  })

  it('is not for administrators, nor oneself, nor two at once, nor for others than administrators', async () => {
    const cookie = await cookieOf(admin)
    const looker = { ...admin, sessionId: await sessionIdOf(cookie) }
    const as = (who: Actor, by = looker) => beginLook(by, who.membershipId, { reason: REASON }, world.now)
    expect(await as(admin)).toMatchObject({ reason: 'yourself' })
    expect(await as(world.admin)).toMatchObject({ reason: 'administrator' })
    const installer = await makePerson(world, 'officer')
    await db.installationAdmin.create({ data: { userId: installer.userId, namedAt: world.now } })
    expect(await as(installer)).toMatchObject({ reason: 'administrator' })
    expect(await as(world.founder, { ...looker, role: 'director' })).toMatchObject({ reason: 'wrong_role' })
    const both = await Promise.all([as(world.expert1), as(world.expert2)])
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['already', 'ok'])
    // Whoever is no administrator any more does not look on.
    await db.membership.updateMany({ where: { id: admin.membershipId }, data: { endedAt: world.now } })
    expect((await get(cookie, `/review/${world.slug}`)).status).toBe(403)
    await db.membership.updateMany({ where: { id: admin.membershipId }, data: { endedAt: null } })
  })
})

describe('what frames a page', () => {
  it('counts to an administrator who looks as a founder the letters of the own enclave alone', async () => {
    const other = await makeWorld()
    const { founder } = world
    await db.letter.deleteMany({ where: { toUserId: founder.userId } })
    const letter = (enclaveId: string) => ({
      enclaveId,
      id: newId(),
      kind: 'task_given',
      toUserId: founder.userId,
      toAddress: 'f@example.test',
      subject: '一',
      body: '一',
      state: 'sent',
      dueAt: world.now,
      aboutType: 'task',
      aboutId: newId(),
      createdAt: world.now,
    })
    await db.letter.createMany({ data: [world, other, other].map(({ enclaveId }) => letter(enclaveId)) })
    const unread = (cookie: string) =>
      get(cookie, paths.my, 'en').then(({ text }) => /(\d+) unread/.exec(text)?.[1])
    expect(await unread(await cookieOf(founder))).toBe('3')
    expect(await unread(await lookingAs(founder))).toBe('1')
  })

  it('is asked of a session once where something is pressed, and once more for the page that answers', async () => {
    const cookie = await cookieOf(world.officer)
    const sessions = async (work: () => Promise<unknown>) =>
      (await statementsOf(work)).statements.filter(({ text }) => text.includes('FROM "Session" s JOIN'))
        .length
    expect(await sessions(() => get(cookie, `/desk/${world.slug}/measures`))).toBe(1)
    const at = `/desk/${world.slug}/meetings/2020-01/draft`
    expect(await sessions(() => post(cookie, at))).toBeLessThanOrEqual(2)
    expect(await sessions(() => post(cookie, paths.signOut))).toBe(1)
    const answer = await post(cookie, at)
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      302,
      expect.stringContaining('/sign-in'),
    ])
  })
})
