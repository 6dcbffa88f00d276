import { beforeAll, expect, test } from 'vitest'
import { createUser } from '~/ground/accounts/create-user.part.server'
import { hashPassword } from '~/ground/accounts/password.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { seal } from '~/platform/seal.server'
import { LINK } from '~/ground/letters/link'
import { requireSecondFactor } from '~/ground/members/second-factor-roles.server'
import type { Role } from '~/ground/people/actor'
import * as letter from '~/audiences/desk/letters/letter'
import * as account from '~/audiences/account/account'
import * as memberships from '~/audiences/account/memberships'
import * as resetPassword from '~/audiences/account/reset-password'
import * as signIn from '~/audiences/account/sign-in'
import * as signInCode from '~/audiences/account/sign-in-code'
import * as signOut from '~/audiences/account/sign-out'
import * as signUp from '~/audiences/account/sign-up'
import * as members from '~/audiences/admin/members'
import { wholeProduct } from '../support/whole-build'
import { answerOf, makeWorld, NOON_OF_TESTS, signedRequest, type World } from '../support/world'

const PASSWORD = 'feidi-demo-2026'
let world: World

beforeAll(async () => {
  world = await makeWorld()
  const passwordHash = await hashPassword(PASSWORD)
  await db.user.update({
    where: { id: world.director.userId },
    data: { email: 'director@example.test', passwordHash },
  })
})

const context = { ip: '10.1.1.1' }
async function post(action: typeof signIn.action, form: Record<string, string>, params = {}) {
  return answerOf(async () => action({ request: await signedRequest(null, '/', { form }), params, context }))
}

test('signing in leads to the home of the strongest role, or to where one wanted to go', async () => {
  const form = { identifier: 'Director@example.test', password: PASSWORD }
  const home = await post(signIn.action, form)
  expect(home.status).toBe(302)
  expect(home.headers.get('Location')).toBe(`/desk/${world.slug}`)
  expect(home.headers.get('Set-Cookie')).toMatch(/^feidi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/)
  expect((await post(signIn.action, { ...form, next: '/account?x=1' })).headers.get('Location')).toBe(
    '/account?x=1',
  )
  const foreign = await post(signIn.action, { ...form, next: '//evil.test' })
  expect(foreign.headers.get('Location')).toBe(`/desk/${world.slug}`)
})

test('a refused sign-in keeps the address typed and never sends the password back', async () => {
  const refused = await post(signIn.action, {
    identifier: 'director@example.test',
    password: 'not the password',
  })
  const unknown = await post(signIn.action, {
    identifier: 'nobody@example.test',
    password: 'not the password',
  })
  expect([refused.status, unknown.status]).toEqual([409, 409])
  const [first, second] = [await refused.text(), await unknown.text()]
  expect(first).toContain('director@example.test')
  expect(first).not.toContain('not the password')
  expect(first.replace('director@', 'nobody@')).toBe(second)
  expect((await post(signIn.action, { identifier: 'neither', password: '' })).status).toBe(422)
})

test('a second step that comes too late leads back with its reason and where one wanted to go', async () => {
  const late = await post(signInCode.action, { code: '123456', next: '/account?x=1' })
  expect(late.headers.get('Location')).toBe('/sign-in?done=late&next=%2Faccount%3Fx%3D1')
  const opened = await answerOf(async () =>
    signInCode.loader({ request: await signedRequest(null, '/sign-in/code'), params: {}, context }),
  )
  expect(opened.headers.get('Location')).toBe('/sign-in?done=late')
})

test('sign-up and reset answer alike whether or not the address has an account', async () => {
  const form = { name: '新人', password: 'river crosses two cities', consent: 'on' }
  const [free, taken] = [
    await post(signUp.action, { ...form, identifier: '13800138000' }),
    await post(signUp.action, { ...form, identifier: 'director@example.test' }),
  ]
  expect([free.status, free.headers.get('Location')]).toEqual([taken.status, taken.headers.get('Location')])
  const [known, unknown] = [
    await post(resetPassword.action, { identifier: 'director@example.test' }),
    await post(resetPassword.action, { identifier: 'nobody@example.test' }),
  ]
  expect([known.status, known.headers.get('Location')]).toEqual([
    unknown.status,
    unknown.headers.get('Location'),
  ])
  const without = await post(signUp.action, { ...form, identifier: '13800138001', consent: '' })
  expect(without.status).toBe(422)
})

test('a person without a role goes to the founder’s pages', async () => {
  const passwordHash = await hashPassword(PASSWORD)
  const identifier = { kind: 'phone' as const, value: '13900139000' }
  await inTransaction((tx) =>
    createUser(tx, { name: '新', identifier, passwordHash, locale: 'zh' }, NOON_OF_TESTS),
  )
  const answer = await post(signIn.action, { identifier: '139 0013 9000', password: PASSWORD })
  expect(answer.headers.get('Location')).toBe('/my')
})

test('signing out ends the session, and the account asks to sign in again', async () => {
  const request = await signedRequest(world.director, '/sign-out', { form: {} })
  const cookie = request.headers.get('Cookie') ?? ''
  const out = await answerOf(() => signOut.action({ request, params: {}, context }))
  expect(out.headers.get('Set-Cookie')).toContain('Max-Age=0')
  const again = await signedRequest(null, '/account', { headers: { Cookie: cookie } })
  const answer = await answerOf(() => account.loader({ request: again, params: {}, context }))
  expect(answer.headers.get('Location')).toBe('/sign-in?next=%2Faccount')
})

test('nobody acts as a membership of somebody else', async () => {
  const form = { membership: world.officer.membershipId }
  const request = await signedRequest(world.director, '/account/memberships', { form })
  const answer = await answerOf(() => memberships.action({ request, params: {}, context }))
  expect(answer.status).toBe(404)
})

test('members are for administrators of that enclave', async () => {
  const other = await makeWorld()
  const ask = async (actor: World['admin']) => {
    const request = await signedRequest(actor, `/admin/${world.slug}`)
    return (await answerOf(() => members.loader({ request, params: { enclave: world.slug }, context })))
      .status
  }
  expect([await ask(world.admin), await ask(world.director), await ask(other.admin)]).toEqual([200, 403, 403])
})

test('a letter is shown with its text and never with its one-time link', async () => {
  const id = newId()
  await db.letter.create({
    data: {
      enclaveId: world.enclaveId,
      id,
      kind: 'invitation',
      toAddress: 'x@example.test',
      subject: '邀请',
      body: `打开 ${LINK}`,
      link: 'sealed',
      state: 'queued',
      dueAt: world.now,
      createdAt: world.now,
      aboutType: 'invitation',
      aboutId: newId(),
    },
  })
  const request = await signedRequest(world.officer, `/desk/${world.slug}/letters/${id}`)
  const params = { enclave: world.slug, letterId: id }
  const answer = await answerOf(() => letter.loader({ request, params, context }))
  const text = await answer.text()
  expect(text).toContain(LINK)
  expect(text).not.toContain('sealed')
})

test('a second factor that a role needs is not turned off, and the page says why', async () => {
  const made = await makeWorld()
  const { userId } = made.director
  const passwordHash = await hashPassword(PASSWORD)
  const data = { passwordHash, totpSecret: seal('JBSWY3DPEHPK3PXP'), totpSince: made.now }
  await db.user.update({ where: { id: userId }, data })
  const { handle } = await wholeProduct()
  const ask = async (roles: Role[]) => {
    await requireSecondFactor(made.admin, { roles }, made.now)
    const form = { password: PASSWORD }
    const request = await signedRequest(made.director, '/account/second-factor/end', { form })
    return handle(request, { requestId: 'factor', ...context })
  }
  const refused = await ask(['director'])
  expect(refused.status).toBe(409)
  const page = await refused.text()
  expect([page.includes('您的身份要求两步登录，不能关闭'), page.includes(PASSWORD)]).toEqual([true, false])
  const still = await db.user.findUniqueOrThrow({ where: { id: userId } })
  expect(still.totpSince).not.toBeNull()
  expect((await ask(['admin'])).headers.get('Location')).toBe('/account/second-factor')
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).totpSince).toBeNull()
})
