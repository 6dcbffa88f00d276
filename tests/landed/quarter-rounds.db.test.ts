import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { askQuarters } from '~/landing/quarters/ask.server'
import { decideConsent } from '~/landing/quarters/consent.server'
import { remindOfQuarters } from '~/landing/quarters/remind.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { landed, type LandedMade } from '../support/scenes/landing/landed'
import { makePerson, makeWorld, type World } from '../support/world'
import { OCTOBER } from './quarters-support'
import { kindsTo } from '../landing/support'

const at = (day: string) => new Date(`${day}T02:00:00Z`)
const remind = ({ enclaveId }: World, day: string) => remindOfQuarters(at(day), enclaveId)
const leave = ({ enclaveId }: World, { founder }: LandedMade) =>
  db.membership.updateMany({ where: { enclaveId, userId: founder.userId }, data: { endedAt: OCTOBER } })
const founderOf = (world: World, { firmId }: LandedMade, day: string) =>
  makePerson(world, 'founder', { firmId }, at(day))

describe('a quarter that is asked late', () => {
  it('is answered within a week at least, and is not reminded of on the day it is asked', async () => {
    const world = await makeWorld({ now: at('2026-11-20') })
    const made = await landed(world)
    must(await decideConsent({ actor: made.founder }, false, OCTOBER))
    expect(await askQuarters(OCTOBER, world.enclaveId)).toBe(0)
    must(await decideConsent({ actor: made.founder }, true, world.now))
    expect(await askQuarters(world.now, world.enclaveId)).toBe(1)
    const [ask] = await db.quarterAsk.findMany({ where: { enclaveId: world.enclaveId } })
    expect(ask && dayFromDate(ask.answerBy)).toBe('2026-11-27')
    const runs = []
    for (const day of ['2026-11-20', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])
      runs.push(await remind(world, day))
    expect(runs).toEqual([0, 0, 1, 0, 1])
  })
})

describe('reminders of a quarter', () => {
  it('go to founders who are there, also to those who joined since, and to nobody who has left', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const [made, closed] = [await landed(world), await landed(world)]
    await askQuarters(OCTOBER, world.enclaveId)
    await leave(world, made)
    const second = await founderOf(world, made, '2026-10-12')
    const third = await founderOf(world, closed, '2026-10-12')
    await db.user.update({ where: { id: closed.founder.userId }, data: { disabledAt: OCTOBER } })
    expect(await remind(world, '2026-10-13')).toBe(2)
    const told = [made.founder, second, closed.founder, third].map(({ userId }) => kindsTo(userId))
    expect(await Promise.all(told)).toEqual([
      ['quarter_asked'],
      ['quarter_reminded'],
      ['quarter_asked'],
      ['quarter_reminded'],
    ])
    // A second reminder brings the link of the first again.
    expect(await remind(world, '2026-10-19')).toBe(2)
    expect(await db.quarterLink.count({ where: { enclaveId: world.enclaveId } })).toBe(4)
  })

  it('are not written down where nobody was there to be told, and reach whoever comes later', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId } = world
    const made = await landed(world)
    await db.firm.updateMany({ where: { enclaveId, id: made.firmId }, data: { contactEmail: null } })
    await askQuarters(OCTOBER, enclaveId)
    await leave(world, made)
    expect(await remind(world, '2026-10-13')).toBe(0)
    expect(await db.reminder.count({ where: { enclaveId } })).toBe(0)
    const second = await founderOf(world, made, '2026-10-14')
    expect([await remind(world, '2026-10-15'), await remind(world, '2026-10-16')]).toEqual([1, 0])
    expect(await kindsTo(second.userId)).toEqual(['quarter_reminded'])
  })

  it('go to the address a firm names once no founder is left, and to founders again when one joins', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId } = world
    const made = await landed(world)
    const contactEmail = 'office@landed.test'
    await db.firm.updateMany({ where: { enclaveId, id: made.firmId }, data: { contactEmail } })
    await askQuarters(OCTOBER, enclaveId)
    await leave(world, made)
    const toAddress = () => db.letter.count({ where: { enclaveId, toAddress: contactEmail } })
    expect([await remind(world, '2026-10-13'), await toAddress()]).toEqual([1, 1])
    await founderOf(world, made, '2026-10-14')
    expect([await remind(world, '2026-10-19'), await toAddress()]).toEqual([1, 1])
  })

  it('reach every firm, however many came before it without being due', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId } = world
    const made = await landed(world)
    const project = await db.landingProject.findFirstOrThrow({ where: { enclaveId } })
    const firm = await db.firm.findFirstOrThrow({ where: { enclaveId, id: made.firmId } })
    const more = Array.from({ length: 1010 }, (_, number) => {
      const firmId = newId()
      return { project: { ref: `LD-MANY-${number}`, id: newId(), firmId }, firm: { id: firmId, number } }
    })
    await db.firm.createMany({
      data: more.map(({ firm: { id, number } }) => ({
        ...firm,
        formerNames: [],
        id,
        ref: `F-MANY-${number}`,
        uscc: `91610131MA${String(number).padStart(7, '0')}X`,
        contactEmail: null,
      })),
    })
    await db.landingProject.createMany({ data: more.map((one) => ({ ...project, ...one.project })) })
    await db.milestone.createMany({
      data: more.map(({ project: { id: projectId } }) => ({
        enclaveId,
        projectId,
        stage: 'registered',
        actualOn: dateOfDay('2024-05-10'),
      })),
    })
    await db.$executeRawUnsafe('ANALYZE')
    await askQuarters(OCTOBER, enclaveId)
    const last = await db.quarterAsk.findFirstOrThrow({
      where: { enclaveId },
      include: { project: true },
      orderBy: { id: 'desc' },
    })
    const founder = await makePerson(world, 'founder', { firmId: last.project.firmId }, OCTOBER)
    const early = { enclaveId, id: { not: last.id } }
    await db.quarterAsk.updateMany({ where: early, data: { answerBy: dateOfDay('2026-12-01') } })
    expect([await remind(world, '2026-10-13'), await kindsTo(founder.userId)]).toEqual([
      1,
      ['quarter_reminded'],
    ])
  })
})
