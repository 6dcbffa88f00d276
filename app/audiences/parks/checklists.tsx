import { Form } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { CHECKLISTS } from '~/landing/park-rules/vocabulary'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { addListItem, checklistOf } from '~/landing/parks/checklists.server'
import { ListItemForm } from '~/landing/parks/park.form'
import { parksAct } from '~/landing/parks/park-act.server'
import { type parksWords } from '~/landing/parks/words'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { SelectField, TextField } from '~/ui/form'
import { EmptyState, SectionHead } from '~/ui/page'

/** What the checklists ask of a park, worded by administrators and the bureau. */
const { loader, action, meta, Page } = parksAct({
  guard: inRole(...parkRoles('word_lists')),
  readers: inRole(...parkRoles('look')),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    mayWord: mayPark(actor.role, 'word_lists'),
    lines: await checklistOf(actor, actor.parkId),
    formKey: newId(),
  }),
  form: ListItemForm,
  run: (actor, _, input, now) => addListItem(actor, input, now),
  at: { line_known: 'wordsZh', too_many_lines: 'list' },
  to: ({ enclaveSlug }) => paths.parkLists(enclaveSlug),
  name: (w) => w.checklists,
  lead: (w) => w.listsLead,
  closed: (w, data, locale) => (data.mayWord ? null : <Lists {...{ w, data, locale }} />),
  fields: (w) => (
    <>
      <SelectField
        name="list"
        label={w.list}
        options={CHECKLISTS.codes.map((value) => ({ value, label: w.lists[value] }))}
      />
      <TextField name="wordsZh" label={w.wordsZh} maxLength={80} />
      <TextField name="wordsEn" label={w.wordsEn} maxLength={120} optional />
    </>
  ),
  below: (w, data, locale) => <Lists {...{ w, data, locale }} />,
  send: (w) => w.addLine,
})

type Line = { id: string; list: (typeof CHECKLISTS)['codes'][number]; zh: string; en: string }
type Props = {
  w: (typeof parksWords)['zh']
  data: { slug: string; mayWord: boolean; lines: Line[] }
  locale: 'zh' | 'en'
}

function Lists({ w, data: { slug, mayWord, lines }, locale }: Props) {
  return (
    <div className="mt-8">
      {CHECKLISTS.codes.map((list) => {
        const own = lines.filter((line) => line.list === list)
        return (
          <section key={list} className="mb-8">
            <SectionHead level={3} title={w.lists[list]} />
            {own.length === 0 ? <EmptyState title={w.noLists} /> : null}
            <ul>
              {own.map((line) => (
                <li
                  key={line.id}
                  className="flex items-center justify-between gap-4 border-b border-rule py-2"
                >
                  <span>{line[locale]}</span>
                  {mayWord ? (
                    <Form method="post" action={paths.parkListEnd(slug, line.id)}>
                      <Button size="s" aria-label={`${w.endLine}：${line[locale]}`}>
                        {w.endLine}
                      </Button>
                    </Form>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

export { loader, action, meta, Page as default }
