import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { closingWords } from './words'

type Shown = { project: { to: string; firm: string; version: number } }

/** The pages that close a landing and open it again; from the project's page and back to it. */
export const closingAct = actPages(closingWords, (w, { project }: Shown) => ({
  crumbs: [{ label: project.firm, to: project.to }],
  back: project.to,
  keep: w.back,
  subject: project.firm,
  version: project.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))
