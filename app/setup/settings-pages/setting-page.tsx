import { topicWords } from '~/ground/settings/topic-words'
import { TAKEN_TOPICS, type Topic } from '~/ground/settings/vocabulary'
import { actPages } from '~/mechanism/act-page'
import { Done } from '~/mechanism/done'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { DateField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { WRONG_LINES } from './care-table'
import { settingsWords } from './words'

type Shown = {
  slug: string
  topic: Topic
  version: number
  isPublished: boolean
  comes: string | null
  saved: boolean
  today: string
}

/** The pages of an enclave's settings, from the path of setting up. */
export const settingPage = actPages(settingsWords, (w, { slug, topic }: Shown, locale) => ({
  crumbs: [{ label: w.setup, to: paths.adminSetup(slug) }, { label: topicWords[locale][topic] }],
  back: paths.adminSetup(slug),
  keep: w.setup,
  errorText: (code) =>
    code.startsWith(WRONG_LINES) ? w.kindsWrong(code.slice(WRONG_LINES.length)) : sentenceFor(w.errors, code),
}))

/** What stands above every form of settings: that it was saved, what comes, and where it can be followed. */
export function AboveSetting({ slug, topic, comes, saved, isPublished }: Omit<Shown, 'version' | 'today'>) {
  const w = useWords(settingsWords)
  return (
    <div className="mb-6">
      <Done when={saved}>{w.saved}</Done>
      {comes ? <Note title={w.comes(comes)} /> : null}
      <p className="text-ink-2">
        {isPublished ? null : `${w.privateNote} `}
        <Link to={paths.adminSettingHistory(slug, topic)}>{w.history}</Link>
        {TAKEN_TOPICS.some((one) => one === topic) ? (
          <Link className="ml-4" to={paths.takingOver(slug, topic)}>
            {w.takeOver}
          </Link>
        ) : null}
      </p>
    </div>
  )
}

/** From when it counts and why; an enclave that is private needs neither. */
export function WhenFields({
  version,
  isPublished,
  today,
}: Pick<Shown, 'version' | 'isPublished' | 'today'>) {
  const w = useWords(settingsWords)
  return (
    <>
      <input type="hidden" name="basedOn" value={version} />
      {isPublished ? (
        <>
          <DateField
            name="effectiveOn"
            label={w.effectiveOn}
            hint={w.effectiveHint}
            defaultValue={today}
            min={today}
          />
          <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
        </>
      ) : null}
    </>
  )
}
