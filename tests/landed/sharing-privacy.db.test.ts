import { describe, expect, it } from 'vitest'
import { csvParts } from '~/across/exports/csv.server'
import { sharingTable } from '~/across/exports/sharing-table.server'
import { must } from '~/example/drivers/must'
import { decideHostConsent, ownHostConsent } from '~/landing/host-consent/consent.server'
import { agreementPage, settlementPage } from '~/landing/sharing/queries.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { db } from '~/platform/db.server'
import { landed, type LandedMade } from '../support/scenes/landing/landed'
import { agreed, answered, letsTheHostKnow } from '../support/scenes/landing/sharing'
import { makeWorld, type World } from '../support/world'
import { OCTOBER, status } from './quarters-support'

const world = () => makeWorld({ now: OCTOBER })
const settle = (w: World, id: string, period = '2026Q3', reason = '') =>
  drawUp(w.bureau, id, { period, reason }, w.now)

/** A landing whose firm keeps its figures to itself, with its answer of a quarter. */
async function reserved(w: World, tax: string, quarter = '2026Q3'): Promise<LandedMade> {
  const made = await landed(w)
  await answered(w, made, quarter, { tax, agrees: false })
  return made
}

/** Everything the host city reads of a settlement, as one text: its page, the list it stands on, its file. */
async function readByHost(w: World, agreementId: string, settlementId: string): Promise<string> {
  const page = await settlementPage(w.host_bureau, settlementId)
  const list = await agreementPage(w.host_bureau, agreementId, 1, w.today)
  const parts: string[] = []
  for await (const part of csvParts(sharingTable(w.host_bureau, page, 'zh'))) parts.push(String(part))
  return JSON.stringify([page, list]) + parts.join('')
}

describe('a settlement', () => {
  it('counts three firms, and not the one or two that the host city would read by themselves', async () => {
    const w = await world()
    const id = await agreed(w, { tax_home: '50' })
    for (const tax of ['111111.11', '222222.22']) await reserved(w, tax)
    expect(await settle(w, id)).toMatchObject({ reason: 'too_few', detail: { least: 3 } })
    await reserved(w, '333333.33')
    const { settlementId } = must(await settle(w, id))
    expect((await settlementPage(w.host_bureau, settlementId)).parts[0]).toMatchObject({
      firms: 3,
      amount: '666666.66',
      agreedHost: '333366.66',
      told: true,
      shown: true,
      lawShown: true,
    })
    // A fourth firm, or the correction of one, would follow by subtraction.
    const objected = {
      state: 'objected',
      objectedById: w.host_bureau.userId,
      objectedAt: w.now,
      objection: '-',
    }
    await db.sharingSettlement.updateMany({ where: { id: settlementId }, data: objected })
    await reserved(w, '444444.44')
    const again = must(await settle(w, id)).settlementId
    const read = await readByHost(w, id, again)
    expect(read).toContain('666666.66')
    for (const alone of ['111111.11', '444444.44', '1111111.10']) expect(read).not.toContain(alone)
    const held = [{ metric: 'tax', firms: 1, amount: '444444.44' }]
    expect(await settlementPage(w.bureau, again)).toMatchObject({ held, parts: [{ amount: '666666.66' }] })
    expect((await settlementPage(w.host_bureau, again)).held).toEqual([])
  })

  it('holds one metric and counts the other, and the host city reads nothing of what is held', async () => {
    const w = await world()
    const id = await agreed(w, { tax_home: '50', output_home: '50' })
    for (const tax of ['0', '70707.07', '80808.08']) await reserved(w, tax)
    const { settlementId } = must(await settle(w, id))
    const of = async (by: World['bureau']) =>
      (await settlementPage(by, settlementId)).parts.map(({ metric, shown, firms }) => [metric, shown, firms])
    expect(await of(w.host_bureau)).toEqual([
      ['tax', false, 0],
      ['output', true, 3],
    ])
    const read = await readByHost(w, id, settlementId)
    for (const figure of ['70707.07', '80808.08', '151515.15']) expect(read).not.toContain(figure)
    expect((await settlementPage(w.director, settlementId)).held).toEqual([
      { metric: 'tax', firms: 3, amount: '151515.15' },
    ])
  })

  it('of what stood before this was so, shows the host city none of fewer than three firms', async () => {
    const w = await world()
    const id = await agreed(w)
    await answered(w, await landed(w), '2026Q3', { tax: '12121.21' })
    const { settlementId } = must(await settle(w, id))
    expect(await readByHost(w, id, settlementId)).toContain('12121.21')
    await db.$executeRaw`ALTER TABLE "SharingPart" DISABLE TRIGGER a_part_never_changes`
    await db.sharingPart.updateMany({ where: { settlementId }, data: { told: false, lawTold: false } })
    await db.$executeRaw`ALTER TABLE "SharingPart" ENABLE TRIGGER a_part_never_changes`
    expect(await readByHost(w, id, settlementId)).not.toContain('12121.21')
    expect((await settlementPage(w.bureau, settlementId)).parts[0]).toMatchObject({ amount: '12121.21' })
  })
})

describe('a firm', () => {
  it('lets the host city know its figures by a consent of its own, and withdraws that for settlements to come', async () => {
    const w = await world()
    const made = await reserved(w, '55555.55')
    await answered(w, made, '2026Q2', { tax: '66666.66', agrees: false })
    const { ref } = await db.landingProject.findFirstOrThrow({ where: { id: made.projectId } })
    const id = await agreed(w, { scope: 'project', project: ref })
    expect(await settle(w, id)).toMatchObject({ reason: 'too_few' })
    const both = [true, true].map((given) => decideHostConsent(made.founder, given, w.now))
    expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }])
    expect(await db.hostConsent.count({ where: { firmId: made.firmId } })).toBe(1)
    const { settlementId } = must(await settle(w, id))
    expect(await readByHost(w, id, settlementId)).toContain('55555.55')
    const later = new Date(w.now.getTime() + 1000)
    must(await decideHostConsent(made.founder, false, later))
    expect((await ownHostConsent(made.founder, w.today))?.stands).toMatchObject({ given: false })
    expect(await settle(w, id, '2026Q2')).toMatchObject({ reason: 'too_few' })
    const kinds = await db.event.count({ where: { enclaveId: w.enclaveId, kind: 'host_consent' } })
    expect(kinds).toBe(2)
    const where = { firmId: made.firmId }
    await expect(db.hostConsent.updateMany({ where, data: { given: true } })).rejects.toThrow()
    await expect(db.hostConsent.deleteMany({ where })).rejects.toThrow()
  })

  it('is asked once it has graduated or begins to land, and nobody else says it for the firm', async () => {
    const w = await world()
    expect(await ownHostConsent(w.founder, w.today)).toBeNull()
    expect(await status(decideHostConsent(w.founder, true, w.now))).toBe(404)
    expect(await status(decideHostConsent(w.bureau, true, w.now))).toBe(404)
  })

  it('that turns out to be another takes what it said along: what was said last stands', async () => {
    const w = await world()
    const [one, other] = [await landed(w), await landed(w)]
    await letsTheHostKnow(w, one.firmId)
    await db.hostConsent.updateMany({ where: { firmId: one.firmId }, data: { firmId: other.firmId } })
    expect((await ownHostConsent(other.founder, w.today))?.stands).toMatchObject({ given: true })
  })
})
