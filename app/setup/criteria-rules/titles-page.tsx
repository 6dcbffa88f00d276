import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextField, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { criteriaWords } from '~/ground/criteria/words'

type Props = {
  slug: string
  reply: Reply
  title: string
  sub?: string
  act: string
  back: string
  titles: { code: string; titleZh: string; titleEn: string }
  children: ReactNode
}

/** The code and the title of a draft, new or known. */
export function TitlesPage({ slug, reply, title, sub, act, back, titles, children }: Props) {
  const w = useWords(criteriaWords)
  const labels = { code: w.code, titleZh: w.titleZh, titleEn: w.titleEn }
  return (
    <div className="max-w-[640px]">
      <PageHead
        title={title}
        sub={sub}
        crumbs={[{ label: w.title, to: paths.deskCriteria(slug) }, { label: title }]}
      />
      <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
        <ErrorSummary labels={labels} />
        <Form method="post" noValidate>
          {children}
          <TextField name="code" label={w.code} hint={w.codeHint} maxLength={12} defaultValue={titles.code} />
          <TextField name="titleZh" label={w.titleZh} maxLength={80} defaultValue={titles.titleZh} />
          <TextField
            name="titleEn"
            optional
            label={w.titleEn}
            maxLength={120}
            defaultValue={titles.titleEn}
          />
          <div className="acts">
            <Submit>{act}</Submit>
            <LinkButton to={back}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
