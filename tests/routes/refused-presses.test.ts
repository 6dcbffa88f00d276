import { beforeAll, describe, expect, it } from 'vitest'
import { askExperts } from '~/admission/assignment/ask.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { addWorkingDays } from '~/shared/calendar'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { applicationIn } from '../support/applications'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, signedRequest, type World } from '../support/world'

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
})

/** A press as a browser sends it: the action, then the loaders, then the page. */
async function press(who: Actor | null, path: string, form?: Record<string, string>) {
  const request = await signedRequest(who, path, form ? { form } : {})
  const answer = await product.handle(request, { requestId: 'press', ip: '127.0.0.1' })
  const to = answer.headers.get('Location')
  return { status: answer.status, to, text: await answer.text() }
}

async function invitation() {
  const { id: applicationId } = await applicationIn(world, 'screening')
  const choices = [{ applicationId, alternates: [], experts: [world.expert1.userId, world.expert2.userId] }]
  const dueOn = addWorkingDays(world.today, 10)
  const asked = await askExperts(world.officer, { method: 'hand', seed: null, dueOn, choices }, world.now)
  if (!asked.ok) throw new Error(asked.reason)
  const { id } = await db.reviewInvitation.findFirstOrThrow({
    where: { applicationId, expertId: world.expert1.userId },
  })
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id } })
  return { id, asked: `/asked/${unseal(letter.link ?? '').split('/asked/')[1]}` }
}

describe('what is answered at an address that is only pressed reaches the page', () => {
  it('taking over an account by a link that has ended', async () => {
    expect(await press(null, '/addresses/x/account')).toMatchObject({ status: 302, to: '/addresses/x' })
    const short = await press(null, '/addresses/x/account', { newPassword: 'short' })
    expect(short.status).toBe(422)
    const over = await press(null, '/addresses/x/account', { newPassword: 'the owner chose this sentence' })
    expect(over.status).toBe(409)
    expect(over.text).toContain('链接')
    expect(over.text).not.toContain('the owner chose')
  })

  it('another application of a firm that has one open', async () => {
    const { founder } = world
    const path = `/my/applications/new/${founder.firmId}`
    expect(await press(founder, path)).toMatchObject({ status: 302, to: '/my/applications/new' })
    const late = await press(founder, path, { lateCode: 'AAAA-AAAA-AAAA' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('补报码')
  })

  it('yes and no to a letter that asks an expert, and a reason that is too long', async () => {
    const [yes, no] = [await invitation(), await invitation()]
    expect(await press(null, `${yes.asked}/acceptance`)).toMatchObject({ status: 302, to: yes.asked })
    const accepted = await press(null, `${yes.asked}/acceptance`, { press: '1' })
    expect([accepted.status, accepted.text.includes(`/review/${world.slug}/`)]).toEqual([200, true])
    const long = { reason: '长'.repeat(501) }
    const kept = [
      await press(null, `${no.asked}/refusal`, long),
      await press(world.expert1, `/review/${world.slug}/invitations/${no.id}/refusal`, long),
    ]
    expect(kept.map(({ status, text }) => [status, text.includes(long.reason)])).toEqual([
      [422, true],
      [422, true],
    ])
    const declined = await press(null, `${no.asked}/refusal`, { reason: '近期出差' })
    expect([declined.status, declined.text.includes('谢谢')]).toEqual([200, true])
  })

  it('a button on a draft form that somebody has changed meanwhile', async () => {
    const drafted = await draftVersion(world.officer, 'A', world.now)
    if (!drafted.ok) throw new Error(drafted.reason)
    const path = `/desk/${world.slug}/forms/${drafted.value.formId}`
    const move = { revision: '99', section: 'firm', question: 'staff', by: 'down' }
    expect(await press(world.officer, `${path}/order`)).toMatchObject({ status: 302, to: path })
    const moved = await press(world.officer, `${path}/order`, move)
    expect(moved.status).toBe(409)
    expect(moved.text).toContain('别人刚刚改过')
    expect(moved.text).toContain(`href="${path}"`)
  })
})

describe('kept so', () => {
  const sources = import.meta.glob<string>('../../app/audiences/**/*.tsx', {
    query: '?raw',
    import: 'default',
    eager: true,
  })

  it('no page has a loader that leads away whatever was answered', () => {
    const leadsAway = /function loader[^\n]*\n(?:(?!^\}|\bif \()[\s\S])*?^ {2}(?:return|throw) redirect/m
    const found = Object.entries(sources).filter(
      ([, source]) =>
        source.includes('export default') && (leadsAway.test(source) || /reject\(redirect/.test(source)),
    )
    expect(found.map(([path]) => path)).toEqual([])
  })
})

describe('whoever comes from a page that is no longer true is told what happened meanwhile', () => {
  const arrives = async (who: Actor, from: string) => {
    const led = await press(who, from)
    expect([led.status, led.to]).toEqual([302, expect.stringMatching(/[?&]moved$/)])
    return (await press(who, led.to ?? '')).text
  }

  it('a firm whose correction was closed, or whose draft was handed in', async () => {
    const { ref, founder, id } = await applicationIn(world, 'screening')
    const text = await arrives(founder, `/my/applications/${ref}/correction`)
    expect(text).toContain('刚才那一步没有办，情况已经变了')
    const newest = await db.event.findFirstOrThrow({ where: { subjectId: id }, orderBy: { seq: 'desc' } })
    expect(text).toMatch(/孵化器：|系统：/)
    expect(text).not.toContain(newest.actorRole === 'founder' ? '\u0000' : `${newest.actorName}：`)
    expect((await press(founder, `/my/applications/${ref}`)).text).not.toContain('刚才那一步没有办')
  })

  it('staff whose draft of a form has been published since', async () => {
    const drafted = await draftVersion(world.officer, 'B', world.now)
    if (!drafted.ok) throw new Error(drafted.reason)
    const id = drafted.value.formId
    await db.applicationForm.updateMany({
      where: { id },
      data: { state: 'published', publishedAt: world.now },
    })
    const text = await arrives(world.director, `/desk/${world.slug}/forms/${id}/sections/firm`)
    expect(text).toContain('情况已经变了')
    expect(text).toContain(world.officer.name)
  })
})
