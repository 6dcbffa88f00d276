import { beforeEach, expect, it } from 'vitest'
import { action } from '~/audiences/admin/invitations-import'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { invite } from '~/ground/members/invite.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { pastedInvitations } from '~/setup/invitations/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { MOST } from '~/setup/pasting/most'
import { answerOf, makeFirm, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

let numbers = 0
const address = () => `pasted-${(numbers += 1)}@world.test`

async function looked(actor: Actor, text: string) {
  const register = await pastedInvitations(actor, text)
  const rows = register.rowsIn(text)
  const said = rows.map(({ problems }) => problems.map(({ code }) => code).join())
  return { register, said, seen: seenOf(rows) }
}
async function entered(actor: Actor, text: string, idempotencyKey?: string) {
  const { register, seen } = await looked(actor, text)
  return enterPasted(register, actor, { text, seen, idempotencyKey }, world.now)
}
const sent = () =>
  db.invitation.findMany({ where: { enclaveId: world.enclaveId }, orderBy: { createdAt: 'asc' } })
const lines = () => db.event.count({ where: { enclaveId: world.enclaveId, kind: 'member_invited' } })
const letters = () => db.letter.count({ where: { enclaveId: world.enclaveId, kind: 'invitation' } })

it('invites everybody in their roles and places, each with a letter and a line in the log as one alone has', async () => {
  const { admin, enclaveId, departments, parks } = world
  const firm = await makeFirm(enclaveId, { name: '甲（渭南）公司' })
  const [department] = await db.department.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  const [to, at, of, from] = [address(), address(), address(), address()]
  const text = [
    '邮箱或手机号\t身份\t所属',
    `${to}\t运营专员`,
    `${at}\tPark officer\t${parks[0]?.nameEn}`,
    `${of}\t部门账户\t${department?.nameZh}`,
    `${from}\t创始人\t甲(渭南)公司`,
  ].join('\n')
  expect(must(await entered(admin, text))).toEqual({ count: 4 })
  const rows = await sent()
  const found = rows.map((row) => [row.address, row.role, row.parkId, row.departmentId, row.firmId])
  expect(found.sort()).toEqual(
    [
      [to, 'officer', null, null, null],
      [at, 'park', parks[0]?.id, null, null],
      [of, 'department', null, department?.id, null],
      [from, 'founder', null, null, firm.id],
    ].sort(),
  )
  expect(departments.length).toBeGreaterThan(0)
  expect([await lines(), await letters()]).toEqual([4, 4])
  expect((await verifyChain(enclaveId)).breaks).toEqual([])
})

it('says of each row what it would become, and sends nothing when one is wrong', async () => {
  const { admin, officer, now } = world
  const { email } = await db.user.findUniqueOrThrow({ where: { id: officer.userId } })
  const waits = address()
  must(await invite(admin, { identifier: { kind: 'email', value: waits }, role: 'expert' }, now))
  const text = [
    `${address()}\t主任`,
    `${email}\t运营专员`,
    `${email}\t创始人\t没有的公司`,
    `${waits}\t评审专家`,
    `${waits}\t主任`,
  ].join('\n')
  expect((await looked(admin, text)).said).toEqual([
    '',
    'already_member',
    'firm_unknown',
    'already_invited',
    '',
  ])
  expect(await entered(admin, text)).toEqual({ ok: false, reason: 'rows_wrong' })
  expect([(await sent()).length, await lines(), await letters()]).toEqual([1, 1, 1])
})

it('is for administrators of the enclave, and for so many rows at once', async () => {
  const { admin, director, park } = world
  const text = `${address()}\t评审专家`
  for (const actor of [director, park])
    expect(await entered(actor, text)).toMatchObject({ reason: 'wrong_role' })
  const many = Array.from({ length: MOST + 1 }, () => `${address()}\t评审专家`).join('\n')
  expect(await entered(admin, many)).toMatchObject({ reason: 'too_many' })
  expect(await sent()).toEqual([])
  const other = await makeWorld()
  await db.park.updateMany({
    where: { enclaveId: other.enclaveId, id: other.parks[0]?.id ?? '' },
    data: { nameZh: '别处的园区' },
  })
  expect((await looked(admin, `${address()}\t园区专员\t别处的园区`)).said).toEqual(['park_unknown'])
  const fits = many.split('\n').slice(1).join('\n')
  expect(must(await entered(admin, fits))).toEqual({ count: MOST })
  expect([(await sent()).length, await lines(), await letters()]).toEqual([MOST, MOST, MOST])
})

it('is sent once however often its form is, and by one of two who send the same rows at once', async () => {
  const { admin } = world
  const text = [`${address()}\t评审专家`, `${address()}\t评审专家`].join('\n')
  const key = newId()
  const again = await Promise.all(Array.from({ length: 4 }, () => entered(admin, text, key)))
  expect(again.map((one) => must(one).count)).toEqual([2, 2, 2, 2])
  expect(must(await entered(admin, text, key))).toEqual({ count: 2 })
  expect([(await sent()).length, await lines(), await letters()]).toEqual([2, 2, 2])

  const [one, two] = [address(), address()]
  const rows = [`${one}\t主任\n${two}\t主任`, `${two}\t主任\n${one}\t主任`]
  const both = await Promise.all(rows.map(async (text) => ({ text, ...(await looked(admin, text)) })))
  const answers = await Promise.all(
    both.map(({ register, text, seen }) =>
      enterPasted(register, admin, { text, seen, idempotencyKey: newId() }, world.now),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'name_taken' })
  expect([(await sent()).length, await lines(), await letters()]).toEqual([4, 4, 4])
})

it('sends nothing when one of them was invited, or a place ended, after somebody looked', async () => {
  const { admin, now, enclaveId } = world
  const [first, waits] = [address(), address()]
  const text = `${first}\t主任\n${waits}\t主任`
  const before = await looked(admin, text)
  must(await invite(admin, { identifier: { kind: 'email', value: waits }, role: 'director' }, now))
  expect(await enterPasted(before.register, admin, { text, seen: before.seen }, now)).toEqual({
    ok: false,
    reason: 'name_taken',
  })
  const [department] = await db.department.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  const rows = `${address()}\t主任\n${address()}\t部门账户\t${department?.nameZh}`
  const seen = await looked(admin, rows)
  await db.department.updateMany({
    where: { enclaveId, id: department?.id ?? '' },
    data: { validUntil: new Date('2026-11-01') },
  })
  expect(await enterPasted(seen.register, admin, { text: rows, seen: seen.seen }, now)).toMatchObject({
    ok: false,
  })
  expect((await sent()).map(({ address }) => address)).toEqual([waits])
})

it('shows the rows before anything is sent, and keeps what was typed when it refuses', async () => {
  const { admin, slug } = world
  const at = paths.adminInvitationImport(slug)
  const post = async (form: Record<string, string>) => {
    const request = await signedRequest(admin, at, { form })
    return answerOf(() => action({ request, params: { enclave: slug }, context: {} }))
  }
  const text = `${address()}\tOfficer\n${address()}\t国王`
  const wrong = await post({ text })
  expect(wrong.status).toBe(200)
  const { read } = (await wrong.json()) as { read: { rows: { problems: unknown[] }[]; seen: string } }
  expect(read.rows.map(({ problems }) => problems.length)).toEqual([0, 1])
  const refused = await post({ text, seen: read.seen })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ initialValue: { text } })
  const many = await post({ text: Array.from({ length: MOST + 1 }, () => `${address()}\t主任`).join('\n') })
  expect(many.status).toBe(409)
  expect(await sent()).toEqual([])

  const fine = text.replace('国王', '科技局')
  const shown = (await (await post({ text: fine })).json()) as { read: { seen: string } }
  const form = { text: fine, seen: shown.read.seen, idempotencyKey: newId() }
  const answers = [await post(form), await post(form)]
  expect(answers.map(({ status }) => status)).toEqual([302, 302])
  expect(answers.map(({ headers }) => headers.get('Location'))).toEqual(
    Array.from({ length: 2 }, () => `${paths.admin(slug)}?entered=2`),
  )
  expect(await sent()).toHaveLength(2)
})
