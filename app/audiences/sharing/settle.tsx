import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { periodInWords } from '~/landing/sharing/period-words'
import { periodsToSettle } from '~/landing/sharing/queries.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { SettleForm } from '~/landing/sharing/sharing.form'
import { headOf, ownAgreement } from '~/landing/sharing/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { SelectField, TextArea } from '~/ui/form'

/** The bureau draws up what a period came to. */
const { loader, action, meta, Page } = sharingAct({
  guard: (asked) => requireSharer(asked, 'settle'),
  show: async (actor, { params }) => {
    const agreement = headOf(await ownAgreement(actor, params.agreementId))
    const periods = await periodsToSettle(actor, agreement.id, today())
    return { slug: actor.enclaveSlug, area: 'bureau' as const, agreement, periods }
  },
  form: SettleForm,
  find: (actor, { params }) => ownAgreement(actor, params.agreementId),
  run: (actor, { params }, input, now) => drawUp(actor, idOr404(params.agreementId), input, now),
  at: {
    not_a_period: 'period',
    not_over: 'period',
    not_in_force: 'period',
    open_already: 'period',
    no_figures: 'period',
    too_few: 'period',
    reason_missing: 'reason',
  },
  to: ({ enclaveSlug }, _, { settlementId }) => paths.sharingSettlement('bureau', enclaveSlug, settlementId),
  name: (w) => w.settle,
  lead: (w) => w.settleLead,
  closed: (w, { periods }) => (periods.length === 0 ? w.nothingToSettle : null),
  fields: (w, { periods }, locale) => {
    const due = periods.filter(({ again }) => !again).at(-1)
    return (
      <>
        <SelectField
          name="period"
          label={w.period}
          defaultValue={due?.period ?? null}
          options={periods.map(({ period, again }) => {
            const said = periodInWords(period, locale)
            return { value: period, label: again ? w.again(said) : said }
          })}
        />
        <TextArea
          name="reason"
          label={w.settleReason}
          hint={w.settleReasonHint}
          rows={2}
          max={300}
          optional
        />
      </>
    )
  },
  labels: (w) => ({ period: w.period, reason: w.settleReason }),
  send: (w) => w.settleAct,
})

export { loader, action, meta, Page as default }
