import { ledOn } from '~/platform/http.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { formAct } from '~/setup/form-editor/form-act.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { removalView } from '~/setup/form-editor/removal-view.server'
import { RemovalForm } from '~/setup/form-editor/version.form'

const anchor = (slug: string, id: string, { section }: { section: string }) =>
  `${paths.deskForm(slug, id)}#s-${section}`

/** Asks before it takes anything out, and names the criteria that rest on it. */
const { loader, action, meta, Page } = formAct({
  form: RemovalForm,
  command: (actor, id, { revision, section, question }) =>
    editDraft(actor, id, revision, { act: 'remove', section, question: question || null }),
  more: async ({ id }, actor, { request }) => {
    const { searchParams } = new URL(request.url)
    const section = searchParams.get('section')
    if (section === null) throw ledOn(paths.deskForm(actor.enclaveSlug, id))
    const at = { section, question: searchParams.get('question') }
    const back = anchor(actor.enclaveSlug, id, at)
    return { back, ...(await removalView(actor, id, at, today())) }
  },
  to: anchor,
  name: (w) => w.removal,
  title: (w, part, locale) => w.named(w.remove, part[locale]),
  lead: (w, { questions }) => (questions > 0 ? w.removalOfSection(questions) : w.removalLead),
  above: (w, { needs }) => <UnaskedNote title={w.neededBy} gaps={needs} note={w.neededNote} />,
  fields: (_, { revision, section, question }) => (
    <>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="section" value={section} />
      {question ? <input type="hidden" name="question" value={question} /> : null}
    </>
  ),
  send: (w) => w.remove,
  danger: true,
})

export { loader, action, meta, Page as default }
