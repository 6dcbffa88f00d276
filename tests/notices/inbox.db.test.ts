import { beforeAll, beforeEach, expect, test } from 'vitest'
import { choose } from '~/across/letters/choices.server'
import { makeDigests } from '~/ground/notices/digest.server'
import { inboxOf, markAllRead, markRead, unreadOf } from '~/ground/notices/inbox.server'
import type { Params } from '~/ground/letters/params'
import { letterOf, type LetterKind } from '~/across/letters/catalogue'
import { postLetter } from '~/ground/notices/post.server'
import { sendDue } from '~/ground/notices/send.server'
import type { Outgoing } from '~/ground/notices/transport.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { makeWorld, type World } from '../support/world'

/** Ten in the morning and eight the next morning, in Shanghai. */
const TEN = new Date('2026-11-20T02:00:00Z')
const NEXT_EIGHT = new Date('2026-11-21T00:00:00Z')
let world: World
let me: string
beforeAll(async () => {
  world = await makeWorld()
  me = world.founder.userId
})
beforeEach(async () => {
  await db.digest.deleteMany()
  await db.letter.deleteMany()
  await db.noticeChoice.deleteMany()
})

type More = { held?: boolean; secretLink?: string; about?: string; now?: Date }
async function post(kind: LetterKind, { about = newId(), now = TEN, ...more }: More = {}) {
  const params: Params = { ref: 'X-1', firm: '青禾', link: `http://127.0.0.1:3000/my/applications/X-1` }
  const letter = {
    enclaveId: world.enclaveId,
    toUserId: me,
    letter: letterOf(kind),
    params,
    about: { type: 'application', id: about },
  }
  return (await inTransaction((tx) => postLetter(tx, { ...letter, ...more }, now))) ?? ''
}
const stateOf = async (id: string) => (await db.letter.findFirstOrThrow({ where: { id } })).state
const mails = async (now: Date) => {
  const sent: Outgoing[] = []
  await sendDue(now, (letter) => Promise.resolve(void sent.push(letter)))
  return sent
}

test('a person sees their own letters, once they may, and counts those not read', async () => {
  const first = await post('application_taken_up')
  await post('application_declined', { held: true })
  const secret = await post('review_invitation', { secretLink: 'https://x.test/secret' })
  const { notices } = await inboxOf(me, { unread: false })
  expect(notices.map(({ id }) => id)).toEqual([secret, first])
  expect(JSON.stringify(notices)).not.toContain('x.test')
  expect(notices[1]).toMatchObject({ page: '/my/applications/X-1', isRead: false })
  expect(await unreadOf(me)).toBe(2)
  expect(await unreadOf(world.officer.userId)).toBe(0)
  expect(await markRead(me, first, TEN)).toBe('/my/applications/X-1')
  await expect(markRead(world.officer.userId, secret, TEN)).rejects.toMatchObject({ status: 404 })
  expect((await inboxOf(me, { unread: true })).notices.map(({ id }) => id)).toEqual([secret])
})

test('all read means all that stood there: what came since stays unread', async () => {
  await post('application_taken_up')
  const seen = await post('application_taken_up')
  const since = await post('application_taken_up')
  await markAllRead(world.officer.userId, since, TEN)
  await markAllRead(me, seen, TEN)
  expect((await inboxOf(me, { unread: true })).notices.map(({ id }) => id)).toEqual([since])
})

test('a choice holds for its kind, and not for what must come at once', async () => {
  await choose(me, {
    application_taken_up: 'digest',
    application_referred: 'centre',
    application_withdrawn: 'mail',
  })
  expect(await stateOf(await post('application_taken_up'))).toBe('digest')
  expect(await stateOf(await post('application_referred'))).toBe('kept')
  expect(await stateOf(await post('application_withdrawn'))).toBe('queued')
  await choose(me, { correction_asked: 'centre' } as never)
  await db.noticeChoice.create({ data: { userId: me, kind: 'application_declined', reach: 'centre' } })
  expect(await stateOf(await post('correction_asked'))).toBe('queued')
  expect(await stateOf(await post('application_declined'))).toBe('queued')
  expect(await unreadOf(me)).toBe(5)
  await choose(me, { application_taken_up: 'mail' })
  expect(await stateOf(await post('application_taken_up'))).toBe('queued')
})

test('the digest goes once a day at eight, grouped by matter, however many make it', async () => {
  await choose(me, { application_taken_up: 'digest', application_referred: 'digest' })
  const about = newId()
  await post('application_taken_up', { about })
  await post('application_taken_up')
  await post('application_referred', { about })
  expect(await makeDigests(new Date(NEXT_EIGHT.getTime() - 1))).toBe(0)
  const made = await Promise.all([1, 2, 3, 4].map(() => makeDigests(NEXT_EIGHT)))
  expect(made.reduce((sum, one) => sum + one, 0)).toBe(1)
  const [mail, ...others] = await mails(NEXT_EIGHT)
  expect(others).toEqual([])
  expect(mail?.subject).toContain('3 条通知')
  expect(mail?.text).toMatch(
    /入驻申请\n· X-1 已受理\n· X-1 初审通过，进入专家评审\n {2}http\S+\n· X-1 已受理\n/,
  )
  await post('application_taken_up', { now: NEXT_EIGHT })
  expect(await makeDigests(new Date(NEXT_EIGHT.getTime() + 12 * 3_600_000))).toBe(0)
  expect(await makeDigests(new Date(NEXT_EIGHT.getTime() + 24 * 3_600_000))).toBe(1)
  expect(await db.digest.count()).toBe(2)
  expect(await unreadOf(me)).toBe(4)
})

test('what was read in the meantime is not sent again, and nothing is sent empty', async () => {
  await choose(me, { application_taken_up: 'digest' })
  const id = await post('application_taken_up')
  await markRead(me, id, TEN)
  expect(await makeDigests(NEXT_EIGHT)).toBe(0)
  expect(await mails(NEXT_EIGHT)).toEqual([])
  expect(await stateOf(id)).toBe('kept')
})

test('a second digest of the day cannot stand', async () => {
  const key = { enclaveId: world.enclaveId, userId: me, day: new Date('2026-11-21'), madeAt: TEN }
  const letterId = await post('application_taken_up')
  await db.digest.create({ data: { ...key, letterId } })
  await expect(db.digest.create({ data: { ...key, letterId } })).rejects.toThrow()
})
