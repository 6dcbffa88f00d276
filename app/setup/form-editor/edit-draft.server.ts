import type { FormSection } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may, MAY_EDIT } from './abilities'
import { edited, type Edit, type EditRefusal } from './edits'
import { visibleTo } from '~/ground/forms/queries.server'

export type DraftRefusal = EditRefusal | 'wrong_role' | 'published' | 'changed_meanwhile'

/** One edit of a draft, on the revision the editor saw. `edit` may look at the form to make its key. */
export async function editDraft(
  actor: Actor,
  id: string | undefined,
  revision: number,
  edit: Edit | ((sections: FormSection[]) => Edit),
): Promise<Outcome<{ revision: number }, DraftRefusal>> {
  if (!isId(id)) notFound()
  return inTransaction(async (tx) => {
    const form =
      (await tx.applicationForm.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    if (!may(actor.role, MAY_EDIT)) return refuse('wrong_role')
    if (form.state !== 'draft') return refuse('published')
    if (form.revision !== revision) return refuse('changed_meanwhile')
    const before = sectionsFromJson(form.sections)
    const after = edited(before, typeof edit === 'function' ? edit(before) : edit)
    if (!after.ok) return after
    // The revision is in the WHERE so that of two editors at once, one is told to look again.
    const { count } = await tx.applicationForm.updateMany({
      where: { enclaveId: form.enclaveId, id, state: 'draft', revision },
      data: { sections: after.value as unknown as Prisma.InputJsonArray, revision: revision + 1 },
    })
    return count === 0 ? refuse('changed_meanwhile') : ok({ revision: revision + 1 })
  })
}
