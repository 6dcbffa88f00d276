import { today } from '~/platform/clock.server'
import { setAct } from '~/setup/criteria-rules/set-act.server'
import { PublishForm } from '~/setup/criteria-rules/rule.form'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { publicationView } from '~/setup/criteria-sets/set-view.server'
import { ReasonInSpite, UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { DateField } from '~/ui/form'
import { Note } from '~/ui/page'

/** Puts a draft in force from a day on: who is told, which files are looked at again. */
const { loader, action, meta, Page } = setAct({
  may: 'publish',
  form: PublishForm,
  command: publishSet,
  at: {
    day_wrong: 'effectiveFrom',
    day_past: 'effectiveFrom',
    day_taken: 'effectiveFrom',
    not_asked: 'reason',
  },
  more: async (set, actor) => ({ today: today(), ...(await publicationView(actor, set, today())) }),
  name: (w) => w.publication.title,
  lead: (w) => w.publication.lead,
  fields: ({ publication: w }, { today, gaps, replayed, subscribers, keep }) => (
    <>
      <UnaskedNote title={w.unaskedTitle} gaps={gaps} note={w.unaskedNote} />
      <DateField name="effectiveFrom" label={w.day} hint={w.dayHint} min={today} />
      <div className="mb-6">
        <Note>
          <p>{w.subscribers(subscribers)}</p>
          {replayed.total > 0 ? <p>{w.replayed(replayed.total, replayed.open, replayed.before)}</p> : null}
          {keep.map(({ number, code }) => (
            <p key={number}>{w.keep(number, code)}</p>
          ))}
        </Note>
      </div>
      <ReasonInSpite gaps={gaps} />
    </>
  ),
  send: (w) => w.publication.act,
})

export { loader, action, meta, Page as default }
