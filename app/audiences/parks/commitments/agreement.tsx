import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { inRole } from '~/ground/people/guard.server'
import { MAY, may } from '~/landing/commitments/abilities'
import { AgreementState } from '~/landing/landing-agreements/agreement-state'
import { sheetsOf } from '~/landing/landing-agreements/paper-sheet'
import { agreementOf, issueAgreement } from '~/landing/landing-agreements/agreement.server'
import { IssueForm } from '~/landing/commitments/commitment.form'
import { commitmentWords } from '~/landing/commitments/words'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { findProject } from '~/landing/projects/visible.server'
import { act } from '~/mechanism/act.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.agreement)

const { loader, action } = act({
  guard: inRole(...MAY.issue),
  readers: inRole(...MAY.read_agreement),
  show: async (actor, { params, request }) => {
    const agreement = await agreementOf(actor, params.projectId ?? '', today())
    const { project, issued, isChanged, clauses, seen } = agreement
    const { enclaveSlug: slug, role } = actor
    return {
      slug,
      project,
      projectTo: role === 'admin' ? paths.parks(slug) : AREAS[areaOfRole(role)].project(slug, project.id),
      made: issued && { version: issued.version, issuedOn: issued.issuedOn },
      isChanged,
      clauses,
      seen,
      mayIssue:
        may(role, 'issue') && clauses > 0 && project.stage !== 'dropped' && (issued === null || isChanged),
      sheet: sheetsOf(agreement, localeOf(request)),
    }
  },
  form: IssueForm,
  find: (actor, { params }) => findProject(actor, params.projectId),
  run: (actor, { params }, input, now) => issueAgreement(actor, idOr404(params.projectId), input, now),
  words: commitmentWords,
  to: ({ enclaveSlug }, { params }) => paths.landingAgreement(enclaveSlug, idOr404(params.projectId)),
})

export { loader, action }

/** The agreement on a landing: as it was made out, or as it would be, to read, to print and to make out. */
export default function Agreement() {
  const { slug, project, projectTo, sheet, seen, mayIssue, ...state } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(commitmentWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[
            { label: w.title, to: paths.commitments(slug) },
            { label: project.firm, to: projectTo },
          ]}
          title={w.agreementOf(project.ref)}
          actions={
            <LinkButton plain to={paths.landingAgreementFile(slug, project.id)}>
              {w.word}
            </LinkButton>
          }
        />
        <AgreementState {...state} />
        <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
          <ErrorSummary />
          {mayIssue ? (
            <Form method="post" className="mb-6">
              <input type="hidden" name="seen" value={seen} />
              <Submit>{state.made ? w.issueAgain : w.issue}</Submit>
            </Form>
          ) : null}
        </FormScope>
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
