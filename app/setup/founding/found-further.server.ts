import { recordEvent } from '~/ground/audit/record.server'
import { memberEvents } from '~/ground/people/events'
import { enclavesOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { isInstallationAdmin } from '~/setup/installation/administrators.server'
import { dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { bringDepartments, parksOfHome } from './bring-cities.part.server'
import type { Rules } from './found.form'
import type { FoundFurther } from './found-further.form'
import { foundWithin, type Founder } from './found.part.server'
import { plainFounding } from './plain-founding'

const MOST_TO_COPY = 40

type Refusal = 'not_administrator' | 'slug_taken' | 'prefix_taken' | 'source_gone'
type Founded = Outcome<{ enclaveId: string; slug: string }, Refusal>

/** An administrator of the installation founds a further enclave, private and theirs to set up. */
export async function foundFurther(founder: Founder, input: FoundFurther, now: Date): Promise<Founded> {
  const by = { userId: founder.userId, key: input.idempotencyKey, command: 'enclave.found' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => found(tx, founder, input, now)))
  return onConstraint<Founded, Founded>(work, {
    Enclave_slug_key: () => refuse('slug_taken'),
    Enclave_refPrefix_key: () => refuse('prefix_taken'),
  })
}

async function found(tx: Tx, founder: Founder, input: FoundFurther, now: Date): Promise<Founded> {
  if (!(await isInstallationAdmin(founder.userId, tx))) return refuse('not_administrator')
  const rules = rulesFrom(input.from)
  if (
    rules.kind === 'copied' &&
    (await tx.membership.count({ where: administers(founder, rules.from) })) === 0
  ) {
    return refuse('source_gone')
  }
  const plain = plainFounding(input, dayOf(now), rules)
  const near = rules.kind === 'copied' ? { from: rules.from, day: dayOf(now) } : null
  const parks = near ? await parksOfHome(tx, near, input) : []
  const { enclaveId, slug } = await foundWithin(tx, { ...plain, parks }, now, founder)
  if (near) await bringDepartments(tx, enclaveId, near, input)
  const { userId } = founder
  await tx.membership.create({ data: { enclaveId, id: newId(), userId, role: 'admin', createdAt: now } })
  const subject = { type: 'user', id: userId }
  const actor = { ...founder, role: 'admin' }
  await recordEvent(
    tx,
    { enclaveId, actor, subject, event: memberEvents.member_joined({ role: 'admin' }) },
    now,
  )
  return ok({ enclaveId, slug })
}

/** Whoever names administrators of the installation reads nothing of an enclave: one is copied by who administers it. */
const administers = ({ userId }: Pick<Founder, 'userId'>, enclaveId?: string) => ({
  userId,
  role: 'admin',
  endedAt: null,
  ...(enclaveId ? { enclaveId } : {}),
})

/** The enclaves that a further one may be like. */
export async function enclavesToCopy(userId: string, today: Day) {
  const mine = await db.membership.findMany({
    where: administers({ userId }),
    select: { enclaveId: true },
    distinct: ['enclaveId'],
    take: MOST_TO_COPY,
  })
  const ids = mine.map(({ enclaveId }) => enclaveId)
  const named = ids.length === 0 ? [] : await enclavesOn(today, ids)
  return named.map(({ id, nameZh: zh, nameEn: en }) => ({ id, zh, en }))
}

function rulesFrom(from: FoundFurther['from']): Rules {
  if (from === 'template') return { kind: 'drafted' }
  return from === 'nothing' ? { kind: 'none' } : { kind: 'copied', from }
}
