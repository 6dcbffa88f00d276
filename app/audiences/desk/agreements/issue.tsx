import { IssueForm } from '~/admission/agreements/issue.form'
import { issueRefusal } from '~/admission/agreements/issue-refusal'
import { issueAgreement } from '~/admission/agreements/issue.server'
import { agreementOf, roomsReserved, spaceWished, termsToChoose } from '~/admission/agreements/queries.server'
import { agreementWords } from '~/admission/agreements/words'
import { agreementAct } from '~/admission/case-file/file-act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { RadioGroup, TextField } from '~/ui/form'
import { Link } from '~/ui/link'

/** Issues the agreement, or issues it anew as long as it is not signed. */
const { loader, action, meta, Page } = agreementAct({
  act: 'issue_agreement',
  form: IssueForm,
  command: issueAgreement,
  words: issueRefusal,
  more: async ({ id }, actor) => {
    const before = await agreementOf(actor, id)
    const terms = await termsToChoose(actor.enclaveId)
    const { sqm, desks } = await spaceWished(actor, id)
    return {
      formKey: newId(),
      issuedOn: before?.issuedOn ?? null,
      terms,
      term: String((terms.find(({ months }) => months === before?.termMonths) ?? terms[0])?.months ?? ''),
      space: agreementWords.zh.spaceOf(sqm, desks),
      reserved: await roomsReserved(actor, id, today()),
    }
  },
  to: ({ enclaveSlug }, id) => paths.deskAgreement(enclaveSlug, id),
  name: (w) => w.issue,
  lead: (w, { issuedOn }) => (issuedOn ? w.reissueLead(issuedOn) : w.issueLead),
  fields: (w, { slug, term, terms, space, reserved }, locale) => (
    <>
      <RadioGroup
        name="termMonths"
        label={w.term}
        defaultValue={term}
        options={terms.map(({ months, kinds }) => ({
          value: String(months),
          label: w.months(String(months)),
          hint:
            kinds.length > 0
              ? w.longHint(
                  kinds.map((kind) => kind[locale]).join(w.listJoin),
                  [...new Set(kinds.map(({ clause }) => clause))].filter(Boolean).join(w.listJoin),
                )
              : w.usualTerm,
        }))}
      />
      <TextField
        name="space"
        label={w.space}
        hint={reserved ? w.spaceReserved(reserved.rooms, reserved.until) : w.spaceHint}
        defaultValue={space}
        maxLength={200}
      />
      <p className="mb-6 text-13">
        <Link to={paths.deskAgreementText(slug)}>{w.text}</Link>
      </p>
    </>
  ),
  send: (w) => w.issueSend,
})

export { loader, action, meta, Page as default }
