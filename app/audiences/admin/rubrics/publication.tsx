import { today } from '~/platform/clock.server'
import { rubricAct, onlyDraft } from '~/setup/rubric-editor/rubric-act.server'
import { publishRubric } from '~/setup/rubric-editor/publish.server'
import { RubricChanges } from '~/setup/rubric-editor/rubric-parts'
import { PublishForm } from '~/setup/rubric-editor/rubric.form'
import { rubricView } from '~/setup/rubric-editor/view.server'
import { DateField, TextField } from '~/ui/form'
import { Note } from '~/ui/page'
import { wordFor } from '~/shared/words'

/** Puts a draft in force from a day on: what it changes, and which intakes keep theirs. */
const { loader, action, meta, Page } = rubricAct({
  form: PublishForm,
  command: publishRubric,
  at: { day_past: 'effectiveFrom', day_taken: 'effectiveFrom' },
  more: async ({ id }, actor) => ({ today: today(), view: await rubricView(actor, id, today()) }),
  name: (w) => w.publication.title,
  lead: (w) => w.publication.lead,
  closed: onlyDraft,
  above: (w, { view }) =>
    view.faults.length > 0 ? (
      <div className="mb-6">
        <Note tone="sha" title={w.notYet}>
          {view.faults.map(({ track, fault }) => (
            <p key={track + fault}>{w.faults[fault](wordFor(w.tracks, track) || track)}</p>
          ))}
        </Note>
      </div>
    ) : null,
  fields: ({ publication: w }, { view, ...shown }) => (
    <>
      {view.beside && view.changes ? (
        <div className="mb-6">
          <RubricChanges beside={view.beside} changes={view.changes} />
        </div>
      ) : null}
      {view.ahead.map(({ number, code }) => (
        <p key={number} className="mb-4 text-ink-2">
          {w.ahead(number, code ?? '')}
        </p>
      ))}
      <DateField
        name="effectiveFrom"
        label={w.day}
        hint={w.dayHint}
        min={shown.today}
        defaultValue={shown.today}
      />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.publication.act,
})

export { loader, action, meta, Page as default }
