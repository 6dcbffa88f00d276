import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { byAsked, BY } from '~/landing/park-map/layout'
import { parkMap } from '~/landing/park-map/map.server'
import { MapPicture, MapTable } from '~/landing/park-map/map-view'
import { mapWords } from '~/landing/park-map/words'
import { MAY } from '~/landing/sites/abilities'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(mapWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  return json({
    slug: actor.enclaveSlug,
    ownId: actor.role === 'park' ? actor.parkId : null,
    opensAll: actor.role !== 'park',
    by: byAsked(new URL(asked.request.url).searchParams),
    counties: await parkMap(actor, today()),
  })
}

/** The home city's counties and parks as a schematic map, and the same as a table. */
export default function ParkMap() {
  const { slug, ownId, opensAll, by, counties } = useLoaderData<typeof loader>()
  const w = useWords(mapWords)
  const here = paths.parkMap(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.parks, to: paths.parks(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.land(slug)}>{w.land}</LinkButton>
            <LinkButton to={paths.sites(slug)} variant="primary">
              {w.sites}
            </LinkButton>
          </>
        }
      />
      {counties.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <>
          <div className="mb-4">
            <Segments
              label={w.by}
              items={BY.map((one) => ({
                to: one === 'mu' ? here : `${here}?by=${one}`,
                label: w.bys[one],
                current: by === one,
              }))}
            />
          </div>
          <MapPicture counties={counties} by={by} />
          <MapTable slug={slug} counties={counties} opens={(id) => opensAll || id === ownId} />
        </>
      )}
    </>
  )
}
