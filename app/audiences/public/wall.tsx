import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wallOf } from '~/plan/walls/wall-data.server'
import { WallView } from '~/plan/walls/wall-view'
import script from '~/plan/walls/wall.script?script'
import { wallWords } from '~/plan/walls/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(wallWords, (w) => w.title)
export const handle = { script }

export async function loader({ params }: LoaderFunctionArgs) {
  const wall = await wallOf(params.secret, now())
  return json(
    { wall, changes: paths.wallChanges(params.secret ?? '') },
    { headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' } },
  )
}

/** The plan on a wall: whoever has the address reads it, nobody acts here. */
export default function WallPage() {
  const { wall, changes } = useLoaderData<typeof loader>()
  return (
    <main id="main" className="wall" data-wall={changes}>
      <WallView wall={wall} />
    </main>
  )
}
