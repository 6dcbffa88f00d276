import { notFound } from '~/platform/http.server'
import { homeOf } from '~/setup/taking-over/homes'
import { TakeForm } from '~/setup/taking-over/take.form'
import { takeOver } from '~/setup/taking-over/take.server'
import { takingAct } from '~/setup/taking-over/taking-act.server'
import { Changes, Pieces, Sources } from '~/setup/taking-over/taking-parts'
import { askedIn, asTaker, codeOf, takingPage } from '~/setup/taking-over/view.server'
import { DateField, TextField } from '~/ui/form'
import { Note } from '~/ui/page'

/** Takes the version of another enclave, or what Feidi brings, over as the next one here. */
const { loader, action, meta, Page } = takingAct({
  guard: asTaker,
  show: takingPage,
  form: TakeForm,
  run: async (actor, asked, input, now) => takeOver(actor, (await askedIn(asked)) ?? notFound(), input, now),
  at: {
    day_passed: 'effectiveOn',
    day_taken: 'effectiveOn',
    month_is_charged: 'effectiveOn',
    graduated_today: 'effectiveOn',
    reason_missing: 'reason',
  },
  to: ({ enclaveSlug }, asked) => {
    const to = new URL(asked.request.url).searchParams.get('to') ?? ''
    return `${homeOf(codeOf(asked), enclaveSlug, to)}?saved=1&done=1`
  },
  name: (w) => w.name,
  title: (w, { code }) => w.title(w.matters[code]),
  lead: (w, { isDraft }) => (isDraft ? w.leadDraft : w.lead),
  wide: true,
  closed: (w, shown, locale) => {
    const { source, compared, pieces, sources, hasTemplate } = shown
    if (source === null) return <Sources at={shown} sources={sources} hasTemplate={hasTemplate} />
    if (compared === null) return <Pieces at={shown} pieces={pieces} name={source[locale]} />
    if (compared.changes.length === 0) return <Note title={w.same} />
    if (compared.isClosed)
      return (
        <>
          <Changes changes={compared.changes} isNew={false} />
          <Note title={w.refusals.known_already} />
        </>
      )
    return undefined
  },
  above: (_, { compared }) =>
    compared ? <Changes changes={compared.changes} isNew={compared.isNew} /> : null,
  fields: (w, { compared, today, isDraft }) => (
    <div className="max-w-160">
      <input type="hidden" name="basedOn" value={compared?.basedOn ?? 0} />
      <input type="hidden" name="mark" value={compared?.mark ?? ''} />
      {isDraft ? (
        <input type="hidden" name="effectiveOn" value={today} />
      ) : (
        <DateField
          name="effectiveOn"
          label={w.effectiveOn}
          defaultValue={compared?.effectiveOn}
          min={today}
        />
      )}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </div>
  ),
  send: (w, { source, isDraft }, locale) => (isDraft ? w.takeDraft : w.take)(source?.[locale] ?? ''),
})

export { loader, action, meta, Page as default }
