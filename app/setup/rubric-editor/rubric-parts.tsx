import { Form } from '@remix-run/react'
import type { RubricChange } from '~/admission/rubrics/rubric-changes'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Tag } from '~/ui/status'
import { NEW_ITEM } from './item-place'
import type { RubricView } from './view.server'
import { rubricWords } from './words'
import { wordFor } from '~/shared/words'

type Words = (typeof rubricWords)['zh']
type TrackView = RubricView['tracks'][number]
type Props = { view: Pick<RubricView, 'slug' | 'id' | 'version' | 'state'>; track: TrackView }

/** What experts score of a track, each item with its weight and what each score means. */
export function TrackItems({ view, track: { track, items, weights, bonus } }: Props) {
  const w = useWords(rubricWords)
  const name = w.tracks[track] ?? track
  const open = view.state === 'draft'
  return (
    <section className="mb-10">
      <SectionHead
        id={`track-${track}`}
        title={name}
        aside={
          <>
            {w.sums(weights, bonus)}
            {open ? (
              <>
                {' · '}
                <Link
                  to={paths.adminRubricItem(view.slug, view.id, track, NEW_ITEM)}
                  aria-label={w.addItemTo(name)}
                >
                  {w.addItem}
                </Link>
              </>
            ) : null}
          </>
        }
      />
      {items.length === 0 ? <p className="py-3 text-ink-3">{w.noItems}</p> : null}
      <ol>
        {items.map((item, index) => (
          <li
            key={item.code}
            className="grid gap-x-6 gap-y-2 border-b border-rule py-3.5 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Item item={item} />
            {open ? (
              <ItemActs {...{ view, track, item }} first={index === 0} last={index === items.length - 1} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Item({ item }: { item: RubricItem }) {
  const w = useWords(rubricWords)
  const locale = useLocale()
  return (
    <div className="min-w-0">
      <p className="font-semibold">{item[locale]}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        <Tag variant="kind">{item.bonus ? w.bonus(item.weight) : w.weight(item.weight)}</Tag>
        {item.commentRequired ? <Tag>{w.commentAsked}</Tag> : null}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-13 text-ink-2">
        {item.scale.map(({ score, ...words }) => (
          <div key={score} className="contents">
            <dt className="tabular-nums">{w.score(score)}</dt>
            <dd>{words[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

type ActsProps = { view: Props['view']; track: string; item: RubricItem; first: boolean; last: boolean }

function ItemActs({ view: { slug, id, version }, track, item, first, last }: ActsProps) {
  const w = useWords(rubricWords)
  const name = item[useLocale()]
  const move = (direction: 'up' | 'down', label: string, disabled: boolean) => (
    <Button size="s" name="direction" value={direction} aria-label={label} disabled={disabled}>
      {direction === 'up' ? '↑' : '↓'}
    </Button>
  )
  return (
    <div className="acts self-start">
      <Form
        method="post"
        action={paths.adminRubricItemOrder(slug, id, track, item.code)}
        className="flex gap-1.5"
      >
        <input type="hidden" name="version" value={version} />
        {move('up', w.up(name), first)}
        {move('down', w.down(name), last)}
      </Form>
      <Link to={paths.adminRubricItem(slug, id, track, item.code)} aria-label={w.of(w.edit, name)}>
        {w.edit}
      </Link>
      <Link to={paths.adminRubricItemRemoval(slug, id, track, item.code)} aria-label={w.of(w.remove, name)}>
        {w.remove}
      </Link>
    </div>
  )
}

/** What a version says otherwise than the one it follows. */
export function RubricChanges({ beside, changes }: { beside: string; changes: RubricChange[] }) {
  const w = useWords(rubricWords)
  const locale = useLocale()
  return (
    <div className="mt-8">
      <SectionHead title={w.changesTitle(beside)} />
      {changes.length === 0 ? <p className="py-2 text-ink-3">{w.noChanges}</p> : null}
      <ul>
        {changes.map((change, index) => (
          <li key={index} className="border-b border-rule py-2 text-13">
            {w.of(wordFor(w.tracks, change.track) || change.track, changeInWords(w, change, locale))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A point of difference as people read it. */
export function changeInWords(w: Words, change: RubricChange, locale: Locale): string {
  const item = change.item[locale]
  switch (change.kind) {
    case 'weight':
      return w.changes.weight(item, change.from, change.to)
    case 'renamed':
      return w.changes.renamed(change.from[locale], item)
    case 'bonus':
    case 'comment':
      return w.changes[change.kind](item, change.to)
    default:
      return w.changes[change.kind](item)
  }
}
