import type { Actor } from '~/ground/people/actor'
import { act, type Asked } from '~/mechanism/act.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY_DRAFT } from './abilities'
import { SeenForm, TemplateForm, type Seen, type Template } from './template.form'
import { editorData, templateActor } from './template-page.server'
import { templateWords } from './template-words'

type Own = Awaited<ReturnType<typeof templateActor>>
type Roles = readonly Actor['role'][]
type Command<Input, R extends string> = (own: Own, input: Input, now: Date) => Promise<Outcome<unknown, R>>
type Done = 'saved' | 'published' | 'discarded' | 'isReset'

const editorOf = ({ actor, place }: Own) => paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale)
const to = (own: Own, done: Done | 'lost') => `${editorOf(own)}?done=${done}`

/** An act on what stands in the editor; refused it shows the editor again, with what was typed. */
export function actOnTemplate<R extends keyof (typeof templateWords)['zh']['refusals']>(
  done: Done,
  command: Command<Template, R>,
  roles: Roles = MAY_DRAFT,
) {
  return act({
    guard: (asked: Asked) => templateActor(asked, roles),
    show: (_, asked) => editorData(asked),
    form: ({ place }) => TemplateForm(place.kind, place.locale),
    run: (own, _, input, now) => command(own, input, now),
    words: templateWords,
    to: (own) => to(own, done),
  })
}

/** A button beside the editor, which says what became of it. */
export function pressOnTemplate(done: Done, command: Command<Seen, string>, roles: Roles = MAY_DRAFT) {
  return press({
    guard: (asked: Asked) => templateActor(asked, roles),
    at: editorOf,
    form: SeenForm,
    run: async (own, _, now, input) => to(own, (await command(own, input, now)).ok ? done : 'lost'),
  })
}
