import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { meterRoles } from '~/residence/meters/abilities'
import { meterAct } from '~/residence/meters/meter-act.server'
import { METER_PHOTOS } from '~/residence/meters/photos'
import { ReadingForm } from '~/residence/meters/meter.form'
import { meterPage } from '~/residence/meters/queries.server'
import { readMeter } from '~/residence/meters/read.server'
import { UTILITY_UNITS } from '~/residence/rent/vocabulary'
import { separated } from '~/shared/money'
import { DateField, FileField, NumberField, RadioGroup, TextField } from '~/ui/form'

export const handle = { files: 'photos' }

const isRound = (request: Request) => new URL(request.url).searchParams.has('round')

/** What a meter shows, in front of it with the phone: the value and a photo. */
const { loader, action, meta, Page } = meterAct({
  guard: inRole(...meterRoles('read')),
  show: async (actor, { params }) => {
    const { meter, rooms, last } = await meterPage(actor, params.meterId)
    const codes = rooms.slice(0, 5).map(({ code }) => code)
    const on = today()
    const newest = meter.endedOn !== null && meter.endedOn < on ? meter.endedOn : on
    return { slug: actor.enclaveSlug, meter, codes, last, newest, formKey: newId() }
  },
  form: ReadingForm,
  find: (actor, { params }) => meterPage(actor, params.meterId),
  run: (actor, { params }, input, now) => readMeter(actor, idOr404(params.meterId), input, now),
  at: {
    in_the_future: 'day',
    is_ended: 'day',
    day_taken: 'day',
    before_first: 'day',
    falls: 'value',
    next_falls: 'value',
    not_rolled: 'value',
    too_many_digits: 'value',
    unknown_file: 'photo',
    other_format: 'photo',
  },
  file: { field: 'photo', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }, { request }, { meterId }) =>
    isRound(request) ? paths.deskMeterRound(enclaveSlug) : paths.deskMeter(enclaveSlug, meterId),
  name: (w) => w.read,
  title: (w, { meter }) => w.readTitle(meter.code),
  lead: (w, { meter, codes, last }) =>
    [
      w.utilities[meter.utility],
      codes.join('、'),
      last ? w.lastWas(last.day, separated(last.startValue ?? last.value)) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  files: true,
  fields: (w, { meter, newest }) => (
    <>
      <NumberField
        name="value"
        label={w.fields.value}
        unit={meter.factor === '1.00' ? UTILITY_UNITS[meter.utility] : `× ${meter.factor}`}
        decimals
      />
      <FileField
        name="photo"
        label={w.fields.photo}
        accept={acceptOf(METER_PHOTOS)}
        keptAt={paths.fileShown}
        optional
      />
      <DateField name="day" label={w.fields.day} hint={w.hints.day} defaultValue={newest} max={newest} />
      <RadioGroup
        name="how"
        label={w.fields.how}
        defaultValue="read"
        options={(['read', 'agreed', 'rolled', 'replaced'] as const).map((value) => ({
          value,
          label: w.ways[value],
        }))}
      />
      <NumberField
        name="startValue"
        label={w.fields.startValue}
        hint={w.hints.startValue}
        unit=""
        decimals
        optional
      />
      <TextField name="note" label={w.fields.note} hint={w.hints.note} maxLength={200} optional />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
