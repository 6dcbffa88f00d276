import { DEPARTMENTS_OF_WEINAN, ENVIRONMENT, FINANCE, INDUSTRY } from '~/example/plans/departments'
import { enterDepartments } from '~/example/runs/departments.server'
import { foundEnclave } from '~/setup/founding/found.server'
import type { Founding } from '~/setup/founding/found.form'
import { db } from '~/platform/db.server'
import { addDays, dayOf, instantOf, type Day } from '~/shared/days'
import type { Actor } from '~/ground/people/actor'
import { nameOf, STAFF } from '~/example/plans/people'
import { POOL } from '~/example/plans/experts'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { appoint, type Account } from '~/example/drivers/people.server'
import { enrol, type Hashes, type Staff, type Enclave } from '~/example/enclave.server'
import type { Timeline } from '~/example/plans/timeline'

type Setting = { today: Day; time: Timeline; chance: Chance; hashes: Hashes }
type Place = { enclaveId: string; slug: string }

/** Founds an enclave shortly before its plan begins and gives it its people. */
export async function foundExample(
  founding: Founding,
  setting: Setting,
  people: (place: Place, parks: ReadonlyMap<string, string>, at: Date) => Promise<Staff>,
): Promise<Enclave> {
  const { today, time, chance, hashes } = setting
  const at = instantOf(addDays(founding.criteriaFrom, 0), 9 * 60)
  const { enclaveId, slug } = must(await foundEnclave(founding, at), `found ${founding.slug}`)
  const parkRows = await db.park.findMany({ where: { enclaveId }, select: { id: true, nameZh: true } })
  const unitRows = await db.unit.findMany({ where: { enclaveId }, select: { id: true, code: true } })
  const parks = new Map(parkRows.map(({ id, nameZh }) => [nameZh, id]))
  const staff = await people({ enclaveId, slug }, parks, at)
  return {
    enclaveId,
    slug,
    today,
    time,
    chance,
    hashes,
    staff,
    parks,
    decisions: new Map(),
    homeZh: founding.homeCity.zh,
    hostZh: founding.hostCity.zh,
    address: founding.address.zh,
    foundedOn: founding.criteriaFrom,
    planStart: dayOf(instantOf(founding.planStartsOn)),
    units: new Map(unitRows.map(({ id, code }) => [code, id])),
  }
}

/** The people of Weinan in Xi'an: the accounts that visitors can try. */
export function staffOfWeinan(hashes: Hashes) {
  return async (place: Place, parks: ReadonlyMap<string, string>, at: Date): Promise<Staff> => {
    const with_ = async (person: { email: string; name: string }) => enrol(person, hashes.demo, at)
    const park = '渭南高新区'
    const admin = await appoint(place, await with_(STAFF.admin), 'admin', at)
    await enterDepartments(admin, DEPARTMENTS_OF_WEINAN, at)
    const host = await appointBeyond(place, with_, at)
    return {
      admin,
      host,
      director: await appoint(place, await with_(STAFF.director), 'director', at),
      officer: await appoint(place, await with_(STAFF.officer), 'officer', at),
      experts: [
        await appoint(place, await with_(STAFF.expert1), 'expert', at),
        await appoint(place, await with_(STAFF.expert2), 'expert', at),
        await appoint(place, await with_(STAFF.expert3), 'expert', at),
      ],
      pool: await appointPool(place, hashes, at),
      bureau: await appoint(place, await with_(STAFF.bureau), 'bureau', at),
      secondBureau: await appoint(place, await with_(STAFF.bureau2), 'bureau', at),
      parks: new Map([
        [
          park,
          await appoint(place, await with_(STAFF.park), 'park', at, { parkId: parks.get(park) ?? null }),
        ],
      ]),
    }
  }
}

/** Accounts of the environment bureau, which is asked about permits, of the two that approve rewards, and of the host city. */
async function appointBeyond(
  place: Place,
  with_: (person: { email: string; name: string }) => Promise<Account>,
  at: Date,
): Promise<Actor> {
  const { enclaveId } = place
  for (const [person, nameZh] of [
    [STAFF.department, ENVIRONMENT],
    [STAFF.industry, INDUSTRY],
    [STAFF.finance, FINANCE],
  ] as const) {
    const { id } = await db.department.findFirstOrThrow({ where: { enclaveId, nameZh } })
    await appoint(place, await with_(person), 'department', at, { departmentId: id })
  }
  return appoint(place, await with_(STAFF.host), 'host_bureau', at)
}

async function appointPool(place: Place, hashes: Hashes, at: Date): Promise<Actor[]> {
  const pool: Actor[] = []
  for (const { name, email } of POOL) {
    pool.push(await appoint(place, await enrol({ name, email }, hashes.nobody, at), 'expert', at))
  }
  return pool
}

/** The second enclave has people of its own; only the administrator works in both. Its first expert can be
 * tried too, who reviews without names, and its second officer and director, who screen and rule. */
export function staffOfShangrao(hashes: Hashes) {
  return async (place: Place, _parks: ReadonlyMap<string, string>, at: Date): Promise<Staff> => {
    const someone = (number: number, part: string, hash = hashes.nobody) =>
      enrol({ email: `${part}@second.example.test`, name: nameOf(number) }, hash, at)
    return {
      admin: await appoint(place, await enrol(STAFF.admin, hashes.demo, at), 'admin', at),
      director: await appoint(place, await someone(301, 'director', hashes.demo), 'director', at),
      officer: await appoint(place, await someone(302, 'officer'), 'officer', at),
      secondOfficer: await appoint(place, await someone(306, 'officer2', hashes.demo), 'officer', at),
      experts: [
        await appoint(place, await someone(303, 'expert1', hashes.demo), 'expert', at),
        await appoint(place, await someone(304, 'expert2'), 'expert', at),
      ],
      pool: [],
      bureau: await appoint(place, await someone(305, 'bureau'), 'bureau', at),
      parks: new Map(),
    }
  }
}
