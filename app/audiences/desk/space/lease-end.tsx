import { asStaff } from '~/ground/people/guard.server'
import { spaceAct } from '~/residence/space-pages/space-act.server'
import { today } from '~/platform/clock.server'
import { PaysLine } from '~/residence/rent/pays-line'
import { paysOf } from '~/residence/rent/pays.server'
import { LeaseEndForm } from '~/residence/spaces/allocate.form'
import { endLease } from '~/residence/leaving/end-lease.server'
import { leaseForEnd } from '~/residence/spaces/leases.server'
import { unitOnPlan } from '~/residence/space-pages/on-plan'
import { ok } from '~/shared/outcome'
import { DateField, TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'

/** Ends a lease before its time, with the reason on record. */
const { loader, action, meta, Page } = spaceAct({
  guard: asStaff,
  show: async (actor, { params }) => {
    const lease = await leaseForEnd(actor, params.leaseId ?? '')
    const { unit: code, building, level } = lease
    const pays = await paysOf(actor.enclaveId, { unitIds: [lease.unitId] }, today())
    const paid = pays.get(lease.id) ?? null
    return { slug: actor.enclaveSlug, unit: { code, building, level }, lease, paid, today: today() }
  },
  form: LeaseEndForm,
  find: (actor, { params }) => leaseForEnd(actor, params.leaseId ?? ''),
  run: async (actor, { params }, input, now) => {
    const { id, unit: code, building, level } = await leaseForEnd(actor, params.leaseId ?? '')
    const outcome = await endLease(actor, id, input, now)
    return outcome.ok ? ok({ code, building, level }) : outcome
  },
  to: ({ enclaveSlug }, _, unit) => unitOnPlan(enclaveSlug, unit),
  name: (w) => w.end,
  title: (w, { unit }) => `${w.end} · ${unit.code}`,
  above: (w, { lease, paid }) => (
    <div className="mb-6">
      <KeyValues
        items={[
          { label: w.firm, value: lease.firm?.name ?? lease.note },
          { label: w.term, value: w.until(lease.startsOn, lease.lastDay) },
          ...(paid ? [{ label: w.paysNow, value: <PaysLine pays={paid} /> }] : []),
        ]}
      />
    </div>
  ),
  fields: (w, { today }) => (
    <>
      <DateField name="lastDay" label={w.lastDay} hint={w.lastDayHint} defaultValue={today} />
      <TextArea name="reason" label={w.reason} rows={3} max={500} />
    </>
  ),
  send: (w) => w.endNow,
  danger: true,
})

export { loader, action, meta, Page as default }
