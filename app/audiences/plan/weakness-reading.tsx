import { inRole } from '~/ground/people/guard.server'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { MAY } from '~/plan/weaknesses/abilities'
import { readingBefore } from '~/plan/weaknesses/queries.server'
import { readingAct } from '~/plan/weaknesses/reading-act.server'
import { ReadingForm } from '~/plan/weaknesses/reading.form'
import { recordReading } from '~/plan/weaknesses/record-reading.server'
import { WEAKNESSES } from '~/plan/weaknesses/vocabulary'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DateField, SelectField, TextField } from '~/ui/form'

/** The bureau keeps what a source says of a weakness on a day. */
const { loader, action, meta, Page } = readingAct({
  guard: inRole(...MAY.enter),
  show: async ({ enclaveId, enclaveSlug: slug }, { request }) => {
    const [indicators, before] = [
      await indicatorsOf(enclaveId, today()),
      await readingBefore(enclaveId, new URL(request.url).searchParams.get('of')),
    ]
    return { slug, indicators, before, today: today(), formKey: newId() }
  },
  form: ReadingForm,
  run: (actor, _, input, now) => recordReading(actor, input, now),
  at: { in_the_future: 'saidOn', indicator_missing: 'indicator', other_unit: 'unitZh' },
  to: ({ enclaveSlug }) => paths.structure('bureau', enclaveSlug),
  name: (w) => w.add,
  lead: (w) => w.addLead,
  fields: (w, { indicators, before, today: last }, locale) => (
    <>
      <SelectField
        name="weakness"
        label={w.fields.weakness}
        defaultValue={before?.weakness ?? null}
        options={WEAKNESSES.codes.map((value) => ({ value, label: w.weaknesses[value] }))}
      />
      <TextField
        name="measureZh"
        label={w.fields.measureZh}
        hint={w.hints.measureZh}
        defaultValue={before?.measureZh}
        maxLength={60}
      />
      <TextField
        name="measureEn"
        label={w.fields.measureEn}
        defaultValue={before?.measureEn}
        maxLength={120}
        optional
      />
      <TextField name="unitZh" label={w.fields.unitZh} defaultValue={before?.unitZh} maxLength={12} />
      <TextField
        name="unitEn"
        label={w.fields.unitEn}
        defaultValue={before?.unitEn}
        maxLength={24}
        optional
      />
      <TextField name="value" label={w.fields.value} inputMode="decimal" maxLength={20} />
      <DateField name="saidOn" label={w.fields.saidOn} max={last} />
      <TextField name="source" label={w.fields.source} hint={w.hints.source} maxLength={160} />
      <SelectField
        name="indicator"
        label={w.fields.indicator}
        hint={w.hints.indicator}
        defaultValue={before?.indicator ?? null}
        options={indicators.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        optional
      />
    </>
  ),
  labels: (w) => w.fields,
  send: (w) => w.addAct,
})

export { loader, action, meta, Page as default }
