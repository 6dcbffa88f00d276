import { criteriaWords } from '~/ground/criteria/words'
import { actPages, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'
import { sentenceFor } from '~/mechanism/sentences'

type Words = (typeof criteriaWords)['zh']
type OnSet = { slug: string; set?: { id: string; code: string; version: number }; formKey?: string }

/** The page of an act of criteria: on one set, or, where there is none yet, from their list. */
export function setAct<L extends Loader>(look: Look<Words, Shown<L> & OnSet>) {
  const page = actPages(criteriaWords, (w, data: OnSet, locale) => {
    const { slug, set, formKey } = data
    const list = paths.deskCriteria(slug)
    const back = set ? paths.deskCriteriaSet(slug, set.id) : list
    const here = look.title?.(w, data as Shown<L> & OnSet, locale) ?? look.name(w)
    return {
      crumbs: [
        { label: w.title, to: list },
        ...(set?.code ? [{ label: set.code, to: back }] : []),
        { label: here },
      ],
      back,
      keep: w.cancel,
      version: set?.version,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  })
  return page<L>(look)
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
