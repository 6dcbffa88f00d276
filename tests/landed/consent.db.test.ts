import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { decideConsent, ownConsent } from '~/landing/quarters/consent.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { admittedRow } from '../support/submitted'
import { landed, quarterAsked } from '../support/scenes/landing/landed'
import { makeWorld } from '../support/world'
import { OCTOBER, status, typed } from './quarters-support'

describe('consent to quarterly figures', () => {
  it('is given on the day a firm graduates, before it has a landing, and is not asked for again', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId, today } = world
    const made = await landed(world)
    // The firm as it was on the day it graduated: no landing yet.
    const { founder, firmId, projectId } = made
    const whole = { enclaveId, id: projectId }
    await db.landingProject.updateMany({ where: whole, data: { stage: 'dropped', droppedReason: '换园区' } })
    expect(await ownConsent(founder, today)).toBeNull()
    expect(await status(decideConsent({ actor: founder }, true, OCTOBER))).toBe(404)
    const applicationId = await admittedRow(world, firmId, { ref: 'RZ-1', createdById: founder.userId })
    const tenancy = { enclaveId, id: newId(), firmId, applicationId, termMonths: 48, createdAt: OCTOBER }
    await db.tenancy.create({ data: { ...tenancy, state: 'graduated', graduatedOn: dateOfDay(today) } })
    expect(await ownConsent(founder, today)).toMatchObject({ stands: null })
    must(await decideConsent({ actor: founder }, true, OCTOBER))
    expect(await ownConsent(founder, today)).toMatchObject({ stands: { given: true, on: today } })
    await db.landingProject.updateMany({ where: whole, data: { stage: 'registered', droppedReason: null } })
    const { token } = await quarterAsked(world, made)
    must(await answerQuarter({ token }, { ...typed('500'), consent: false }, OCTOBER))
    expect(await db.quarterConsent.count({ where: { enclaveId, firmId } })).toBe(1)
  })

  it('is written once however often it is sent at the same moment', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { founder, firmId } = await landed(world)
    const six = Array.from({ length: 6 }, () => decideConsent({ actor: founder }, true, OCTOBER))
    for (const outcome of await Promise.all(six)) must(outcome)
    expect(await db.quarterConsent.count({ where: { enclaveId: world.enclaveId, firmId } })).toBe(1)
    const told = { enclaveId: world.enclaveId, kind: 'quarter_consent', subjectId: firmId }
    expect(await db.event.count({ where: told })).toBe(1)
  })

  it('never changes, but goes with its firm to the one that is kept of two', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId } = world
    const [made, other] = [await landed(world), await landed(world)]
    must(await decideConsent({ actor: made.founder }, true, OCTOBER))
    const own = { where: { enclaveId, firmId: made.firmId } }
    await expect(db.quarterConsent.updateMany({ ...own, data: { given: false } })).rejects.toThrow()
    await expect(db.quarterConsent.deleteMany(own)).rejects.toThrow()
    expect(await db.quarterConsent.updateMany({ ...own, data: { firmId: other.firmId } })).toEqual({
      count: 1,
    })
  })
})
