import type { DecisionInput } from '~/admission/decisions/decide.form'
import { createUser } from '~/ground/accounts/create-user.part.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { Account } from '~/example/drivers/people.server'
import type { Chance } from '~/example/plans/random'
import type { Timeline } from '~/example/plans/timeline'

export type Staff = {
  admin: Actor
  director: Actor
  officer: Actor
  /** Screens beside the first, where an intake asks for two. */
  secondOfficer?: Actor
  experts: readonly Actor[]
  /** Further experts of the pool, who are asked by letter. */
  pool: readonly Actor[]
  bureau: Actor
  /** Publishes what the first has written, and pays what was approved. */
  secondBureau?: Actor
  /** Speaks for the host city. */
  host?: Actor
  parks: ReadonlyMap<string, Actor> // by the park's Chinese name
}

/** What everything in the example acts on: the enclave, its people, the day it is loaded, and the one order of time. */
export type Enclave = {
  enclaveId: string
  slug: string
  homeZh: string
  hostZh: string
  address: string
  today: Day
  foundedOn: Day
  planStart: Day
  time: Timeline
  chance: Chance
  staff: Staff
  parks: ReadonlyMap<string, string> // ids by Chinese name
  units: ReadonlyMap<string, string> // ids by code
  hashes: Hashes
  /** What becomes of each application, for the meeting that decides on it. */
  decisions: Map<string, DecisionInput>
}
export type Hashes = { demo: string; nobody: string }

type Person = { email: string; name: string }

/** An account of an invented person; the listed ones share a password, the others have one nobody knows. */
export async function enrol(person: Person, passwordHash: string, now: Date): Promise<Account> {
  const { email, name } = person
  const created = await inTransaction((tx) =>
    createUser(
      tx,
      {
        name,
        identifier: { kind: 'email', value: email },
        passwordHash,
        locale: 'zh',
        isExample: true,
        proven: true,
      },
      now,
    ),
  )
  return created ?? (await db.user.findUniqueOrThrow({ where: { email }, select: { id: true, name: true } }))
}
