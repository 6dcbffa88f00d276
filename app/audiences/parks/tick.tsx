import { inRole } from '~/ground/people/guard.server'
import { parkRoles } from '~/landing/parks/abilities'
import { checklistOf, tickLine } from '~/landing/parks/checklists.server'
import { TickForm } from '~/landing/parks/park.form'
import { parksAct } from '~/landing/parks/park-act.server'
import { ownPark } from '~/landing/parks/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { DateField, SelectField, TextArea } from '~/ui/form'

/** Says that a park has done what a line of a checklist asks. */
const { loader, action, meta, Page } = parksAct({
  guard: inRole(...parkRoles('tick')),
  show: async (actor, { params }) => {
    const { id, nameZh, nameEn } = await ownPark(actor, params.parkId)
    const lines = await checklistOf(actor, id)
    const open = lines.filter(({ done }) => done === null)
    return { slug: actor.enclaveSlug, today: today(), park: { id, nameZh, nameEn }, open, all: lines.length }
  },
  form: TickForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => tickLine(actor, idOr404(params.parkId), input, now),
  at: { in_the_future: 'doneOn', no_such_line: 'itemId', ticked: 'itemId' },
  to: ({ enclaveSlug }, { params }) => paths.parkPage(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.tick,
  closed: (w, { open, all }) => (all === 0 ? w.noLists : open.length === 0 ? w.allTicked : null),
  fields: (w, { open, today }, locale) => (
    <>
      <SelectField
        name="itemId"
        label={w.line}
        options={open.map(({ id, list, ...line }) => ({
          value: id,
          label: line[locale],
          group: w.lists[list],
        }))}
      />
      <DateField name="doneOn" label={w.doneOn} defaultValue={today} max={today} />
      <TextArea name="note" label={w.note} rows={3} max={300} />
    </>
  ),
  send: (w) => w.tickAct,
})

export { loader, action, meta, Page as default }
