import type { Actor, Role } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { areaOf, WORKERS } from '~/plan/counting/area'

/** Whoever works in the area of the address: the incubator at its desk, the bureau in its own rooms; of them those of some roles. */
export function requireWorker(
  request: Request,
  enclave: string | undefined,
  among?: readonly Role[],
): Promise<Actor> {
  const here = WORKERS[areaOf(new URL(request.url).pathname)]
  return requireActor(request, { roles: here.filter((role) => !among || among.includes(role)), enclave })
}
