import { firmActs } from '~/ground/firms/firm-act.server'
import { today } from '~/platform/clock.server'
import { LeaseEndsForm } from '~/residence/spaces/allocate.form'
import { endLeases } from '~/residence/leaving/end-lease.server'
import { leasesOfFirm } from '~/residence/spaces/leases.server'
import { leaseOptions } from '~/residence/space-pages/on-plan'
import { severalRefused } from '~/residence/spaces/refusal-words'
import { spaceWords } from '~/residence/spaces/words'
import { CheckboxGroup, DateField, TextArea } from '~/ui/form'

/** Ends several rooms and desks of one firm together. */
const { loader, action, meta, Page } = firmActs(spaceWords)({
  form: LeaseEndsForm,
  command: endLeases,
  words: severalRefused,
  more: async (firmId, actor, { request }) => ({
    leases: await leasesOfFirm(actor, firmId, today()),
    until: new URL(request.url).searchParams.get('until'),
    today: today(),
  }),
  name: (w) => w.endSeveral,
  title: (w, { firm }) => `${w.endSeveral} · ${firm.name}`,
  closed: (w, { leases }) => (leases.length === 0 ? w.noLeases : undefined),
  fields: (w, { leases, until, today }) => {
    const ticked = leases.filter(({ lastDay }) => until === null || lastDay === until).map(({ id }) => id)
    return (
      <>
        <CheckboxGroup
          name="leases"
          label={w.endWhich}
          hint={w.endWhichHint}
          options={leaseOptions(w, leases)}
          defaultValue={ticked}
        />
        <DateField name="lastDay" label={w.lastDay} hint={w.lastDayHint} defaultValue={today} />
        <TextArea name="reason" label={w.reason} rows={3} max={500} />
      </>
    )
  },
  send: (w) => w.endSeveralNow,
  danger: true,
})

export { loader, action, meta, Page as default }
