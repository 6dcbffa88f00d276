import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { enterThing } from '~/residence/bookables/enter.server'
import type { BookingState } from '~/residence/bookings/vocabulary'
import { addDays, dateOfDay, instantOf } from '~/shared/days'
import { resident } from '../../landing/support'
import { scene, type Maker, type Scene } from './scene'
import { makePerson, type World } from '../world'

type Fields = Record<string, string>

/** The rules of a thing, as they are set. */
export const RULES = {
  who: 'firms' as const,
  opensAt: 480,
  closesAt: 1320,
  onDaysOff: true,
  longest: 240,
  aheadDays: 30,
  freeMinutes: 120,
  pricePerHour: '80.00' as string | null,
  vatPercent: 6,
  approval: false,
  cancelHours: 2,
}

export const THING = {
  kind: 'instrument' as const,
  unitId: undefined,
  nameZh: '扫描电镜',
  nameEn: 'Microscope',
  placeZh: '二层',
  placeEn: '',
  noteZh: '',
  noteEn: '',
  ...RULES,
  idempotencyKey: undefined,
}

/** A thing to book; its first rules are in force from the world's today. */
export async function makeThing(world: World, given: Partial<typeof THING> = {}): Promise<string> {
  return must(await enterThing(world.officer, { ...THING, ...given }, world.now)).thingId
}

/** A founder whose firm is in residence. */
export async function bookingFounder(world: World): Promise<Actor> {
  return makePerson(world, 'founder', { firmId: (await resident(world, 'active')).id })
}

async function thing(world: World): Promise<Scene> {
  return scene({ thingId: await makeThing(world) }, { founder: await bookingFounder(world) })
}

/** A booking of a thing of its own: on Monday at two, or begun an hour ago. */
export const bookingIn =
  (state: BookingState, when: 'ahead' | 'begun' = 'ahead'): Maker =>
  async (world) => {
    const { enclaveId, now, today, officer } = world
    const founder = await bookingFounder(world)
    const id = newId()
    const day = when === 'ahead' ? addDays(today, 3) : today
    const from = when === 'ahead' ? 14 * 60 : 9 * 60
    await db.booking.create({
      data: {
        enclaveId,
        id,
        bookableId: await makeThing(world),
        firmId: founder.firmId,
        state,
        startsAt: instantOf(day, from),
        endsAt: instantOf(day, from + 120),
        month: dateOfDay(`${day.slice(0, 7)}-01`),
        purpose: '断口分析',
        freeMinutes: 120,
        pricePerHour: '80.00',
        vatPercent: 6,
        cancelHours: 2,
        reason: state === 'declined' ? '当天检修' : '',
        bookedById: officer.userId,
        createdAt: now,
        placedAt: now,
        changedAt: now,
      },
    })
    return scene({ bookingId: id }, { founder })
  }

/** Which rows of bookings stand behind which addresses. */
export const BOOKING_MAKERS: [RegExp, Maker][] = [
  [/:bookingId\/(approval|refusal)/, bookingIn('asked')],
  [/:bookingId\/attendance/, bookingIn('booked', 'begun')],
  [/:bookingId/, bookingIn('booked')],
  [/:thingId/, thing],
]

const rules: Fields = {
  who: 'firms',
  opensAt: '08:00',
  closesAt: '22:00',
  onDaysOff: 'on',
  longest: '4',
  aheadDays: '30',
  freeMinutes: '2.5',
  pricePerHour: '80',
  vatPercent: '6',
  cancelHours: '2',
}
const when: Fields = { day: '2026-11-24', from: '10:00', minutes: '60', purpose: '例会' }

export const FORMS_OF_BOOKINGS: Record<string, (world: World) => Fields> = {
  '/my/firm/bookings/calendar': () => ({ what: 'make' }),
  '/my/firm/bookings/things/:thingId/new': () => ({ ...when, idempotencyKey: newId() }),
  '/my/firm/bookings/:bookingId/time': () => ({ ...when, version: '0' }),
  '/my/firm/bookings/:bookingId/cancellation': () => ({ reason: '改期', version: '0' }),
  '/desk/:enclave/bookings/calendar': () => ({ what: 'make' }),
  '/desk/:enclave/bookings/things/new': () => ({
    kind: 'instrument',
    nameZh: '高低温箱',
    placeZh: '二层共享实验室',
    ...rules,
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/bookings/things/:thingId/new': () => ({ ...when, idempotencyKey: newId() }),
  '/desk/:enclave/bookings/things/:thingId/change': () => ({
    nameZh: '扫描电镜',
    placeZh: '二层',
    closedFrom: '2026-12-01',
    closedUntil: '2026-12-05',
    closedWhy: '年度校准',
    version: '1',
  }),
  '/desk/:enclave/bookings/things/:thingId/rules': () => ({
    effectiveFrom: '2026-12-01',
    reason: '耗材涨价',
    ...rules,
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/bookings/:bookingId/refusal': () => ({ reason: '当天设备检修', version: '0' }),
  '/desk/:enclave/bookings/:bookingId/cancellation': () => ({ reason: '当天设备检修', version: '0' }),
  '/desk/:enclave/bookings/:bookingId/time': () => ({ ...when, version: '0' }),
  '/desk/:enclave/bookings/:bookingId/attendance': () => ({ came: 'no', version: '0' }),
  '/desk/:enclave/bookings/:bookingId/approval': () => ({ version: '0' }),
}
