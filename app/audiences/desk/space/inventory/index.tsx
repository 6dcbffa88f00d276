import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { Conditions } from '~/residence/inventory/conditions'
import { areaFactsOn, buildingOn } from '~/residence/inventory/queries.server'
import { spaceConditions } from '~/residence/inventory/space-conditions'
import { inventoryWords } from '~/residence/inventory/words'
import { squareMetres } from '~/residence/spaces/sheet'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(inventoryWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  const day = today()
  const [building, facts] = await Promise.all([buildingOn(actor, day), areaFactsOn(actor, day)])
  return json({
    slug: actor.enclaveSlug,
    isStaff: actor.role !== 'admin',
    day,
    building,
    facts,
    conditions: spaceConditions(facts, day),
  })
}

/** The whole building on record: what it adds up to, floor by floor and use by use, and what a national incubator needs. */
export default function Inventory() {
  const { slug, isStaff, day, building, facts, conditions } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  const apart = Math.round((building.sqm - building.said) * 100) / 100
  const agree = apart === 0 ? w.agrees : w.differs(squareMetres(Math.abs(apart)))
  return (
    <>
      <PageHead
        crumbs={
          isStaff
            ? [{ label: w.space, to: paths.deskSpace(slug) }]
            : [{ label: w.setup, to: paths.adminSetup(slug) }]
        }
        title={w.title}
        sub={`${w.sums(squareMetres(building.sqm), squareMetres(building.said))}${agree}`}
        actions={
          <>
            <LinkButton to={paths.deskExport(slug, 'rooms', 'xlsx')} plain>
              XLSX
            </LinkButton>
            <LinkButton to={paths.deskBuildings(slug)}>{w.addBuilding}</LinkButton>
            <LinkButton to={paths.deskRoomsNew(slug)} variant="primary">
              {w.enter}
            </LinkButton>
          </>
        }
      />
      {building.buildings.length === 0 ? (
        <EmptyState title={w.none}>{w.noneWhy}</EmptyState>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_336px]">
          <div className="min-w-0 space-y-8">
            {building.buildings.map((house) => (
              <Floors key={house.code} house={house} />
            ))}
          </div>
          <Kinds />
        </div>
      )}
      {conditions ? <Conditions lines={conditions} facts={facts} day={day} /> : null}
    </>
  )
}

type House = Awaited<ReturnType<typeof buildingOn>>['buildings'][number]

function Floors({ house }: { house: House }) {
  const { slug } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  const locale = useLocale()
  return (
    <section className="min-w-0">
      <SectionHead
        title={house.name[locale]}
        aside={<Link to={paths.deskBuilding(slug, house.code)}>{w.changeBuilding}</Link>}
      />
      {house.address ? <p className="mb-2 text-13 text-ink-2">{house.address}</p> : null}
      {house.floors.length === 0 ? <p className="text-ink-2">{w.noFloors}</p> : <FloorLines house={house} />}
    </section>
  )
}

const FIGURES = ['rooms', 'desks', 'sqm', 'leasable'] as const

function FloorLines({ house }: { house: House }) {
  const { slug } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  const locale = useLocale()
  const sum = (of: (typeof FIGURES)[number]) => house.floors.reduce((total, floor) => total + floor[of], 0)
  return (
    <Table label={house.name[locale]} pick stacks>
      <thead>
        <tr>
          <Th>{w.floor}</Th>
          {FIGURES.map((figure) => (
            <Th key={figure} num>
              {w[figure]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {house.floors.map((floor) => (
          <Row key={floor.level}>
            <Td head className="cell-head">
              <Link to={paths.deskInventoryFloor(slug, floor)}>{floor.name[locale]}</Link>
            </Td>
            {FIGURES.map((figure) => (
              <Td key={figure} num label={w[figure]}>
                {floor[figure] ? squareMetres(floor[figure]) : '—'}
              </Td>
            ))}
          </Row>
        ))}
      </tbody>
      <TotalRow>
        <Td>{w.total}</Td>
        {FIGURES.map((figure) => (
          <Td key={figure} num label={w[figure]}>
            {squareMetres(sum(figure))}
          </Td>
        ))}
      </TotalRow>
    </Table>
  )
}

function Kinds() {
  const { building } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  return (
    <aside aria-label={w.byKind}>
      <SectionHead title={w.byKind} />
      <Table label={w.byKind}>
        <thead>
          <tr>
            <Th>{w.kind}</Th>
            <Th num>{w.rooms}</Th>
            <Th num>{w.sqm}</Th>
          </tr>
        </thead>
        <tbody>
          {building.kinds.map(({ kind, rooms, sqm }) => (
            <Row key={kind}>
              <Td>{w.kinds[kind]}</Td>
              <Td num>{rooms}</Td>
              <Td num>{squareMetres(sqm)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </aside>
  )
}
