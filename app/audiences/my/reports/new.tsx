import { inRole } from '~/ground/people/guard.server'
import { ticketsAct, PHOTO_FIELD, TAKEN } from '~/residence/ticket-pages/ticket-act.server'
import { now, today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { PlacePlan } from '~/residence/ticket-pages/place-plan'
import { bareFloor, floorFor } from '~/residence/ticket-pages/place-plan.server'
import { placesFor } from '~/residence/tickets/places.server'
import { kindsOn } from '~/residence/tickets/queries.server'
import { report } from '~/residence/tickets/report.server'
import { ReportFields } from '~/residence/ticket-pages/ticket-fields'
import { ReportForm } from '~/residence/tickets/ticket.form'
import { newReportPlace } from '~/residence/tickets/title'
import script from '~/ui/kept-form.script?script'
import { Segments } from '~/ui/page'

export const handle = { files: 'photos', script }

/** A founder reports a fault: where on the plan or out of the list, what, and photos of it. */
const { loader, action, meta, Page } = ticketsAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { request }) => {
    const asked = new URL(request.url).searchParams
    const places = actor.firmId ? await placesFor(actor, today()) : []
    const place = places.find(({ id }) => id === asked.get('place')) ?? null
    const floorId = floorFor(asked.get('floor'), places, place?.id ?? null)
    return {
      slug: null,
      hasFirm: actor.firmId !== null,
      kinds: await kindsOn(actor, now()),
      places,
      place,
      floor: floorId === null ? null : await bareFloor(actor, floorId),
      formKey: newId(),
      keptAs: newReportPlace(actor.userId),
    }
  },
  form: ReportForm,
  run: (actor, _, input, at) => report(actor, input, at),
  at: {
    unknown_kind: 'kind',
    unknown_place: 'placeId',
    unknown_file: 'files',
    other_format: 'files',
  },
  file: PHOTO_FIELD,
  to: (_, __, { ticketId }) => `${paths.myReport(ticketId)}?${TAKEN}`,
  name: (w) => w.report,
  lead: (w) => w.reportLead,
  files: true,
  closed: (w, { hasFirm }) => (hasFirm ? null : w.noFirm),
  above: (w, { floor, places, place }, locale) => {
    if (!floor) return null
    const floors = [...new Map(places.map((one) => [one.floorId, one])).values()]
    return (
      <div className="mb-6">
        <div className="mb-3 overflow-x-auto whitespace-nowrap [&_.segments]:flex-nowrap">
          <Segments
            label={w.place}
            items={floors.map((one) => ({
              to: `${paths.myNewReport()}?floor=${one.floorId}`,
              label: locale === 'zh' ? one.floorZh : one.floorEn,
              current: one.floorId === floor.id,
            }))}
          />
        </div>
        <PlacePlan
          floor={floor}
          label={w.planOf(floor.name[locale])}
          selected={place?.code ?? null}
          places={places}
          hrefOf={paths.myNewReport}
        />
      </div>
    )
  },
  fields: (_, { kinds, places, place }) => (
    <ReportFields kinds={kinds} places={places} place={place?.id ?? null} />
  ),
  labels: (w) => ({ kind: w.kind, text: w.text, placeId: w.place, files: w.addPhotos }),
  send: (w) => w.reportNow,
})

export { loader, action, meta, Page as default }
