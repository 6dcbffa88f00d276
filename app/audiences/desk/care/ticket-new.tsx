import { inRole } from '~/ground/people/guard.server'
import { ticketRoles } from '~/residence/tickets/abilities'
import { ticketsAct, PHOTO_FIELD, TAKEN } from '~/residence/ticket-pages/ticket-act.server'
import { now, today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { placesFor } from '~/residence/tickets/places.server'
import { kindsOn } from '~/residence/tickets/queries.server'
import { report } from '~/residence/tickets/report.server'
import { ReportFields } from '~/residence/ticket-pages/ticket-fields'
import { ReportForm } from '~/residence/tickets/ticket.form'
import { newReportPlace } from '~/residence/tickets/title'
import script from '~/ui/kept-form.script?script'

export const handle = { files: 'photos', script }

/** Staff write down what they found themselves, or were told. */
const { loader, action, meta, Page } = ticketsAct({
  guard: inRole(...ticketRoles('report_for_firms')),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    kinds: await kindsOn(actor, now()),
    places: (await placesFor(actor, today())).map((place) => ({ ...place, isOwn: false })),
    place: new URL(request.url).searchParams.get('place'),
    formKey: newId(),
    keptAs: newReportPlace(actor.userId),
  }),
  form: ReportForm,
  run: (actor, _, input, at) => report(actor, input, at),
  at: {
    unknown_kind: 'kind',
    unknown_place: 'placeId',
    unknown_file: 'files',
    other_format: 'files',
  },
  file: PHOTO_FIELD,
  to: ({ enclaveSlug }, _, { ticketId }) => `${paths.deskTicket(enclaveSlug, ticketId)}?${TAKEN}`,
  name: (w) => w.newTicket,
  files: true,
  fields: (_, { kinds, places, place }) => <ReportFields kinds={kinds} places={places} place={place} />,
  labels: (w) => ({ kind: w.kind, text: w.text, placeId: w.place, files: w.addPhotos }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
