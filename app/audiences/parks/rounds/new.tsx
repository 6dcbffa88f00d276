import { inRole } from '~/ground/people/guard.server'
import { reviewAct } from '~/landing/park-reviews/review-act.server'
import { RoundForm } from '~/landing/park-reviews/review.form'
import { openRound } from '~/landing/park-reviews/rounds.server'
import { parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { DateField, TextField } from '~/ui/form'

/** Opens an assessment of the parks. */
const { loader, action, meta, Page } = reviewAct({
  guard: inRole(...parkRoles('assess')),
  show: async ({ enclaveSlug }) => Promise.resolve({ slug: enclaveSlug, today: today(), formKey: newId() }),
  form: RoundForm,
  run: (actor, _, input, now) => openRound(actor, input, now),
  at: { in_the_future: 'heldOn', before_the_last: 'heldOn' },
  to: ({ enclaveSlug }, _, { round }) => paths.parkRound(enclaveSlug, round),
  name: (w) => w.newRound,
  fields: (w, { today }) => (
    <>
      <TextField name="titleZh" label={w.titleZh} hint={w.titleHint} maxLength={40} />
      <TextField name="titleEn" label={w.titleEn} maxLength={80} optional />
      <DateField name="heldOn" label={w.heldOn} hint={w.heldOnHint} defaultValue={today} max={today} />
    </>
  ),
  send: (w) => w.open,
})

export { loader, action, meta, Page as default }
