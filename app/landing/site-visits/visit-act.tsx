import { words as fileWords } from '~/ground/files/words'
import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { visitWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Shown = {
  slug: string
  projectPage: { to: string; firm: string }
  visit?: { id: string; day: string }
  version?: number
  formKey: string | null
}

/** The pages of what is done around a visit: from its project, or from the visit. */
export const visitAct = actPages(
  visitWords,
  (w, { slug, projectPage, visit, version, formKey }: Shown, locale) => {
    const back = visit ? paths.siteVisit(slug, visit.id) : projectPage.to
    const errors: Record<string, string> = { ...inLocale(fileWords, locale).refusal, ...w.errors }
    return {
      crumbs: [
        { label: projectPage.firm, to: projectPage.to },
        ...(visit ? [{ label: w.visitOf(visit.day), to: back }] : []),
      ],
      back,
      keep: w.back,
      subject: projectPage.firm,
      version,
      ...(formKey === null ? {} : { formKey }),
      errorText: (code) => sentenceFor(errors, code),
    }
  },
)
