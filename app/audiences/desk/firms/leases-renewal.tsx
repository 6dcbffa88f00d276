import { firmActs } from '~/ground/firms/firm-act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { LeaseRenewalsForm } from '~/residence/spaces/allocate.form'
import { leasesOfFirm, termEndOf } from '~/residence/spaces/leases.server'
import { leaseOptions } from '~/residence/space-pages/on-plan'
import { severalRefused } from '~/residence/spaces/refusal-words'
import { renewLeases } from '~/residence/spaces/renew.server'
import { spaceWords } from '~/residence/spaces/words'
import { lastDayAfter, addDays } from '~/shared/days'
import { CheckboxGroup, DateField } from '~/ui/form'
import { Link } from '~/ui/link'

/** Renews several rooms and desks of one firm together. */
const { loader, action, meta, Page } = firmActs(spaceWords)({
  form: LeaseRenewalsForm,
  command: renewLeases,
  words: severalRefused,
  more: async (firmId, actor, { request }) => ({
    leases: await leasesOfFirm(actor, firmId, today()),
    termEnd: await termEndOf(actor, firmId),
    until: new URL(request.url).searchParams.get('until'),
    formKey: newId(),
  }),
  name: (w) => w.renew,
  title: (w, { firm }) => `${w.renew} · ${firm.name}`,
  lead: (w) => w.renewLead,
  closed: (w, { leases }) => (leases.length === 0 ? w.noLeases : undefined),
  fields: (w, { leases, until, termEnd }) => {
    const ticked = leases.filter(({ lastDay }) => until === null || lastDay === until)
    const last = ticked
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1)
    const year = last ? lastDayAfter(addDays(last, 1), 12) : undefined
    const proposed = year && termEnd && termEnd < year ? termEnd : year
    return (
      <>
        <CheckboxGroup
          name="leases"
          label={w.renewWhich}
          hint={w.renewWhichHint}
          options={leaseOptions(w, leases)}
          defaultValue={ticked.map(({ id }) => id)}
        />
        <DateField
          name="lastDay"
          label={w.renewUntil}
          hint={w.renewHint(termEnd ?? '')}
          defaultValue={proposed}
        />
      </>
    )
  },
  send: (w) => w.renewNow,
  below: (w, { slug, firm, until }) => (
    <p className="mt-4">
      <Link to={paths.deskLeasesEnd(slug, firm.id, until ?? undefined)}>{w.orEnd}</Link>
    </p>
  ),
})

export { loader, action, meta, Page as default }
