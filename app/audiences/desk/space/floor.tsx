import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useParams } from '@remix-run/react'
import { enclaveBySlug, requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import type { FloorKey } from '~/platform/addresses/space'
import { paths } from '~/platform/paths'
import { addMonths, isDay } from '~/shared/days'
import { ColourChoice } from '~/residence/plan-colours/colour-choice'
import { ColourList } from '~/residence/plan-colours/colour-list'
import { COLOURINGS, tintsOf } from '~/residence/plan-colours/colouring'
import { coloursOf } from '~/residence/plan-colours/colours.server'
import { PhotoList } from '~/residence/inventory/photo-list'
import { photosOf } from '~/residence/inventory/photos.server'
import { paysOf } from '~/residence/rent/pays.server'
import { FloorTable } from '~/residence/space-pages/floor-table'
import { floorOn, floorsOn, occupancyByMonth, waitingForSpace } from '~/residence/spaces/queries.server'
import { areasOf, percent, sheetOf, squareMetres } from '~/residence/spaces/sheet'
import { UnitPanel } from '~/residence/space-pages/unit-panel'
import { spaceWords } from '~/residence/spaces/words'
import { Segments } from '~/ui/browse'
import { Button, LinkButton } from '~/ui/buttons'
import { OccupancyStep } from '~/ui/charts'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { FloorPlan, PlanLegend } from '~/ui/plan/floor-plan'
import { titled } from '~/ui/title'

export const meta = titled(spaceWords, (w) => w.floors)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const url = new URL(request.url)
  const asked = url.searchParams.get('day') ?? ''
  const day = isDay(asked) ? asked : today()
  const floor = await floorOn(actor, floorKeyOr404(params), day)
  const start = `${addMonths(day, -18).slice(0, 7)}-01`
  const [enclave, floors, strip, waiting, pays] = await Promise.all([
    enclaveBySlug(actor.enclaveSlug),
    floorsOn(actor, day),
    occupancyByMonth(actor, start, 36, floor.id),
    waitingForSpace(actor),
    paysOf(actor.enclaveId, { unitIds: floor.units.map(({ id }) => id) }, day),
  ])
  const by = COLOURINGS.find((one) => one === url.searchParams.get('by')) ?? 'lease'
  const legend = by === 'lease' ? null : await coloursOf(actor, floor.id, day, by)
  const code = url.searchParams.get('unit')
  const chosen = floor.units.find((unit) => unit.code === code)
  return json({
    floor,
    by,
    legend,
    cities: [enclave.hostCityZh, enclave.homeCityZh],
    day,
    today: today(),
    levels: floors
      .filter(({ building }) => building === floor.building)
      .map(({ level }) => level)
      .reverse(),
    houses: floors
      .filter((one, index) => floors.findIndex(({ building }) => building === one.building) === index)
      .map(({ building, buildingName, level }) => ({ building, name: buildingName, level })),
    strip,
    start,
    end: addMonths(start, 36),
    photos: chosen ? await photosOf(actor, chosen.id) : [],
    selected: floor.units.some((unit) => unit.code === code) ? code : null,
    monthly: Object.fromEntries([...pays].map(([id, { rent }]) => [id, rent])),
    pays:
      [...pays].find(([id]) => id === floor.units.find((unit) => unit.code === code)?.lease?.id)?.[1] ?? null,
    waiting,
  })
}

/** One floor as an engineering sheet by live lease, with the same data as a table below. */
export default function Floor() {
  const data = useLoaderData<typeof loader>()
  const { floor, day, selected } = data
  const e = useParams().enclave ?? ''
  const w = useWords(spaceWords)
  const locale = useLocale()
  const areas = areasOf(floor)
  const asked = {
    ...(day === data.today ? {} : { day }),
    ...(data.by === 'lease' ? {} : { by: data.by }),
  }
  const at = (key: FloorKey, unit?: string | null) => {
    const query = new URLSearchParams(asked)
    if (unit) query.set('unit', unit)
    return `${paths.deskFloor(e, key)}${query.size ? `?${query}` : ''}`
  }
  const sheet = sheetOf(floor, w, locale, selected, (code) => at(floor, code), data.cities)
  const tints = data.legend && tintsOf(data.legend)
  const title = floor.name[locale]
  const rest = [
    areas.free ? w.restFree(squareMetres(areas.free)) : '',
    areas.reserved ? w.restReserved(squareMetres(areas.reserved)) : '',
    areas.repair ? w.restRepair(squareMetres(areas.repair)) : '',
  ].join('')
  const unit = floor.units.find((one) => one.code === selected) ?? null
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskSpace(e) },
          { label: floor.buildingName[locale] },
          { label: title },
        ]}
        title={title}
        sub={w.floorSums(squareMetres(areas.leasable), squareMetres(areas.leased), percent(areas.rate), rest)}
        actions={
          <>
            {data.houses.length > 1 ? (
              <Segments
                label={w.houses}
                items={data.houses.map(({ building, name, level }) => ({
                  to: at({ building, level }),
                  label: name[locale],
                  current: building === floor.building,
                }))}
              />
            ) : null}
            <LinkButton to={paths.deskDrawing(e, floor)} plain>
              {w.draw}
            </LinkButton>
            <Segments
              label={w.floors}
              items={data.levels.map((level) => ({
                to: at({ building: floor.building, level }),
                label: w.floorShort(level),
                current: level === floor.level,
              }))}
            />
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="plan-sheet min-w-0 border-t border-ink pt-3">
          <ColourChoice
            by={data.by}
            kept={{
              ...(day === data.today ? {} : { day }),
              ...(selected ? { unit: selected } : {}),
            }}
          />
          <FloorPlan
            {...sheet}
            rooms={
              tints ? sheet.rooms.map((room) => ({ ...room, tint: tints.get(room.code) ?? 8 })) : sheet.rooms
            }
            label={`${title}, ${w.onDay(day)}`}
          />
          <OccupancyStep
            from={data.start}
            to={data.end}
            day={day}
            points={data.strip.map((point) => ({ day: point.day, share: point.rate }))}
            note={w.occupancyNow(percent(areas.rate))}
            summary={`${day} ${w.occupancyNow(percent(areas.rate))}`}
          />
          <div className="mt-3 flex flex-wrap items-center justify-between gap-4">
            {data.legend ? (
              <ColourList legend={data.legend} by={data.by} hrefOf={(code) => at(floor, code)} />
            ) : (
              <PlanLegend />
            )}
            <Form method="get" className="flex items-end gap-2">
              {selected ? <input type="hidden" name="unit" value={selected} /> : null}
              {data.by === 'lease' ? null : <input type="hidden" name="by" value={data.by} />}
              <label className="text-12 text-ink-3">
                {w.day}
                <input className="input w-40" type="date" name="day" defaultValue={day} />
              </label>
              <Button>{w.show}</Button>
            </Form>
          </div>
        </div>
        <UnitPanel
          unit={unit}
          enclave={e}
          today={data.today}
          waiting={data.waiting}
          pays={data.pays}
          photos={<PhotoList photos={data.photos} />}
        />
      </div>
      <section className="plan-table mt-8">
        <SectionHead title={w.sameAsTable} aside={`${w.sameSource} · ${w.onDay(day)}`} />
        <FloorTable
          floor={floor}
          day={day}
          enclave={e}
          selected={selected}
          monthly={data.monthly}
          hrefOf={(code) => at(floor, code)}
        />
      </section>
    </>
  )
}
