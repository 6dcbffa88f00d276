import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { acceptOffer } from '~/landing/claims/accept.server'
import { approveClaim } from '~/landing/claims/decide.server'
import { offerEntitlements } from '~/landing/claims/offer.server'
import { endPolicy, setBudget } from '~/landing/policies/publish.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, instantOf, type Day } from '~/shared/days'
import { policyIn } from '../support/scenes/landing/policies'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

const at = (day: Day) => instantOf(day, 600)

async function firmOf(w: World) {
  const firm = await makeFirm(w.enclaveId)
  return { firm, founder: await makePerson(w, 'founder', { firmId: firm.id }) }
}
const stateOf = async (id: string) => (await db.policyClaim.findFirstOrThrow({ where: { id } })).state

describe('without application', () => {
  it('what is proven is offered once, accepted with one press, and goes on notice at once', async () => {
    const other = await makeWorld()
    const { enclaveId, today, now } = other
    const { policyId } = await policyIn(other, { parkId: '', items: [{ automatic: 'on' }, {}] })
    const { founder, firm } = await firmOf(other)
    expect(await offerEntitlements(now, enclaveId)).toBe(0)
    const place = { kind: 'registered', city: 'home', address: '高新大道', since: dateOfDay('2025-01-01') }
    await db.firmPlace.updateMany({ where: { enclaveId }, data: { city: 'other' } })
    await db.firmPlace.deleteMany({ where: { enclaveId, firmId: firm.id } })
    await db.firmPlace.create({ data: { enclaveId, id: newId(), firmId: firm.id, ...place } })
    const rounds = await Promise.all([offerEntitlements(now, enclaveId), offerEntitlements(now, enclaveId)])
    expect(rounds[0] + rounds[1]).toBe(1)
    expect(await offerEntitlements(now, enclaveId)).toBe(0)
    const claim = await db.policyClaim.findFirstOrThrow({ where: { policyId } })
    expect(claim).toMatchObject({ state: 'offered', automatic: true, code: 1, firmId: firm.id })
    expect(await db.letter.count({ where: { toUserId: founder.userId, kind: 'claim_offered' } })).toBe(1)
    must(await acceptOffer(founder, claim.id, { account: '某银行 6222' }, now))
    expect(await stateOf(claim.id)).toBe('noticed')
    expect(await acceptOffer(founder, claim.id, { account: '某银行 6222' }, now)).toMatchObject({
      reason: 'wrong_state',
    })
    await setBudget(other.bureau, policyId, { code: 1, year: 2026, amount: '50000.00', source: '批复' }, now)
    const later = at(addDays(today, 20))
    must(await approveClaim(other.bureau, claim.id, { outcome: 'decline', reason: '信息有误' }, later))
    expect(await offerEntitlements(later, enclaveId)).toBe(0)
  })

  /** A world with an offer to a firm whose place the staff has on record, and one whose certificate it entered itself. */
  async function offered() {
    const w = await makeWorld()
    const { policyId } = await policyIn(w, { parkId: '', items: [{ automatic: 'on' }] })
    const { founder, firm } = await firmOf(w)
    await db.firmPlace.deleteMany({ where: { enclaveId: w.enclaveId } })
    const place = { kind: 'registered', city: 'home', address: '高新大道', since: dateOfDay('2025-01-01') }
    await db.firmPlace.create({ data: { enclaveId: w.enclaveId, id: newId(), firmId: firm.id, ...place } })
    expect(await offerEntitlements(w.now, w.enclaveId)).toBe(1)
    const { id } = await db.policyClaim.findFirstOrThrow({ where: { policyId } })
    return { w, policyId, founder, firm, id }
  }
  const account = { account: '某银行 6222' }

  it('is judged again when it is accepted: not once the records no longer prove it', async () => {
    const { w, founder, firm, id } = await offered()
    await db.firmPlace.updateMany({ where: { firmId: firm.id }, data: { city: 'host' } })
    expect(await acceptOffer(founder, id, account, w.now)).toMatchObject({ reason: 'not_proven' })
    expect(await stateOf(id)).toBe('offered')
  })

  it('is not accepted for a year that is over, lapses by itself, and is offered anew', async () => {
    const { w, policyId, founder, id } = await offered()
    const next = at('2027-01-04')
    expect(await acceptOffer(founder, id, account, next)).toMatchObject({ reason: 'year_over' })
    const rounds = await Promise.all([
      offerEntitlements(next, w.enclaveId),
      offerEntitlements(next, w.enclaveId),
    ])
    expect(rounds[0] + rounds[1]).toBe(1)
    expect(await stateOf(id)).toBe('lapsed')
    const states = await db.policyClaim.findMany({ where: { policyId }, orderBy: { year: 'asc' } })
    expect(states.map(({ year, state }) => `${year} ${state}`)).toEqual(['2026 lapsed', '2027 offered'])
    expect(await db.letter.count({ where: { toUserId: founder.userId, kind: 'claim_moved' } })).toBe(1)
  })

  it('is neither accepted nor kept once its package has ended', async () => {
    const { w, policyId, founder, id } = await offered()
    must(await endPolicy(w.bureau, policyId, { reason: '到期' }, w.now))
    expect(await acceptOffer(founder, id, account, w.now)).toMatchObject({ reason: 'not_in_force' })
    expect(await offerEntitlements(w.now, w.enclaveId)).toBe(0)
    expect(await stateOf(id)).toBe('lapsed')
  })

  it('is not carried by what the firm itself put on record, until that is approved as evidence', async () => {
    const w = await makeWorld()
    const { enclaveId, today, now } = w
    await policyIn(w, { parkId: '', items: [{ automatic: 'on', conditions: ['hnte'] }] })
    const { founder, firm } = await firmOf(w)
    const record = (addedById: string, number: string) =>
      db.firmRecord.create({
        data: {
          enclaveId,
          id: newId(),
          firmId: firm.id,
          kind: 'hnte',
          number,
          title: number,
          detail: {},
          happenedOn: dateOfDay('2025-01-01'),
          validUntil: dateOfDay(addDays(today, 300)),
          addedById,
          addedAt: now,
        },
      })
    await record(founder.userId, 'GR202561000009')
    expect(await offerEntitlements(now, enclaveId)).toBe(0)
    await record(w.officer.userId, 'GR202561000010')
    expect(await offerEntitlements(now, enclaveId)).toBe(1)
  })
})
