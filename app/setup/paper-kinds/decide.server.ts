import { takeIntoComing } from '~/admission/intakes/papers.part.server'
import type { Actor } from '~/ground/people/actor'
import { settingFrom, type SettingOf } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { decideSetting, type DecideRefusal } from '~/setup/settings-pages/decide-setting.server'
import type { When } from '~/setup/settings-pages/when.form'
import { dayOf } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { NEW_PAPER, nextCode, withPaper, type ChangeRefusal, type Said } from './change'

export type PaperDecideRefusal = DecideRefusal | ChangeRefusal

/**
 * An administrator decides on one kind of paper from a day on: the rest stays as it is in force on that day. Intakes
 * that open later ask for it; those that have opened keep what they asked.
 */
export async function decidePaper(
  actor: Actor,
  address: string | undefined,
  typed: Said & { when: When },
  now: Date,
): Promise<Outcome<{ version: number }, PaperDecideRefusal>> {
  const isNew = address === NEW_PAPER
  const known = await codesKnown(actor.enclaveId)
  const code = isNew ? nextCode(known) : (known.find((one) => one === address) ?? notFound())
  const change = ({ papers }: SettingOf<'papers'>) => {
    const made = withPaper(papers, { code, isNew }, typed)
    return made.ok ? ok({ papers: made.value }) : made
  }
  return decideSetting(actor, 'papers', { change, when: typed.when }, now, {
    follows: (tx) => takeIntoComing(tx, actor.enclaveId, dayOf(now)),
  })
}

/** The code of every kind that any version knows. */
async function codesKnown(enclaveId: string): Promise<string[]> {
  const versions = await db.setting.findMany({
    where: { enclaveId, topic: 'papers' },
    select: { content: true },
  })
  return versions.flatMap(({ content }) => settingFrom('papers', content).papers.map(({ code }) => code))
}
