import { inRole } from '~/ground/people/guard.server'
import { firmsToChoose, typedIn } from '~/ground/search/firm-choices.server'
import { FirmFinder } from '~/ground/search/firm-finder'
import { casesAct } from '~/plan/cases/case-act.server'
import { MAY } from '~/plan/cases/abilities'
import { NewCaseForm } from '~/plan/cases/case.form'
import { draftCase } from '~/plan/cases/word-case.server'
import { isId, newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { SelectField } from '~/ui/form'

/** Drafts the case of a firm from its record. */
const { loader, action, meta, Page } = casesAct({
  guard: inRole(...MAY.word),
  show: async ({ enclaveId, enclaveSlug: slug }, { request }) => {
    const typed = typedIn(request)
    const named = new URL(request.url).searchParams.get('firm')
    const asked = named !== null && isId(named) ? named : null
    const { firms, more } = await firmsToChoose(enclaveId, typed, asked)
    const firm = firms.find(({ id }) => id === asked) ?? (typed && firms.length === 1 ? firms[0] : undefined)
    return { slug, typed, firms, more, firm, formKey: newId() }
  },
  form: NewCaseForm,
  run: (actor, _, input, now) => draftCase(actor, input, now),
  at: { firm_unknown: 'firmId' },
  to: ({ enclaveSlug }, _, { caseId }) => paths.case(enclaveSlug, caseId),
  name: (w) => w.new,
  lead: (w) => w.newLead,
  above: (_, data) => <FirmFinder {...data} />,
  fields: (w, { firms, firm }) => (
    <SelectField
      name="firmId"
      label={w.firm}
      defaultValue={firm?.id}
      options={firms.map(({ id, name }) => ({ value: id, label: name }))}
    />
  ),
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
