import type { Actor } from '~/people/actor'
import { requireActor } from '~/people/guard.server'
import { areaOf, WORKERS } from './area'

/** Whoever works in the area of the address: the incubator at its desk, the bureau in its own rooms. */
export function requireWorker(request: Request, enclave: string | undefined): Promise<Actor> {
  return requireActor(request, { roles: WORKERS[areaOf(new URL(request.url).pathname)], enclave })
}
