import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { extraAct } from '~/residence/extras/extra-act.server'
import { ExtraForm } from '~/residence/extras/extra.form'
import { enterExtra } from '~/residence/extras/extras.server'
import { payingFirms } from '~/residence/payments/queries.server'
import { rentRoles } from '~/residence/rent/abilities'
import { NumberField, RadioGroup, SelectField, TextField } from '~/ui/form'

/** Writes down what a firm pays besides, once or every month. */
const { loader, action, meta, Page } = extraAct({
  guard: inRole(...rentRoles('prepare')),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    month: today().slice(0, 7),
    firms: await payingFirms(actor),
    firm: new URL(request.url).searchParams.get('firm'),
    formKey: newId(),
  }),
  form: ExtraForm,
  run: (actor, _, input, now) => enterExtra(actor, input, now),
  at: { too_early: 'firstMonth', too_far: 'lastMonth' },
  to: ({ enclaveSlug }) => `${paths.deskExtras(enclaveSlug)}?saved=entered`,
  name: (w) => w.newExtra,
  lead: (w) => w.sub,
  labels: (w) => ({
    firmId: w.firm,
    name: w.what,
    amount: w.amountLabel,
    vatPercent: w.vat,
    often: w.often,
    firstMonth: w.firstMonth,
    lastMonth: w.lastMonth,
  }),
  fields: (w, { firms, firm, month }) => (
    <>
      <SelectField
        name="firmId"
        label={w.firm}
        defaultValue={firm}
        options={firms.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="name" label={w.what} hint={w.whatHint} maxLength={80} />
      <NumberField name="amount" label={w.amountLabel} unit={w.yuan} decimals />
      <NumberField name="vatPercent" label={w.vat} unit="%" decimals />
      <RadioGroup
        name="often"
        label={w.often}
        defaultValue="once"
        options={[
          { value: 'once', label: w.once },
          { value: 'monthly', label: w.monthly },
        ]}
      />
      <TextField
        name="firstMonth"
        label={w.firstMonth}
        defaultValue={month}
        placeholder="2026-12"
        maxLength={12}
      />
      <TextField
        name="lastMonth"
        label={w.lastMonth}
        hint={w.lastMonthHint}
        placeholder="2026-12"
        maxLength={12}
        optional
      />
    </>
  ),
  send: (w) => w.enter,
})

export { loader, action, meta, Page as default }
