import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { identityOf } from '~/ground/firms/identity.server'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersFromJson } from '~/ground/forms/form-sections'
import { formOf } from '~/admission/intakes/queries.server'
import type { Tx } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { computeFindings } from '~/admission/findings/findings.part.server'
import { FOLLOWING } from '~/admission/applications/lifecycle'

/**
 * Lets the files of a firm that are not decided yet follow its register: what is frozen of it with them, and the
 * findings that rest on it. Drafts read the record itself; what was decided stays as it was judged.
 */
export async function followFirm(tx: Tx, enclaveId: string, firmId: string): Promise<void> {
  const rows = await tx.application.findMany({
    where: { enclaveId, firmId, state: { in: [...FOLLOWING] }, outcome: null },
    include: { firm: true, intake: true },
  })
  for (const row of rows) {
    await tx.application.updateMany({
      where: { enclaveId, id: row.id },
      data: { identity: identityOf(row.firm) },
    })
    const answers = answersFromJson(row.answers)
    const sections = askedSections(await formOf(enclaveId, row.formId, tx), answers, recordOf(row.firm))
    const criteria = criteriaFromJson(row.criteria)
    await computeFindings(tx, row, { criteria, sections, answers, onDate: dayFromDate(row.intake.moveInOn) })
  }
}
