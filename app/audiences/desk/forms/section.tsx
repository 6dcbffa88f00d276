import { notFound } from '~/platform/http.server'
import { formAct } from '~/setup/form-editor/form-act.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { freeKey } from '~/setup/form-editor/edits'
import { SectionHeadForm } from '~/setup/form-editor/section-head.form'
import { TextArea, TextField } from '~/ui/form'

/** A section: its name, what stands above its questions, its key. */
const { loader, action, meta, Page } = formAct({
  form: SectionHeadForm,
  command: (actor, id, { revision, key, ...words }, _, { section }) => {
    const was = section === 'new' ? null : (section ?? '')
    return editDraft(actor, id, revision, (sections) => ({
      act: 'put_section',
      was,
      head: { key: key || (was ?? freeKey(sections, 's')), ...words },
    }))
  },
  more: ({ sections }, _, { params }) => {
    const section = sections.find(({ key }) => key === params.section) ?? null
    if (!section && params.section !== 'new') notFound()
    return { section }
  },
  name: (w) => w.section,
  title: (w, { section }) => section?.zh ?? w.addSection,
  fields: (w, { revision, section }) => (
    <>
      <input type="hidden" name="revision" value={revision} />
      <TextField name="zh" label={w.sectionZh} defaultValue={section?.zh} maxLength={60} />
      <TextField name="en" optional label={w.sectionEn} defaultValue={section?.en} maxLength={120} />
      <TextArea name="introZh" label={w.introZh} defaultValue={section?.introZh} rows={2} optional />
      <TextArea name="introEn" label={w.introEn} defaultValue={section?.introEn} rows={2} optional />
      <TextField name="key" label={w.key} hint={w.keyHint} defaultValue={section?.key} optional />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
