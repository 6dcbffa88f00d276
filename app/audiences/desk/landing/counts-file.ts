import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardFile } from '~/across/board-files/answer.server'
import { AREAS, areaOf } from '~/landing/projects/area'
import { requireActor } from '~/ground/people/guard.server'

/** The rolling counts of landings as a file; a park's officer takes those of the own park. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { roles } = AREAS[areaOf(request.url)]
  const actor = await requireActor(request, { roles, enclave: params.enclave })
  return boardFile(actor, 'landing_counts', { request, format: params.format })
}
