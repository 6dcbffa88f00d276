import type { LoaderFunctionArgs } from '@remix-run/node'
import { changesFor } from '~/plan/walls/stream.server'
import { screenBehind } from '~/plan/walls/walls.server'

/** Says to a screen when the plan has changed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return changesFor(await screenBehind(params.secret), request.signal)
}
