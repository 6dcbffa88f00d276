import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { BuildingStacks } from '~/residence/space-pages/building-stack'
import { percent, squareMetres } from '~/residence/spaces/sheet'
import { floorsOn, waitingForSpace } from '~/residence/spaces/queries.server'
import { spaceWords } from '~/residence/spaces/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(spaceWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const [floors, waiting] = await Promise.all([floorsOn(actor, today()), waitingForSpace(actor)])
  return json({ floors, day: today(), waiting })
}

/** The whole building as a stack of its floors, and who waits for a room. */
export default function SpaceIndex() {
  const { floors, day, waiting } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(spaceWords)
  const leasable = floors.reduce((sum, floor) => sum + floor.leasable, 0)
  const leased = floors.reduce((sum, floor) => sum + floor.leased, 0)
  const sums = w.wholeSums(
    squareMetres(leasable),
    squareMetres(leased),
    percent(leasable ? leased / leasable : 0),
  )
  return (
    <>
      <PageHead
        title={w.title}
        sub={sums}
        actions={
          <>
            <LinkButton to={paths.deskOccupancy(e)}>{w.occupancyPage}</LinkButton>
            <LinkButton to={paths.deskContracts(e)}>{w.contracts}</LinkButton>
            <LinkButton to={paths.deskInventory(e)}>{w.inventory}</LinkButton>
            <LinkButton to={paths.deskProposals(e)}>{w.proposals}</LinkButton>
            <LinkButton to={paths.deskForecast(e)}>{w.forecast}</LinkButton>
            <LinkButton to={paths.deskRoomSearch(e)}>{w.findRoom}</LinkButton>
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_336px]">
        <section className="min-w-0">
          <p className="mb-2 text-12 text-ink-3">{w.onDay(day)}</p>
          {floors.length === 0 ? (
            <EmptyState title={w.noRoomsYet} />
          ) : (
            <BuildingStacks floors={floors} enclave={e} />
          )}
        </section>
        <aside aria-label={w.waitsForRoom}>
          <SectionHead title={w.waitsForRoom} aside={waiting.length} />
          {waiting.length === 0 ? <p className="py-2 text-ink-2">{w.nobodyWaits}</p> : null}
          <ul>
            {waiting.map((tenancy) => (
              <li key={tenancy.id} className="border-b border-rule py-2">
                <Link to={paths.deskFirm(e, tenancy.firmId)}>{tenancy.name}</Link>
              </li>
            ))}
          </ul>
          {waiting.length > 0 ? (
            <p className="mt-3">
              <LinkButton to={paths.deskNewProposal(e)}>{w.proposeFor}</LinkButton>
            </p>
          ) : null}
        </aside>
      </div>
    </>
  )
}
