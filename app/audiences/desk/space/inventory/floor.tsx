import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { floorRooms } from '~/residence/inventory/queries.server'
import { ServiceWord } from '~/residence/inventory/standing'
import { inventoryWords } from '~/residence/inventory/words'
import { today } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(inventoryWords, (w) => w.rooms)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  const day = today()
  const floor = await floorRooms(actor, floorKeyOr404(asked.params), day)
  return json({ slug: actor.enclaveSlug, day, floor })
}

/** Every room of a floor with what is known of it, those out of service as well. */
export default function InventoryFloor() {
  const { slug, floor } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskInventory(slug) }, { label: floor.buildingName[locale] }]}
        title={floor.name[locale]}
        actions={
          <>
            <LinkButton to={paths.deskDrawing(slug, floor)} plain>
              {w.draw}
            </LinkButton>
            <LinkButton to={paths.deskFloorName(slug, floor)}>{w.rename}</LinkButton>
            <LinkButton to={paths.deskRoomsNew(slug)} variant="primary">
              {w.enter}
            </LinkButton>
          </>
        }
      />
      {floor.rooms.length === 0 ? <EmptyState title={w.none} /> : <Rooms />}
    </>
  )
}

function Rooms() {
  const { slug, day, floor } = useLoaderData<typeof loader>()
  const w = useWords(inventoryWords)
  const locale = useLocale()
  return (
    <Table label={w.rooms} pick stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.code}</Th>
          <Th>{w.kind}</Th>
          <Th num>{w.area}</Th>
          <Th num>{w.desks}</Th>
          <Th num>{w.rent}</Th>
          <Th num>{w.height}</Th>
          <Th num>{w.load}</Th>
          <Th num>{w.power}</Th>
          <Th>{w.noteZh}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {floor.rooms.map((room) => (
          <Row key={room.id}>
            <Td head className="cell-head">
              <Link to={paths.deskRoom(slug, room.id)}>{room.code}</Link>
            </Td>
            <Td label={w.kind}>{w.kinds[room.kind]}</Td>
            <Td num label={w.area}>
              {room.areaSqm}
            </Td>
            <Td num label={w.desks}>
              {room.desks || '—'}
            </Td>
            <Td num label={w.rent}>
              {room.leasable ? room.rentPerSqm : '—'}
            </Td>
            <Td num label={w.height}>
              {room.heightM || '—'}
            </Td>
            <Td num label={w.load}>
              {room.loadKn || '—'}
            </Td>
            <Td num label={w.power}>
              {room.powerKw || '—'}
            </Td>
            <Td label={w.noteZh}>{(locale === 'zh' ? room.noteZh : room.noteEn) || '—'}</Td>
            <Td label={w.state}>
              <ServiceWord out={room.out} today={day} />
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
