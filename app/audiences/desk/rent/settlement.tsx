import { inRole } from '~/ground/people/guard.server'
import { settlementAct } from '~/residence/charge-pages/charge-act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { SettlementForm } from '~/residence/charges/charge.form'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { accountOf } from '~/residence/payments/account.server'
import { AccountFacts } from '~/residence/payments/account-view'
import { rentRoles } from '~/residence/rent/abilities'
import { NumberField, TextField } from '~/ui/form'

/** Prepares what is settled with a firm that has given back its rooms. */
const { loader, action, meta, Page } = settlementAct({
  guard: inRole(...rentRoles('settle')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    account: await accountOf(actor, params.firmId, today()),
  }),
  form: SettlementForm,
  find: (actor, { params }) => accountOf(actor, params.firmId, today()),
  run: (actor, { params }, input, now) => prepareSettlement(actor, idOr404(params.firmId), input, now),
  to: ({ enclaveSlug }, { params }, { runId }) =>
    runId === null
      ? paths.deskAccount(enclaveSlug, idOr404(params.firmId))
      : paths.deskRun(enclaveSlug, runId),
  name: (w) => w.settle,
  title: (w, { account }) => `${w.settle} · ${account.firm.name}`,
  lead: (w) => w.settleLead,
  above: (_, { account }) => (
    <div className="mb-4">
      <AccountFacts account={account} />
    </div>
  ),
  fields: (w) => (
    <>
      <NumberField name="kept" label={w.kept} unit={w.yuan} decimals optional />
      <TextField name="keptFor" label={w.keptFor} optional maxLength={200} />
    </>
  ),
  send: (w) => w.settleNow,
})

export { loader, action, meta, Page as default }
