import { Form } from '@remix-run/react'
import { today } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { drawingAct } from '~/residence/drawings/drawing-act.server'
import { PublicationForm } from '~/residence/drawings/drawing.form'
import { publishDrawing } from '~/residence/drawings/publish.server'
import { Review, Versions } from '~/residence/drawings/review'
import { publicationOf } from '~/residence/drawings/start.server'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { isDay } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { DateField, TextArea } from '~/ui/form'

/** What the draft lacks, and its publication from a day on; with the versions there were. */
const { loader, action, meta, Page } = drawingAct({
  guard: asBuilder,
  show: async (actor, { params, request }) => {
    const typed = new URL(request.url).searchParams.get('from') ?? ''
    const day = isDay(typed) ? typed : today()
    const isStaff = actor.role !== 'admin'
    return {
      slug: actor.enclaveSlug,
      isStaff,
      ...(await publicationOf(actor, floorKeyOr404(params), day)),
    }
  },
  find: (actor, { params }) => publicationOf(actor, floorKeyOr404(params), today()),
  form: PublicationForm,
  run: (actor, { params }, input, now) => publishDrawing(actor, floorKeyOr404(params), input, now),
  to: ({ enclaveSlug, role }, _, key) =>
    role === 'admin' ? paths.deskInventoryFloor(enclaveSlug, key) : paths.deskFloor(enclaveSlug, key),
  name: (w) => w.publication,
  lead: (w) => w.publicationLead,
  closed: (w, { review }) => (review ? undefined : w.noDraft),
  above: (w, { review, day }) =>
    review ? (
      <>
        <Form method="get" className="flex flex-wrap items-end gap-4">
          <DateField name="from" label={w.from} defaultValue={day} />
          <div className="pb-6">
            <Button type="submit">{w.reviewDay}</Button>
          </div>
        </Form>
        <Review review={review} />
      </>
    ) : null,
  fields: (w, { day }) => (
    <>
      <DateField name="from" label={w.from} defaultValue={day} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  ),
  send: (w) => w.publishNow,
  below: (_, { versions }) => <Versions versions={versions} />,
})

export { loader, action, meta, Page as default }
