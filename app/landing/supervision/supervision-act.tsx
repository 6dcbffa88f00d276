import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { supervisionWords } from './words'

type Shown = { project: { to: string; firm: string; version: number } }

/** The pages that list a project or open the green channel, and end both; from the project's page and back to it. */
export const supervisionAct = actPages(supervisionWords, (w, { project }: Shown) => ({
  crumbs: [{ label: project.firm, to: project.to }],
  back: project.to,
  keep: w.back,
  subject: project.firm,
  version: project.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))
