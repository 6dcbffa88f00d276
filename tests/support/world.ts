import { must } from '~/example/drivers/must'
import { actorOf, appoint, type Belongs, type Place } from '~/example/drivers/people.server'
import { foundEnclave } from '~/setup/founding/found.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { NOWHERE, type Actor, type Role } from '~/ground/people/actor'
import { startSession } from '~/ground/people/session.server'
import { now as clockNow } from '~/platform/clock.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { wholeUscc } from '~/shared/codes/uscc'
import { addDays, dateOfDay, dayOf, type Day } from '~/shared/days'
import { smallFounding } from './founding'
import { NOON_OF_TESTS } from './noon'

export { NOON_OF_TESTS }

export type World = Awaited<ReturnType<typeof makeWorld>>

type Counts = { database: string | undefined; worlds: number; people: number; firms: number }
let counts: Counts = { database: undefined, worlds: 0, people: 0, firms: 0 }

/** The next number of a kind in this file's database: files share their process, and each counts from one. */
function next(what: 'worlds' | 'people' | 'firms'): number {
  const database = process.env.DATABASE_URL
  if (counts.database !== database) counts = { database, worlds: 0, people: 0, firms: 0 }
  counts[what] += 1
  return counts[what]
}

/** The next enclave that is not there yet: journeys in files of their own share one database. */
async function foundNext(now: Date): Promise<{ enclaveId: string; slug: string }> {
  const number = next('worlds')
  const founded = await foundEnclave(smallFounding(`test-${number}`, `T${number}`), now)
  if (founded.ok) return founded.value
  if (founded.reason === 'already_founded') return foundNext(now)
  throw new Error(founded.reason)
}

/**
 * A small enclave in working order: an open intake, two parks, two departments, a two-floor building, and one person per
 * role. Several worlds live side by side in one database, each with a slug of its own.
 */
export async function makeWorld(options: { now?: Date } = {}) {
  const now = options.now ?? NOON_OF_TESTS
  const { enclaveId, slug } = await foundNext(now)
  const place = { enclaveId, slug }
  const parks = await db.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  const units = await db.unit.findMany({ where: { enclaveId } })
  const departments = await makeDepartments(enclaveId)
  const firm = await makeFirm(enclaveId, {}, now)
  const people = await makePeople(place, now, {
    park: { parkId: parks[0]?.id ?? null },
    department: { departmentId: departments[0]?.id ?? null },
    founder: { firmId: firm.id },
  })
  await db.installationAdmin.create({ data: { userId: people.admin.userId, namedAt: now } })
  const intakeId = await makeIntake(people.director, dayOf(now), now)
  return {
    now,
    today: dayOf(now),
    enclaveId,
    slug,
    intakeId,
    parks,
    departments,
    firm,
    unit: (code: string) => {
      const unit = units.find((one) => one.code === code)
      if (!unit) throw new Error(`no unit ${code}`)
      return unit
    },
    ...people,
  }
}

/** Two departments of the home city: for land, and for finance and talent. */
async function makeDepartments(enclaveId: string) {
  const since = { kind: 'home_bureau', contact: '0913-2000000', validFrom: dateOfDay('2020-01-01') }
  const [land, money] = [newId(), newId()]
  await db.department.createMany({
    data: [
      {
        enclaveId,
        id: land,
        nameZh: '试验土地局',
        nameEn: 'Trial land bureau',
        duties: ['land'],
        position: 0,
        ...since,
      },
      {
        enclaveId,
        id: money,
        nameZh: '试验财政局',
        nameEn: 'Trial finance bureau',
        duties: ['finance', 'talent'],
        position: 1,
        ...since,
      },
    ],
  })
  return [{ id: land }, { id: money }]
}

/** Whom every world has; its administrator founds enclaves, too. */
const PEOPLE = {
  director: 'director',
  officer: 'officer',
  expert1: 'expert',
  expert2: 'expert',
  bureau: 'bureau',
  park: 'park',
  department: 'department',
  host_bureau: 'host_bureau',
  admin: 'admin',
  founder: 'founder',
} as const satisfies Record<string, Role>
type Known = keyof typeof PEOPLE

/** All of them together: most tests begin with a world. */
async function makePeople(
  place: Place,
  now: Date,
  belongings: Partial<Record<Known, Belongs>>,
): Promise<Record<Known, Actor>> {
  const people = Object.entries(PEOPLE).map(([known, role]) => {
    const account = nextAccount(place, role, now)
    const belongs = { ...NOWHERE, ...belongings[known as Known] }
    const membership = { enclaveId: place.enclaveId, id: newId(), userId: account.id, role, ...belongs }
    return { known, account, membership }
  })
  await db.user.createMany({ data: people.map(({ account }) => account) })
  await db.membership.createMany({
    data: people.map(({ membership }) => ({ ...membership, createdAt: now })),
  })
  const actors = people.map(({ known, account, membership }) => [
    known,
    actorOf(place, account, membership.role, membership),
  ])
  return Object.fromEntries(actors) as Record<Known, Actor>
}

function nextAccount(place: Place, role: Role, now: Date) {
  const number = next('people')
  const email = `${role}-${number}@${place.slug}.world.test`
  return { id: newId(), email, emailProvenAt: now, name: `${role} ${number}`, createdAt: now }
}

/** One more person with a role; a founder belongs to a firm, a park officer to a park. */
export async function makePerson(
  place: Place,
  role: Role,
  belongs: Belongs = {},
  now = NOON_OF_TESTS,
): Promise<Actor> {
  const account = nextAccount(place, role, now)
  await db.user.create({ data: account })
  return appoint(place, account, role, now, belongs)
}

/** A valid code that no real firm has, from a running number. */
export function usccOf(number: number): string {
  return wholeUscc(`91610131MAT${String(number).padStart(5, '0')}`)
}

/** A firm of track A, two years young, unless told otherwise. */
export async function makeFirm(
  enclaveId: string,
  given: { name?: string; track?: 'A' | 'B'; foundedOn?: Day; industryCode?: string } = {},
  now = NOON_OF_TESTS,
) {
  const number = next('firms')
  return inTransaction(async (tx) =>
    tx.firm.create({
      data: {
        enclaveId,
        id: newId(),
        ref: await nextRef(tx, enclaveId, 'F', Number(dayOf(now).slice(0, 4))),
        uscc: usccOf(number),
        name: given.name ?? `试验企业 ${number}`,
        track: given.track ?? 'A',
        foundedOn: dateOfDay(given.foundedOn ?? addDays(dayOf(now), -600)),
        industryCode: given.industryCode ?? '39',
        contactName: '试验联系人',
        contactPhone: '13900000000',
        createdAt: now,
      },
    }),
  )
}

/** An intake that opened a month ago and stays open for a month. */
export async function makeIntake(director: Actor, today: Day, now = NOON_OF_TESTS): Promise<string> {
  return must(
    await openIntake(
      director,
      {
        titleZh: '试验批次',
        titleEn: 'Test intake',
        opensOn: addDays(today, -30),
        closesOn: addDays(today, 30),
        reviewOn: addDays(today, 45),
        decideOn: addDays(today, 60),
        noticeUntil: addDays(today, 70),
        moveInOn: addDays(today, 90),
        quotaFirms: 10,
        quotaSqm: 400,
      },
      now,
    ),
  ).intakeId
}

type Init = {
  method?: string
  form?: Record<string, string> | URLSearchParams
  headers?: Record<string, string>
}

/** A request as a signed-in person would send it: a session row and its cookie, no sign-in page. */
export async function signedRequest(actor: Actor | null, path: string, init: Init = {}): Promise<Request> {
  const headers = new Headers(init.headers)
  if (actor) headers.set('Cookie', await cookieOf(actor))
  const body = init.form ? new URLSearchParams(init.form) : undefined
  const method = init.method ?? (body ? 'POST' : 'GET')
  return new Request(new URL(path, 'http://127.0.0.1:3000'), { method, headers, ...(body ? { body } : {}) })
}

type Person = { userId: string; membershipId: string | null }

const sessions = new Map<string, Promise<string>>()

/** The Cookie header of somebody who goes on from page to page; what ends or changes a session gets one of its own. */
export function sessionOf(actor: Person, address: string): Promise<string> {
  if (/^\/(sign-out|account|reset|look)|\/look$/.test(address)) return cookieOf(actor)
  const who = `${process.env.DATABASE_URL} ${actor.userId} ${actor.membershipId}`
  const cookie = sessions.get(who) ?? cookieOf(actor)
  sessions.set(who, cookie)
  return cookie
}

/** The Cookie header of a fresh session of a person acting in a role. */
export async function cookieOf(actor: Person): Promise<string> {
  const from = { userAgent: 'tests', secondFactor: true, previous: null }
  const line = await inTransaction((tx) => startSession(tx, actor.userId, from, clockNow()))
  const cookie = line.split(';')[0] ?? ''
  const token = cookie.slice(cookie.indexOf('=') + 1)
  await db.session.update({ where: { tokenHash: sha256(token) }, data: { membershipId: actor.membershipId } })
  return cookie
}

/** What a loader or action answered, whether it returned or threw. */
export async function answerOf(run: () => unknown): Promise<Response> {
  try {
    const answer = await run()
    return answer instanceof Response ? answer : Response.json(answer ?? null)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
