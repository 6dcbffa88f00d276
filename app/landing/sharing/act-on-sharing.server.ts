import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { MAY, type SharingAct } from './abilities'
import { AREA_ROLES, areaOf } from './area'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'params'>

/** Whoever may do something with what the cities share, in the area an address lies in. */
export function requireSharer({ request, params }: Asked, may: SharingAct): Promise<Actor> {
  const allowed: readonly string[] = MAY[may]
  const roles = AREA_ROLES[areaOf(request.url)].filter((role) => allowed.includes(role))
  return requireActor(request, { roles, enclave: params.enclave })
}
