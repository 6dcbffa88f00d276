import { ConveneForm } from '~/admission/panels/convene.form'
import { convene } from '~/admission/panels/convene.server'
import { panelsAct } from '~/admission/panels/panel-act.server'
import { convening } from '~/admission/panels/queries.server'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { CheckboxGroup, DateField, NumberField, SelectField, TextField } from '~/ui/form'
import { wordFor } from '~/shared/words'

/** Calls a meeting: of which intake, when and where, with whom. */
const { loader, action, meta, Page } = panelsAct({
  guard: asStaff,
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    role: actor.role,
    today: today(),
    formKey: newId(),
    ...(await convening(actor)),
  }),
  form: ConveneForm,
  run: (actor, _, input, now) => convene(actor, input, now),
  to: ({ enclaveSlug }, _, { panelId }) => paths.deskPanel(enclaveSlug, panelId),
  name: (w) => w.new,
  lead: (w) => w.sub,
  fields: (w, { today, intakes, people }, locale) => {
    const of = intakes.map(({ id, titleZh, titleEn }) => ({
      value: id,
      label: locale === 'zh' ? titleZh : titleEn,
    }))
    const chairs = people.map(({ id, name }) => ({ value: id, label: name }))
    const members = people.map(({ id, name, roles }) => ({
      value: id,
      label: name,
      hint: roles.map((role) => wordFor(w.roles, role) || role).join(' · '),
    }))
    const begins = { label: w.startsAt, hint: w.startsHint, defaultValue: '14:00' }
    return (
      <>
        <SelectField name="intakeId" label={w.intake} options={of} />
        <DateField name="heldOn" label={w.heldOn} min={today} />
        <TextField name="startsAt" {...begins} maxLength={5} />
        <TextField name="place" label={w.place} hint={w.placeHint} maxLength={120} />
        <CheckboxGroup name="members" label={w.members} hint={w.membersHint} options={members} />
        <SelectField name="chair" label={w.chair} options={chairs} />
        <NumberField name="quorum" label={w.quorum} hint={w.quorumHint} unit="" defaultValue={3} />
      </>
    )
  },
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
