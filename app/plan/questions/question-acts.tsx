import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { questionWords } from './words'

type Line = { id: string; published: boolean; first: boolean; last: boolean; zh: { question: string } }

/** What can be done with a question from the list: shown or taken back, moved among those of its topic, removed. */
export function QuestionActs({ line, slug }: { line: Line; slug: string }) {
  const w = useWords(questionWords)
  const { id, published, first, last } = line
  const named = (act: string) => `${act}: ${line.zh.question}`
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Form method="post" action={paths.questionAct(slug, id, 'shown')}>
        <Button
          size="s"
          name="shown"
          value={published ? 'no' : 'yes'}
          aria-label={named(published ? w.hide : w.show)}
        >
          {published ? w.hide : w.show}
        </Button>
      </Form>
      <Form method="post" action={paths.questionAct(slug, id, 'order')} className="flex gap-2">
        <Button size="s" name="to" value="up" disabled={first} aria-label={named(w.up)}>
          {w.up}
        </Button>
        <Button size="s" name="to" value="down" disabled={last} aria-label={named(w.down)}>
          {w.down}
        </Button>
      </Form>
      <Link to={paths.questionAct(slug, id, 'removal')} aria-label={named(w.remove)}>
        {w.remove}
      </Link>
    </span>
  )
}
