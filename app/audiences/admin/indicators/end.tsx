import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { endIndicator } from '~/setup/indicators/define.server'
import { EndForm } from '~/setup/indicators/indicator.form'
import { indicatorEdit, type IndicatorEdit } from '~/setup/indicators/view.server'
import { indicatorWords } from '~/setup/indicators/words'
import { DateField, TextField } from '~/ui/form'

const act = acts(indicatorWords, (w, { edit }: { edit: IndicatorEdit }, locale) => ({
  crumbs: [
    { label: w.title, to: paths.adminIndicators(edit.slug) },
    { label: w.endOf(edit.name?.[locale] ?? '') },
  ],
  back: paths.adminIndicators(edit.slug),
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Says from which day an indicator counts no more. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.define_indicators),
  show: async (actor, { request, params }) => ({
    edit: await indicatorEdit(actor, params.code, null, today(), localeOf(request)),
  }),
  form: EndForm,
  find: (actor, { request, params }) => indicatorEdit(actor, params.code, null, today(), localeOf(request)),
  run: (actor, { params }, input, now) => endIndicator(actor, params.code ?? '', input, now),
  at: { in_the_past: 'on' },
  to: ({ enclaveSlug }) => `${paths.adminIndicators(enclaveSlug)}?saved=1`,
  name: (w) => w.end,
  title: (w, { edit }, locale) => w.endOf(edit.name?.[locale] ?? ''),
  lead: (w) => w.endLead,
  closed: (w, { edit }) => (edit.endsOn ? w.ended(edit.endsOn) : undefined),
  fields: (w, { edit }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={edit.today} />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.endAct,
  danger: true,
})

export { loader, action, meta, Page as default }
