import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Tag } from '~/ui/status'
import type { SetView } from './set-view.server'
import { criteriaWords } from '~/ground/criteria/words'

/** The criteria of a set, each with the rule it is judged by; a draft's can be changed, moved and removed. */
export function SetRules({ slug, set }: { slug: string; set: SetView }) {
  const w = useWords(criteriaWords)
  const open = set.state === 'draft' && set.mayDraft
  return (
    <section>
      <SectionHead
        title={w.rules}
        aside={
          open ? (
            <Link to={paths.deskRule(slug, set.id, 'new')}>{w.addRule}</Link>
          ) : (
            w.rulesOf(set.rules.length)
          )
        }
      />
      {set.rules.length === 0 ? <p className="py-3 text-ink-3">{w.noRules}</p> : null}
      <ol>
        {set.rules.map((rule, index) => (
          <li
            key={rule.code}
            id={`rule-${rule.code}`}
            className="grid gap-x-4 gap-y-1 border-b border-rule py-3.5 md:grid-cols-[56px_minmax(0,1fr)_auto]"
          >
            <span className="text-16 text-ink-3">{rule.code}</span>
            <div className="min-w-0">
              <p className="font-semibold">{rule.words}</p>
              <p className="mt-1 flex flex-wrap gap-2">
                <Tag variant="kind">{w.tracks[rule.track]}</Tag>
                <Tag>
                  {w.severities[rule.severity]}
                  {rule.severity === 'bonus' ? ` · ${w.points(rule.points)}` : ''}
                </Tag>
              </p>
              <p className="mt-1 text-13 text-ink-2">
                {w.ruleIs}
                {rule.rule}
              </p>
              {rule.papers.length > 0 ? (
                <p className="text-13 text-ink-2">
                  {w.papersAre}
                  {rule.papers.join(w.listJoin)}
                </p>
              ) : null}
              <p className="text-12 text-ink-3">{rule.clause}</p>
            </div>
            {open ? (
              <RuleActs
                {...{ slug, set, code: rule.code }}
                first={index === 0}
                last={index === set.rules.length - 1}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

type ActsProps = { slug: string; set: SetView; code: string; first: boolean; last: boolean }

function RuleActs({ slug, set, code, first, last }: ActsProps) {
  const w = useWords(criteriaWords)
  const move = (direction: 'up' | 'down', label: string, disabled: boolean) => (
    <Button size="s" name="direction" value={direction} aria-label={label} disabled={disabled}>
      {direction === 'up' ? '↑' : '↓'}
    </Button>
  )
  return (
    <div className="acts self-start">
      <Form method="post" action={paths.deskRuleOrder(slug, set.id, code)} className="flex gap-1.5">
        <input type="hidden" name="version" value={set.version} />
        {move('up', w.up(code), first)}
        {move('down', w.down(code), last)}
      </Form>
      <Link to={paths.deskRule(slug, set.id, code)} aria-label={`${w.edit} ${code}`}>
        {w.edit}
      </Link>
      <Link to={paths.deskRuleRemoval(slug, set.id, code)} aria-label={`${w.remove} ${code}`}>
        {w.remove}
      </Link>
    </div>
  )
}
