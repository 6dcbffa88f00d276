import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { commitmentsAct } from '~/landing/commitment-pages/commitment-act.server'
import { NewCommitmentForm } from '~/landing/commitments/commitment.form'
import { enterCommitment } from '~/landing/commitments/enter.server'
import { entryOf } from '~/landing/commitments/queries.server'
import { isSigned } from '~/landing/commitments/standing'
import { consequenceFields, whatFields, withinField } from '~/landing/commitment-pages/term-fields'
import { KINDS, OFFICES, SIDES, kindsOf, sideOf, type Kind } from '~/landing/commitments/vocabulary'
import { type CommitmentWords } from '~/landing/commitments/words'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { findProject } from '~/landing/projects/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { FilterLinks } from '~/ui/browse'
import { SelectField, TextArea } from '~/ui/form'

/** Enters a clause of a landing's agreement; once that is signed, asks for one. */
const { loader, action, meta, Page } = commitmentsAct({
  guard: inRole(...MAY.enter),
  show: async (actor, { params, request }) => {
    const { firm, ...entry } = await entryOf(actor, params.projectId, today())
    const asked = new URL(request.url).searchParams.get('kind') ?? ''
    const kind: Kind = KINDS.has(asked) ? asked : 'investment'
    const { enclaveSlug: slug, role } = actor
    const projectPage = { to: AREAS[areaOfRole(role)].project(slug, entry.projectId), firm }
    return { slug, projectPage, kind, ...entry, formKey: newId() }
  },
  form: NewCommitmentForm,
  find: (actor, { params }) => findProject(actor, params.projectId),
  run: (actor, { params }, input, now) => enterCommitment(actor, idOr404(params.projectId), input, now),
  at: {
    reason_missing: 'reason',
    no_such_condition: 'dependsOnId',
    department_unknown: 'departmentId',
    day_passed: 'dueOn',
  },
  to: ({ enclaveSlug }, _, { commitmentId }) => paths.commitment(enclaveSlug, commitmentId),
  name: (w) => w.new,
  title: (w, { kind, stage }) => `${isSigned(stage) ? w.addAsked : w.new} · ${w.kinds[kind]}`,
  lead: (w, { stage }) => (isSigned(stage) ? w.newLeadSigned : w.newLead),
  closed: (w, { stage }) => (stage === 'dropped' ? w.refusals.is_dropped : null),
  above: (w, { slug, projectId, kind }) => (
    <OtherKinds w={w} at={(one) => paths.commitmentNew(slug, projectId, one)} kind={kind} />
  ),
  fields: (w, { kind, stage, departments, conditions }, locale) => (
    <>
      {whatFields(w, kind)}
      {sideOf(kind) === 'city' ? (
        <>
          <SelectField
            name="office"
            label={w.fields.office}
            options={OFFICES.codes.map((value) => ({ value, label: w.offices[value] }))}
          />
          <SelectField
            name="departmentId"
            label={w.fields.departmentId}
            hint={w.departmentHint}
            options={departments.map(({ id, nameZh, nameEn }) => ({
              value: id,
              label: locale === 'zh' ? nameZh : nameEn,
            }))}
            optional
          />
        </>
      ) : null}
      {conditions.length > 0 ? (
        <>
          <SelectField
            name="dependsOnId"
            label={w.fields.dependsOnId}
            hint={w.dependsHint}
            empty={w.noCondition}
            options={conditions.map(({ id, ref, what }) => ({ value: id, label: `${what} · ${ref}` }))}
            optional
          />
          {withinField(w)}
        </>
      ) : null}
      {consequenceFields(w)}
      {isSigned(stage) ? (
        <TextArea name="reason" label={w.fields.reason} hint={w.reasonSigned} rows={2} max={300} />
      ) : null}
    </>
  ),
  labels: (w) => w.fields,
  send: (w, { stage }) => (isSigned(stage) ? w.askAct : w.newAct),
})

type Kinds = { w: CommitmentWords; at: (kind: Kind) => string; kind: Kind }

/** The kinds of either side, to choose another. */
function OtherKinds({ w, at, kind }: Kinds) {
  return (
    <div className="mb-6 grid gap-2">
      {SIDES.codes.map((side) => (
        <FilterLinks
          key={side}
          label={w.sidesOf[side]}
          items={kindsOf(side).map((one) => ({ to: at(one), label: w.kinds[one], current: one === kind }))}
        />
      ))}
    </div>
  )
}

export { loader, action, meta, Page as default }
