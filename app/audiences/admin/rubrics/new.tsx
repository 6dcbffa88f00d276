import { rubricOn, rubricVersion, rubricVersions } from '~/admission/rubrics/versions.server'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { rubricsAct, titleFields } from '~/setup/rubric-editor/rubric-act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { copyRubric } from '~/setup/rubric-editor/copy.server'
import { CopyForm } from '~/setup/rubric-editor/rubric.form'

/** What a copy begins with where the address names no version: the one in force, or else the newest. */
async function newestOf(actor: Actor) {
  const all = await rubricVersions(actor)
  return rubricOn(all, today()) ?? all[0] ?? notFound()
}

/** A draft begins as a copy of another version. */
const { loader, action, meta, Page } = rubricsAct({
  guard: inRole(...ABILITIES.define_rubrics),
  show: async (actor, { request }) => {
    const asked = new URL(request.url).searchParams.get('from')
    const { id, titleZh, titleEn } = asked ? await rubricVersion(actor, asked) : await newestOf(actor)
    return { slug: actor.enclaveSlug, formKey: newId(), from: { id, titleZh, titleEn } }
  },
  form: CopyForm,
  run: (actor, _, input, now) => copyRubric(actor, input, now),
  at: { code_taken: 'code' },
  to: ({ enclaveSlug }, _, { rubricId }) => paths.adminRubric(enclaveSlug, rubricId),
  name: (w) => w.newTitle,
  lead: (w, { from }, locale) => w.newSub(locale === 'zh' ? from.titleZh : from.titleEn),
  fields: (w, { from }) => (
    <>
      <input type="hidden" name="from" value={from.id} />
      {titleFields(w, { ...from, code: '' })}
    </>
  ),
  send: (w) => w.create,
})

export { loader, action, meta, Page as default }
