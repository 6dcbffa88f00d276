import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { areaOf, WORKERS } from '~/plan/counting/area'

/** Whoever works in the area of the address: the incubator at its desk, the bureau in its own rooms. */
export function requireWorker(request: Request, enclave: string | undefined): Promise<Actor> {
  return requireActor(request, { roles: WORKERS[areaOf(new URL(request.url).pathname)], enclave })
}
