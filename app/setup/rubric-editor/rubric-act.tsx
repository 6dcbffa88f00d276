import { actPages, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'
import { rubricWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Words = (typeof rubricWords)['zh']
type OnRubric = {
  slug: string
  rubric?: { id: string; code: string; state: string; version: number }
  formKey?: string
}

/** The page of an act on the rubric: on one version, or, where there is none yet, from their list. */
export function rubricAct<L extends Loader>(look: Look<Words, Shown<L> & OnRubric>) {
  const page = actPages(rubricWords, (w, data: OnRubric, locale) => {
    const { slug, rubric, formKey } = data
    const list = paths.adminRubrics(slug)
    const back = rubric ? paths.adminRubric(slug, rubric.id) : list
    const here = look.title?.(w, data as Shown<L> & OnRubric, locale) ?? look.name(w)
    return {
      crumbs: [
        { label: w.setup, to: paths.adminSetup(slug) },
        { label: w.title, to: list },
        ...(rubric ? [{ label: rubric.code, to: back }] : []),
        { label: here },
      ],
      back,
      keep: w.cancel,
      version: rubric?.version,
      formKey,
      errorText: (code) => sentenceOf(w, code),
    }
  })
  return page<L>(look)
}

/** Writing is for drafts: what is published says so instead of a form. */
export function onlyDraft(w: Words, { rubric }: OnRubric): string | undefined {
  return rubric && rubric.state !== 'draft' ? w.refusals.not_a_draft : undefined
}

function sentenceOf(w: Words, code: string): string {
  const [fault = '', line = ''] = code.split(':')
  if (fault === 'scale_line') return w.scaleLine(line)
  if (fault === 'scale_english') return w.scaleEnglish(line)
  return sentenceFor(w.errors, code)
}

type Titles = { code: string; titleZh: string; titleEn: string }

/** The code and the title of a draft, new or known. */
export function titleFields(w: Words, { code, titleZh, titleEn }: Titles) {
  return (
    <>
      <TextField name="code" label={w.code} hint={w.codeHint} maxLength={12} defaultValue={code} />
      <TextField name="titleZh" label={w.titleZh} maxLength={80} defaultValue={titleZh} />
      <TextField name="titleEn" optional label={w.titleEn} maxLength={120} defaultValue={titleEn} />
    </>
  )
}
