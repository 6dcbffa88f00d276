import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { commitmentWords } from '~/landing/commitments/words'

type Shown = {
  slug: string
  commitment?: { id: string; ref: string; version: number; project: { firm: string } }
  projectPage?: { to: string; firm: string }
  formKey?: string
}

/** The pages of what offices do with a commitment: on one, or, where there is none yet, from its project. */
export const commitmentAct = actPages(
  commitmentWords,
  (w, { slug, commitment, projectPage, formKey }: Shown) => {
    const list = paths.commitments(slug)
    const back = commitment ? paths.commitment(slug, commitment.id) : (projectPage?.to ?? list)
    return {
      crumbs: [
        { label: w.title, to: list },
        ...(commitment ? [{ label: commitment.ref, to: back }] : []),
        ...(projectPage ? [{ label: projectPage.firm, to: projectPage.to }] : []),
      ],
      back,
      keep: w.back,
      ...(commitment ? { subject: commitment.project.firm } : {}),
      formKey,
      version: commitment?.version,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)

type Own = { commitment: { id: string; ref: string } }

/** The pages of what a founder does with a commitment of the own firm, made for a phone. */
export const ownCommitmentAct = actPages(commitmentWords, (w, { commitment }: Own) => {
  const back = paths.myCommitment(commitment.id)
  return {
    crumbs: [
      { label: w.my.title, to: paths.myCommitments },
      { label: commitment.ref, to: back },
    ],
    back,
    keep: w.back,
    size: 'l' as const,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
