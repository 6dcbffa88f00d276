import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { mergePark, parksToMergeInto } from '~/setup/parks/merge-park.server'
import { parkAct } from '~/setup/parks/park-act.server'
import { MergePark } from '~/setup/parks/park.form'
import { parkOf } from '~/setup/parks/queries.server'
import { DateField, SelectField, TextField } from '~/ui/form'

/** A park becomes a part of another. */
const { loader, action, meta, Page } = parkAct({
  guard: inRole(...ABILITIES.keep_parks),
  show: async (actor, { params }) => {
    const park = await parkOf(actor, params.parkId, today())
    const others = await parksToMergeInto(actor, park.id, today())
    return { slug: actor.enclaveSlug, today: today(), park, others }
  },
  form: MergePark,
  find: (actor, { params }) => parkOf(actor, params.parkId, today()),
  run: (actor, { params }, input, now) => mergePark(actor, idOr404(params.parkId), input, now),
  at: { ended_before_it_began: 'on', no_such_park: 'intoId' },
  to: ({ enclaveSlug }) => paths.adminParks(enclaveSlug),
  name: (w) => w.merge,
  lead: (w) => w.mergeLead,
  fields: (w, { today, others }, locale) => (
    <>
      <SelectField
        name="intoId"
        label={w.into}
        options={others.map(({ id, nameZh, nameEn }) => ({
          value: id,
          label: locale === 'zh' ? nameZh : nameEn,
        }))}
      />
      <DateField name="on" label={w.on} defaultValue={today} />
      <TextField name="reason" label={w.reason} maxLength={200} />
    </>
  ),
  send: (w) => w.mergeAct,
  danger: true,
})

export { loader, action, meta, Page as default }
