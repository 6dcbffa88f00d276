import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { reservationChoices } from '~/landing/sites/queries.server'
import { reserveSite } from '~/landing/sites/reserve.server'
import { siteAct } from '~/landing/sites/site-act.server'
import { ReserveForm } from '~/landing/sites/site.form'
import { ownSite } from '~/landing/sites/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DateField, SelectField, TextField } from '~/ui/form'

/** Keeps a site for a landing project or a firm. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.reserve),
  show: async (actor, { params }) => {
    const site = await ownSite(actor, params.siteId)
    return {
      slug: actor.enclaveSlug,
      site: { id: site.id, name: site.name, version: site.version },
      ...(await reservationChoices(actor, site, today())),
      mayChooseFirm: actor.role !== 'park',
      today: today(),
      formKey: newId(),
    }
  },
  form: ReserveForm,
  find: (actor, { params }) => ownSite(actor, params.siteId),
  run: (actor, { params }, input, now) => reserveSite(actor, idOr404(params.siteId), input, now),
  at: {
    taken: 'fromOn',
    not_offered: 'fromOn',
    day_passed: 'untilOn',
    no_such_project: 'projectId',
    elsewhere: 'projectId',
    no_such_firm: 'firmRef',
  },
  to: ({ enclaveSlug }, { params }) => paths.site(enclaveSlug, idOr404(params.siteId)),
  name: (w) => w.reserve,
  title: (w) => w.reserveTitle,
  lead: (w) => w.reserveLead,
  fields: (w, { projects, mayChooseFirm, today, until }) => (
    <>
      <SelectField
        name="projectId"
        label={w.project}
        options={projects.map(({ id, label }) => ({ value: id, label }))}
        optional={mayChooseFirm}
      />
      {mayChooseFirm ? (
        <TextField name="firmRef" label={w.firmRef} hint={w.firmRefHint} maxLength={40} optional />
      ) : null}
      <DateField name="fromOn" label={w.from} defaultValue={today} />
      <DateField name="untilOn" label={w.until} defaultValue={until} min={today} />
      <TextField name="note" label={w.note} maxLength={200} optional />
    </>
  ),
  send: (w) => w.reserveAct,
})

export { loader, action, meta, Page as default }
