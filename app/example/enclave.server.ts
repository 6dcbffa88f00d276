import type { DecisionInput } from '~/admission/decisions/decide.form'
import { createUser } from '~/ground/accounts/create-user.part.server'
import type { Actor, Role } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Outcome } from '~/shared/outcome'
import type { Day } from '~/shared/days'
import { proofFor, type ProofKind } from './proofs.server'
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
  parks: ReadonlyMap<string, Actor> // by the park's Chinese name
}

/** What everything in the example acts on: the enclave, its people, the day it is loaded, and the one order of time. */
export type ExampleEnclave = {
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

/** The value of an act that the example needs; a refusal means that the example itself is wrong. */
export function must<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The example cannot ${what}: ${outcome.reason} ${JSON.stringify(outcome.detail ?? {})}`)
}

type Person = { email: string; name: string }
export type Account = { id: string; name: string }

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

type Place = { enclaveId: string; slug: string }

/** Gives an account a role in an enclave. */
export async function appoint(
  place: Place,
  account: Account,
  role: Role,
  now: Date,
  parkId: string | null = null,
  firmId: string | null = null,
): Promise<Actor> {
  const id = newId()
  const { enclaveId, slug } = place
  await db.membership.create({
    data: { enclaveId, id, userId: account.id, role, parkId, firmId, createdAt: now },
  })
  return {
    userId: account.id,
    name: account.name,
    role,
    enclaveId,
    enclaveSlug: slug,
    membershipId: id,
    firmId,
    parkId,
  }
}

/** The founder of a firm, as the membership that the first application made says. */
export async function founderOf(
  { enclaveId, slug }: Place,
  account: Account,
  firmId: string,
): Promise<Actor> {
  const where = { enclaveId, userId: account.id, firmId, role: 'founder', endedAt: null }
  const { id } = await db.membership.findFirstOrThrow({ where, select: { id: true } })
  return {
    userId: account.id,
    name: account.name,
    role: 'founder',
    enclaveId,
    enclaveSlug: slug,
    membershipId: id,
    firmId,
    parkId: null,
  }
}

/** An uploaded file of a person: the bytes of its kind are kept once, the row is the person's own. */
export async function upload(owner: Actor, kind: ProofKind, now: Date): Promise<string> {
  const proof = await proofFor(kind)
  const id = newId()
  const { sha256, size, mime, name } = proof
  await db.file.create({
    data: {
      id,
      enclaveId: owner.enclaveId,
      ownerUserId: owner.userId,
      sha256,
      size,
      mime,
      name,
      createdAt: now,
    },
  })
  return id
}
