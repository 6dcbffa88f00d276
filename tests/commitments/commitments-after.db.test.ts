import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import * as csv from '~/audiences/parks/commitments/csv'
import { answerReport, replyToChange } from '~/landing/commitments/answer.server'
import { askWaiver, changeCommitment, removeCommitment } from '~/landing/commitments/change.server'
import { ChangeCommitmentForm } from '~/landing/commitments/commitment.form'
import { commitmentItems } from '~/landing/commitments/desk-items.server'
import { readCommitmentQuery } from '~/landing/commitments/list-query'
import { commitmentList, commitmentPage } from '~/landing/commitments/queries.server'
import { moneyByYear } from '~/landing/commitments/totals.server'
import { ownCommitment } from '~/landing/commitments/visible.server'
import { agreementOf, issueAgreement } from '~/landing/landing-agreements/agreement.server'
import { DEFAULT_TEXT } from '~/landing/landing-agreements/default-text'
import { publishAgreementText } from '~/landing/landing-agreements/texts.server'
import { dropProject } from '~/landing/projects/drop.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay } from '~/shared/days'
import { clause, reported, signedProject } from '../support/scenes/landing/commitments'
import { makeWorld, signedRequest, type World } from '../support/world'
import { kindsTo } from '../landing/support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const openChange = async (commitmentId: string) =>
  (await db.commitmentChange.findFirstOrThrow({ where: { commitmentId, state: 'open' } })).id
const reply = async (by: Actor, id: string, verdict: 'agree' | 'refuse') =>
  replyToChange(by, id, { changeId: await openChange(id), verdict, reason: '再议' }, world.now)
const change = async (id: string, given: Record<string, string> = {}) => {
  const { kind, what, version } = await ownCommitment(world.park, id)
  const said = { kind, what, amount: '400', dueOn: addDays(world.today, 90), consequence: 'none' }
  return ChangeCommitmentForm.parse({ ...said, version, reason: '二期推迟', ...given })
}

describe('while a report waits', () => {
  it('other terms are neither asked nor agreed to: what was reported is judged by the terms that hold', async () => {
    const { projectId, founder } = await signedProject(world)
    const id = await clause(world, projectId, { kind: 'investment' })
    must(await changeCommitment(world.officer, id, await change(id), world.now))
    const progressId = await reported(world, id, founder)
    expect(await reply(founder, id, 'agree')).toMatchObject({ reason: 'report_open' })
    must(await reply(founder, id, 'refuse'))
    const again = await change(id)
    expect(await changeCommitment(world.officer, id, again, world.now)).toMatchObject({
      reason: 'report_open',
    })
    expect((await commitmentPage(world.officer, id, world.today, 'zh')).acts.change).toBe(false)
    must(await answerReport(world.park, id, { progressId, verdict: 'confirm', reason: '' }, world.now))
    must(await changeCommitment(world.officer, id, await change(id), world.now))
  })
})

describe('what was asked about a project that is given up', () => {
  it('stands in no list, on no desk and on no page, and is answered no more', async () => {
    const other = await makeWorld()
    const { projectId, founder } = await signedProject(other)
    const duty = await clause(other, projectId, { kind: 'tax' })
    const promise = await clause(other, projectId, { kind: 'subsidy', office: 'park' })
    const waiting = await clause(other, projectId, { kind: 'jobs', amount: '60' })
    must(await askWaiver(other.director, duty, { reason: '停产' }, other.now))
    must(await askWaiver(other.park, promise, { reason: '企业自建' }, other.now))
    const progressId = await reported(other, waiting, founder, '60')
    const ids = async (show: string) => {
      const query = readCommitmentQuery(new URLSearchParams(`show=${show}`))
      return (await commitmentList(other.bureau, query, other.today)).rows.map(({ id }) => id).sort()
    }
    const items = async () => (await commitmentItems(other.bureau, other.today, 'zh')).length
    expect([await ids('answer'), await items()]).toEqual([[duty, promise, waiting].sort(), 3])
    const { version } = await db.landingProject.findFirstOrThrow({ where: { id: projectId } })
    must(
      await dropProject(other.director, projectId, { reason: '另选他处', version, on: undefined }, other.now),
    )
    expect([await ids('answer'), await items()]).toEqual([[], 0])
    expect(await ids('over')).toEqual([duty, promise, waiting].sort())
    const changeId = await openChange(duty)
    const answer = { changeId, verdict: 'agree', reason: '' } as const
    expect(await replyToChange(other.bureau, duty, answer, other.now)).toMatchObject({ reason: 'is_dropped' })
    const confirmed = { progressId, verdict: 'confirm', reason: '' } as const
    expect(await answerReport(other.park, waiting, confirmed, other.now)).toMatchObject({
      reason: 'is_dropped',
    })
    const taken = { version: (await ownCommitment(other.park, duty)).version, reason: '不要了' }
    expect(await removeCommitment(other.park, duty, taken, other.now)).toMatchObject({ reason: 'is_dropped' })
    for (const actor of [other.bureau, other.director, other.park, founder])
      for (const id of [duty, promise, waiting])
        expect(Object.values((await commitmentPage(actor, id, other.today, 'zh')).acts)).not.toContain(true)
  })
})

describe('letters about a waiver', () => {
  it('ask whoever answers, tell whoever asked, and tell the firm only what it owes no longer', async () => {
    const { projectId, founder } = await signedProject(world)
    const duty = await clause(world, projectId, { kind: 'tax' })
    const before = (await kindsTo(world.officer.userId)).length
    must(await askWaiver(world.officer, duty, { reason: '停产' }, world.now))
    expect(await kindsTo(founder.userId)).toEqual([])
    expect((await kindsTo(world.director.userId)).at(-1)).toBe('commitment_asked')
    must(await reply(world.bureau, duty, 'refuse'))
    expect(await kindsTo(founder.userId)).toEqual([])
    must(await askWaiver(world.officer, duty, { reason: '停产' }, world.now))
    must(await reply(world.bureau, duty, 'agree'))
    expect(await kindsTo(founder.userId)).toEqual(['commitment_waived'])
    expect((await kindsTo(world.officer.userId)).slice(before)).toEqual([
      'commitment_refused',
      'commitment_agreed',
    ])
    const promise = await clause(world, projectId, { kind: 'subsidy', office: 'park' })
    must(await askWaiver(world.director, promise, { reason: '企业自建' }, world.now))
    must(await reply(founder, promise, 'agree'))
    expect(await kindsTo(founder.userId)).toEqual(['commitment_waived', 'commitment_asked'])
    expect((await kindsTo(world.director.userId)).at(-1)).toBe('commitment_agreed')
  })
})

it('an agreement differs once the text it would be made out on today says something else', async () => {
  const other = await makeWorld()
  const { projectId } = await signedProject(other, 'matched')
  await clause(other, projectId, { kind: 'investment' })
  const { seen } = await agreementOf(other.park, projectId, other.today)
  must(await issueAgreement(other.park, projectId, { seen }, other.now))
  const next = addDays(other.today, 1)
  const { titleZh, titleEn, bodyZh, bodyEn } = DEFAULT_TEXT
  const text = { titleZh: `${titleZh}（新）`, titleEn, bodyZh, bodyEn, basedOn: 0, effectiveOn: next }
  must(await publishAgreementText(other.director, text, other.now))
  const changed = async (day: string) => (await agreementOf(other.park, projectId, day)).isChanged
  expect([await changed(other.today), await changed(next)]).toEqual([false, true])
})

it('promised money counts in the year in which it falls due, once its condition is met', async () => {
  const other = await makeWorld()
  const { projectId } = await signedProject(other)
  const met = await clause(other, projectId, { kind: 'registration', amount: '1', state: 'confirmed' })
  await db.commitment.updateMany({ where: { id: met }, data: { settledOn: dateOfDay('2026-12-20') } })
  const given = {
    kind: 'subsidy',
    amount: '700',
    dueOn: '2026-06-30',
    dependsOnId: met,
    withinDays: 30,
  } as const
  await clause(other, projectId, given)
  const [recount] = await db.$queryRaw<{ sum: string }[]>`
    SELECT sum(amount)::text AS sum FROM "Commitment" WHERE "projectId" = ${projectId}::uuid AND kind = 'subsidy'`
  const years = await moneyByYear(other.bureau, other.today)
  expect(years.map(({ year, cityPromised }) => [year, cityPromised])).toEqual([[2027, recount?.sum]])
})

it('a spreadsheet has every commitment of the list, beyond its page, exactly and in its unit', async () => {
  const other = await makeWorld()
  const { projectId } = await signedProject(other)
  for (let count = 0; count < 45; count += 1)
    await clause(other, projectId, { amount: '1234567.89', office: 'park' })
  const request = await signedRequest(
    other.bureau,
    `/parks/${other.slug}/commitments.csv?show=owed&kind=subsidy`,
  )
  const answer = await csv.loader({ request, params: { enclave: other.slug }, context: {} } as never)
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines).toHaveLength(46)
  expect(lines[0]).toContain('单位')
  expect(lines.slice(1).every((line) => line.includes('1234567.89') && line.includes('元'))).toBe(true)
})
