import { appoint } from '~/example/drivers/people.server'
import type { Actor, Role } from '~/ground/people/actor'
import { newId } from '~/platform/ids.server'
import type { MatterCode } from '~/setup/taking-over/matters'
import { compared, takeOver, type Asked } from '~/setup/taking-over/take.server'
import { addDays } from '~/shared/days'
import { makeWorld, NOON_OF_TESTS } from '../support/world'

/** Two enclaves with the same administrator, director and officer, and a third in which they are nobody. */
export async function threePlaces() {
  const [world, other, strange] = [await makeWorld(), await makeWorld(), await makeWorld()]
  const place = { enclaveId: other.enclaveId, slug: other.slug }
  const theirs: Partial<Record<Role, Actor>> = {}
  for (const role of ['admin', 'director', 'officer'] as const) {
    const { userId: id, name } = world[role]
    theirs[role] = await appoint(place, { id, name }, role, world.now)
  }
  const asked = (code: MatterCode, role: Role, more: Partial<Asked> = {}): Asked => ({
    code,
    piece: '',
    to: '',
    from: theirs[role] ?? null,
    ...more,
  })
  return { world, other, strange, asked }
}

/** Takes over what is read now, from tomorrow on unless a day is said. */
export async function take(actor: Actor, what: Asked, day = addDays('2026-11-20', 1)) {
  const { mark, basedOn } = await compared(actor, what, '2026-11-20', 'zh')
  const said = { mark, basedOn, effectiveOn: day, reason: '参照兄弟飞地', idempotencyKey: newId() }
  return takeOver(actor, what, said, NOON_OF_TESTS)
}
