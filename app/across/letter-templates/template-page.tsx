import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import type { Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { FilterLinks, Note, PageHead } from '~/ui/page'
import { letterOf } from '~/across/letters/catalogue'
import { TemplateEditor, type EditorData } from './template-editor'
import { templateWords } from './template-words'

/** The page of one letter's text, whichever act it answers. */
export function TemplatePage() {
  const data = useLoaderData<EditorData & { done: string | null }>()
  const reply = useActionData<Reply>()
  const w = useWords(templateWords)
  const { slug, kind, locale } = data
  const when = letterOf(kind)[useLocale()].when
  const done = (['saved', 'published', 'isReset', 'discarded', 'lost'] as const).find(
    (one) => one === data.done,
  )
  return (
    <>
      <PageHead
        title={w.title(when)}
        crumbs={[{ label: w.templates, to: paths.letterTemplates(slug) }, { label: w.languages[locale] }]}
      />
      <div className="mb-6">
        <FilterLinks
          label={w.templates}
          items={(['zh', 'en'] as const).map((one) => ({
            to: paths.letterTemplate(slug, kind, one),
            label: w.languages[one],
            current: one === locale,
          }))}
        />
      </div>
      {done && !reply ? (
        <div className="my-4">
          <Note tone={done === 'lost' ? 'sha' : 'wei'} role="status" title={w[done]} />
        </div>
      ) : null}
      <TemplateEditor data={data} reply={reply} />
    </>
  )
}
