import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerVersion } from '~/landing/sharing/answer.server'
import { confirmSettlement, objectToSettlement } from '~/landing/sharing/confirm.server'
import { sharingItems } from '~/landing/sharing/desk-items.server'
import { proposeVersion } from '~/landing/sharing/propose.server'
import { firmsBehind, settlementPage } from '~/landing/sharing/queries.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { VersionForm } from '~/landing/sharing/sharing.form'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { landed } from '../support/scenes/landing/landed'
import { agreed, agreementFields, answered, proposed } from '../support/scenes/landing/sharing'
import { makePerson, makeWorld, type World } from '../support/world'
import { OCTOBER, status } from './quarters-support'
import { kindsTo } from '../landing/support'

const world = () => makeWorld({ now: OCTOBER })
const second = (w: World) => makePerson(w, 'bureau', {}, w.now)
const settle = (w: World, id: string, period: string, reason = '') =>
  drawUp(w.bureau, id, { period, reason }, w.now)
const version = (given: Record<string, string>) => {
  const { docNo, reason, tax_home } = agreementFields()
  return VersionForm.parse({ fromOn: '2026-07-01', docNo, reason, tax_home, ...given })
}
const partOf = async (w: World, id: string) => (await settlementPage(w.bureau, id)).parts[0]

describe('an agreement', () => {
  it('is in force once the host city has agreed, and its next version begins after it and after what is settled', async () => {
    const w = await world()
    const made = await landed(w)
    await answered(w, made, '2026Q1')
    const id = await proposed(w)
    expect(await settle(w, id, '2026Q1')).toMatchObject({ reason: 'not_in_force' })
    expect(await proposeVersion(w.bureau, id, version({}), w.now)).toMatchObject({ reason: 'waits' })
    expect(await status(answerVersion(w.bureau, id, { outcome: 'agreed', answer: '' }, w.now))).toBe(403)
    must(await answerVersion(w.host_bureau, id, { outcome: 'agreed', answer: '' }, w.now))
    expect(await kindsTo(w.bureau.userId)).toEqual(['sharing_moved'])
    const from = (fromOn: string) => proposeVersion(w.bureau, id, version({ fromOn }), w.now)
    expect(await from('2026-07-02')).toMatchObject({ reason: 'not_first_day' })
    expect(await from('2026-01-01')).toMatchObject({ reason: 'before_newest' })
    expect(await from('2025-10-01')).toMatchObject({ reason: 'before_newest' })
    must(await settle(w, id, '2026Q1'))
    const other = await agreed(w, { scope: 'park', parkId: w.parks[1]?.id ?? '', fromOn: '2025-01-01' })
    expect(await proposeVersion(w.bureau, other, version({}), w.now)).toMatchObject({ ok: true })
    must(await from('2026-04-01'))
    await answered(w, made, '2026Q2')
    must(await settle(w, id, '2026Q2'))
    const answer = (outcome: 'agreed' | 'refused') =>
      answerVersion(w.host_bureau, id, { outcome, answer: '再议' }, w.now)
    expect(await answer('agreed')).toMatchObject({
      reason: 'already_settled',
      detail: { from: '2026-04-01' },
    })
    must(await answer('refused'))
  })

  it('names a park that is there, or a landing, where it is of one', async () => {
    const w = await world()
    await expect(proposed(w, { scope: 'park' })).rejects.toThrow('park_missing')
    await expect(proposed(w, { scope: 'park', parkId: newId() })).rejects.toThrow('park_missing')
    await expect(proposed(w, { scope: 'project', project: 'LD-0' })).rejects.toThrow('project_missing')
  })

  it('does not share what another one shares of the same firms at the same time', async () => {
    const w = await world()
    const id = await agreed(w, { untilOn: '2026-12-31' })
    await expect(proposed(w)).rejects.toThrow('overlaps')
    await proposed(w, { fromOn: '2027-01-01' })
    await proposed(w, { tax_home: '', output_home: '50' })
    expect(id).not.toBe('')
  })
})

describe('a settlement', () => {
  it('takes the firms of its scope once, shares their sum, and says who is missing', async () => {
    const w = await world()
    const [one, two, silent] = [await landed(w), await landed(w), await landed(w, { since: '2026-06-30' })]
    await answered(w, one, '2026Q2', { tax: '1000000.01' })
    await answered(w, two, '2026Q2', { tax: '234560.02' })
    await answered(w, silent, '2026Q3', { tax: '9' })
    await landed(w, { since: '2026-07-01' })
    const id = await agreed(w, { tax_home: '70', tax_base: '50' })
    const { settlementId } = must(await settle(w, id, '2026Q2'))
    expect(await partOf(w, settlementId)).toMatchObject({
      firms: 2,
      missing: 1,
      amount: '1234560.03',
      shared: '617280.01',
      agreedHome: '432100.00',
      agreedHost: '185180.01',
      lawHome: '1234560.03',
      lawHost: '0.00',
      lawOther: '0.00',
    })
    const { rows, part } = await firmsBehind(w.bureau, settlementId, 'tax', 1)
    expect(rows.map(({ projectId, amount }) => [projectId, amount])).toEqual([
      [one.projectId, '1000000.01'],
      [two.projectId, '234560.02'],
    ])
    expect(part.firms).toBe(2)
    expect(await status(firmsBehind(w.host_bureau, settlementId, 'tax', 1))).toBe(403)
  })

  it('takes a landing that was given up until the quarter in which it was, and none that never registered', async () => {
    const w = await world()
    const made = await landed(w, { stage: 'dropped' })
    const never = await landed(w, { stage: 'dropped' })
    const given = { stageSince: dateOfDay('2026-05-20') }
    await db.landingProject.updateMany({ where: { enclaveId: w.enclaveId }, data: given })
    const registered = { projectId: never.projectId, stage: 'registered' }
    await db.milestone.updateMany({ where: registered, data: { actualOn: null } })
    for (const quarter of ['2026Q1', '2026Q2', '2026Q3']) await answered(w, made, quarter, { tax: '100' })
    await answered(w, never, '2026Q1')
    const id = await agreed(w)
    for (const period of ['2026Q1', '2026Q2'])
      expect(await partOf(w, must(await settle(w, id, period)).settlementId)).toMatchObject({
        firms: 1,
        missing: 0,
        amount: '100.00',
      })
    expect(await settle(w, id, '2026Q3')).toMatchObject({ reason: 'no_figures' })
  })

  it('is drawn up for a period that is over, of which none waits, and where somebody has figures', async () => {
    const w = await world()
    const id = await agreed(w)
    expect(await settle(w, id, '2026Q4')).toMatchObject({ reason: 'not_over' })
    expect(await settle(w, id, '2026')).toMatchObject({ reason: 'not_a_period' })
    expect(await settle(w, id, '2025Q4')).toMatchObject({ reason: 'not_in_force' })
    expect(await settle(w, id, '2026Q3')).toMatchObject({ reason: 'no_figures' })
    await answered(w, await landed(w), '2026Q3')
    const tries = await Promise.all([
      settle(w, id, '2026Q3'),
      settle(w, id, '2026Q3'),
      settle(w, id, '2026Q3'),
    ])
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok && one.reason === 'open_already')).toHaveLength(2)
  })

  it('stands once both cities have confirmed it, by three people, however many confirm at once', async () => {
    const w = await world()
    await answered(w, await landed(w), '2026Q3')
    const id = await agreed(w)
    const { settlementId } = must(await settle(w, id, '2026Q3'))
    expect(await confirmSettlement(w.bureau, settlementId, w.now)).toMatchObject({ reason: 'own_settlement' })
    const home = await second(w)
    const another = await second(w)
    const tries = await Promise.all(
      [home, another, home, w.host_bureau, w.host_bureau].map((by) =>
        confirmSettlement(by, settlementId, w.now),
      ),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(2)
    const row = await db.sharingSettlement.findFirstOrThrow({ where: { id: settlementId } })
    expect(row).toMatchObject({ state: 'confirmed', hostById: w.host_bureau.userId })
    const events = await db.event.count({ where: { enclaveId: w.enclaveId, kind: 'sharing_confirmed' } })
    expect(events).toBe(2)
    expect(await objectToSettlement(w.host_bureau, settlementId, { objection: '晚了' }, w.now)).toMatchObject(
      {
        reason: 'not_open',
      },
    )
  })

  it('never changes once it stands, nor do its parts and rows; a correction is a further one, with its reason', async () => {
    const w = await world()
    const made = await landed(w)
    const askId = await answered(w, made, '2026Q3', { tax: '1000000' })
    const id = await agreed(w)
    const first = must(await settle(w, id, '2026Q3')).settlementId
    const home = await second(w)
    for (const by of [home, w.host_bureau]) must(await confirmSettlement(by, first, w.now))
    const frozen = /never changes/
    await expect(
      db.sharingSettlement.updateMany({ where: { id: first }, data: { state: 'open' } }),
    ).rejects.toThrow(frozen)
    await expect(
      db.sharingPart.updateMany({ where: { settlementId: first }, data: { firms: 9 } }),
    ).rejects.toThrow(frozen)
    await expect(db.sharingRow.deleteMany({ where: { settlementId: first } })).rejects.toThrow(frozen)
    expect(await settle(w, id, '2026Q3')).toMatchObject({ reason: 'reason_missing' })
    expect(await settle(w, id, '2026Q3', '更正')).toMatchObject({ reason: 'nothing_changed' })
    const corrected = {
      enclaveId: w.enclaveId,
      id: newId(),
      askId,
      version: 2,
      reason: '更正',
      jobs: 20,
      byLink: true,
    }
    await db.quarterAnswer.create({
      data: { ...corrected, outputYuan: '1', taxYuan: '2000000', answeredAt: w.now },
    })
    expect((await partOf(w, first))?.amount).toBe('1000000.00')
    const next = must(await settle(w, id, '2026Q3', '企业更正税收')).settlementId
    expect((await settlementPage(w.bureau, first)).superseded).toBe(false)
    for (const by of [home, w.host_bureau]) must(await confirmSettlement(by, next, w.now))
    expect((await settlementPage(w.bureau, first)).superseded).toBe(true)
    expect(await partOf(w, next)).toMatchObject({ agreedHome: '1400000.00', agreedHost: '600000.00' })
  })

  it('that is objected to is void, and another is drawn up', async () => {
    const w = await world()
    await answered(w, await landed(w), '2026Q3')
    const id = await agreed(w)
    const first = must(await settle(w, id, '2026Q3')).settlementId
    must(await objectToSettlement(w.host_bureau, first, { objection: '少一家' }, w.now))
    expect(await confirmSettlement(w.host_bureau, first, w.now)).toMatchObject({ reason: 'not_open' })
    const next = must(await settle(w, id, '2026Q3')).settlementId
    expect((await settlementPage(w.bureau, next)).number).toBe(2)
  })

  it('counts by law where the firm is registered, and as agreed whatever that is', async () => {
    const w = await world()
    const [one, moved] = [await landed(w), await landed(w)]
    await answered(w, one, '2026Q3', { tax: '300' })
    await answered(w, moved, '2026Q3', { tax: '700' })
    const place = { kind: 'registered', city: 'host', address: '高新路', since: dateOfDay('2026-08-01') }
    await db.firmPlace.deleteMany({
      where: { firmId: { in: [one.firmId, moved.firmId] }, kind: 'registered' },
    })
    await db.firmPlace.create({
      data: { enclaveId: w.enclaveId, id: newId(), firmId: moved.firmId, ...place },
    })
    const id = await agreed(w, { tax_home: '100' })
    const { settlementId } = must(await settle(w, id, '2026Q3'))
    expect(await partOf(w, settlementId)).toMatchObject({
      lawHome: '300.00',
      lawHost: '700.00',
      agreedHome: '1000.00',
      agreedHost: '0.00',
    })
  })
})

it('today says whose turn it is: the host city answers, the bureau settles, then each city confirms', async () => {
  const w = await world()
  await answered(w, await landed(w), '2026Q3')
  const said = async () =>
    (await sharingItems(w.director, w.today, 'zh')).map(({ step, turn }) => `${turn} ${step}`)
  const id = await proposed(w, { fromOn: '2026-07-01' })
  expect(await said()).toEqual(['authority 第 1 版待飞入地答复'])
  must(await answerVersion(w.host_bureau, id, { outcome: 'agreed', answer: '' }, w.now))
  expect(await said()).toEqual(['bureau 2026年第三季度待出具结算单'])
  const { settlementId } = must(await settle(w, id, '2026Q3'))
  expect((await said()).map((one) => one.split(' ')[0])).toEqual(['bureau', 'authority'])
  must(await confirmSettlement(w.host_bureau, settlementId, w.now))
  expect((await said()).map((one) => one.split(' ')[0])).toEqual(['bureau'])
  must(await confirmSettlement(await second(w), settlementId, w.now))
  expect(await said()).toEqual([])
})
