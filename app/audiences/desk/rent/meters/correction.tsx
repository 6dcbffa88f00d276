import { inRole } from '~/ground/people/guard.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { meterRoles } from '~/residence/meters/abilities'
import { meterAct } from '~/residence/meters/meter-act.server'
import { CorrectionForm } from '~/residence/meters/meter.form'
import { readingPage } from '~/residence/meters/queries.server'
import { correctReading } from '~/residence/meters/read.server'
import { NumberField, RadioGroup, TextArea } from '~/ui/form'

/** Corrects a reading, or strikes it; what was charged by it is mended in the next bill. */
const { loader, action, meta, Page } = meterAct({
  guard: inRole(...meterRoles('correct')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await readingPage(actor, params.meterId, params.readingId)),
  }),
  form: CorrectionForm,
  find: (actor, { params }) => readingPage(actor, params.meterId, params.readingId),
  run: (actor, { params }, input, now) =>
    correctReading(
      actor,
      { meterId: idOr404(params.meterId), readingId: idOr404(params.readingId) },
      input,
      now,
    ),
  at: {
    falls: 'value',
    next_falls: 'value',
    not_rolled: 'value',
    too_many_digits: 'value',
  },
  to: ({ enclaveSlug }, { params }) => paths.deskMeter(enclaveSlug, idOr404(params.meterId)),
  name: (w) => w.correct,
  title: (w, { reading }) => w.correctTitle(reading.day),
  lead: (w) => w.correctLead,
  closed: (w, { reading }) => (reading.isStruck ? w.refusals.is_struck : null),
  fields: (w, { reading }) => (
    <>
      <RadioGroup
        name="what"
        label={w.fields.what}
        defaultValue="correct"
        options={(['correct', 'strike'] as const).map((value) => ({ value, label: w.whats[value] }))}
      />
      <NumberField
        name="value"
        label={w.fields.value}
        unit=""
        defaultValue={reading.value}
        decimals
        optional
      />
      {reading.startValue === null ? null : (
        <NumberField
          name="startValue"
          label={w.fields.startValue}
          unit=""
          defaultValue={reading.startValue}
          decimals
          optional
        />
      )}
      <TextArea name="reason" label={w.fields.reason} rows={2} max={300} />
    </>
  ),
  send: (w) => w.correctNow,
})

export { loader, action, meta, Page as default }
